#!/usr/bin/env python3
"""Fills the published tables past the desks, to see how pages behave with many items. For load runs alone: nothing else calls it.

    bulk_load.py fill  --data FOLDER --port 14006 --to 100000 --texts full
    bulk_load.py fill  --data FOLDER --port 14006 --to 1000000 --texts short
    bulk_load.py check --data FOLDER --port 14006 --corpus corpus.jsonl

The database of the folder must be running (./portal database, or the portal) and hold items of the corpus that were imported in the
ordinary way: what depends on the portal's own work, such as the copies of pictures, is taken from them. Rows are written by LOAD DATA
as the migrating user, whose password the folder keeps.

Filled for each item, so that every public page of it and every list, feed and site map shows it: site_item, site_item_version, site_file,
and of documents site_document, site_document_field, site_document_value, site_effect; for all of them site_sitemap_part and the counters of
content. Not filled: the office's tables (content_item and below), permanent records, fingerprints of near-duplicates.
Full texts are articles of corpus.py; short ones have the title, the summary and the first paragraph of one, with a number in the title.

check compares the rows this would write for the imported items with those the portal wrote itself."""
import argparse
import datetime as dt
import hashlib
import html
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import unicodedata

import corpus

SEED = 820
SHORT_TEXTS = 3_000          # different articles that short ones are taken from
BATCH = 20_000               # items of one LOAD DATA
PART = 500                   # public numbers of a part of the site map
FIELDS = 6                   # CCHC-1 … CCHC-6
OWN_IDS = {"noi-dung", "tep", "trich", "trich-tb", "tn", "ml", "lq", "anh", "q0"}
COLUMNS = {
    "site_item": "public_number,item,permanent_id,kind,visible,slug,title,summary,section,section1,section2,section3,published_at,updated_at,revision_number,"
                 "sample,picture,symbol,document_type,organ,issued_on,effective_on,hash,page,body_html",
    "site_item_version": "public_number,revision_number,revision,published_at,change_note,hash,page",
    "site_file": "public_number,name,sha256,media_type,size",
    "site_document": "public_number,visible,symbol_key,symbol_sort,document_type,organ,issued_on,published_at,last_status,last_from,events",
    "site_document_field": "public_number,field,live,issued_on,published_at,symbol_sort",
    "site_effect": "public_number,ordinal,status,from_day,to_day",
}
NEVER = "9999-12-31"
CHECKED = {"site_item": "public_number", "site_item_version": "public_number,revision_number", "site_file": "public_number,name", "site_document": "public_number",
           "site_effect": "public_number,ordinal"}


class Database:
    """The client that comes with the embedded database."""

    def __init__(self, folder, port):
        with open(os.path.join(folder, "secrets.properties"), encoding="utf-8") as f:
            password = next(line.partition("=")[2].strip() for line in f if line.startswith("migrate="))
        self.environment = dict(os.environ, MYSQL_PWD=password.replace("\\=", "=").replace("\\:", ":"))
        self.command = [os.path.join(folder, "database/base/bin/mariadb"), "--no-defaults", "--skip-ssl", "--protocol=tcp", "--host=127.0.0.1", f"--port={port}",
                        "--user=portal_migrate", "--local-infile=1", "--default-character-set=utf8mb4", "--batch", "--skip-column-names", "portal"]

    def run(self, sql):
        done = subprocess.run(self.command, input=sql, env=self.environment, capture_output=True, text=True, encoding="utf-8")
        if done.returncode:
            raise SystemExit("bulk_load: " + done.stderr.strip())
        return done.stdout

    def rows(self, sql):
        """Values as text, None for null; the client writes line ends and backslashes as two characters."""
        return [[plain(value) for value in line.split("\t")] for line in self.run(sql).split("\n") if line]

    def one(self, sql):
        return self.rows(sql)[0][0]


def plain(value):
    return None if value == "NULL" else re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t", "0": "\0"}.get(m.group(1), m.group(1)), value)


def written(value):
    """A field of LOAD DATA."""
    if value is None:
        return "\\N"
    if value is True or value is False:
        return str(int(value))
    return str(value).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def canonical(value):
    """RFC 8785 for what occurs here: names sorted, nulls left out, no space."""
    def bare(x):
        if isinstance(x, dict):
            return {k: bare(v) for k, v in x.items() if v is not None}
        return [bare(v) for v in x] if isinstance(x, list) else x
    return json.dumps(bare(value), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def fold(text):
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return bare.replace("đ", "d").replace("Đ", "D").lower()


def slug(text):
    found = re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")
    if len(found) > 80:
        cut = found.rfind("-", 0, 81)
        found = found[:cut if cut > 40 else 80].strip("-")
    return found or "muc"


def symbol_key(symbol):
    return re.sub(r"^0+(?=\d)", "", re.sub(r"\s+", "", fold(symbol)))[:80]


def symbol_sort(symbol):
    key = symbol_key(symbol)
    digits = len(re.match(r"\d*", key).group(0))
    return ("0" * max(0, 10 - digits) + key)[:80]


def moment(at):
    return {"iso": at.isoformat(timespec="seconds"), "text": at.strftime("%H.%M ngày %d/%m/%Y"), "day": at.strftime("%d/%m/%Y")}


def utc(at):
    return at.astimezone(dt.timezone.utc).strftime("%Y-%m-%d %H:%M:%S.%f")


def shown_day(day):
    return day and dt.date.fromisoformat(day).strftime("%d/%m/%Y")


def marked(body):
    """Headings with anchors, and the list of contents, as the page of an item has them."""
    ids, contents = set(OWN_IDS), []

    def heading(match):
        text = html.unescape(match.group(1))
        wanted = name = slug(text)
        number = 2
        while name in ids:
            name = f"{wanted}-{number}"
            number += 1
        ids.add(name)
        contents.append({"id": name, "text": text, "level": 2})
        return f'<h2 id="{name}">{match.group(1)}</h2>'
    return re.sub(r"<h2>(.*?)</h2>", heading, body), contents


class Shelf:
    """What the rows of an item are made of, beside its article."""

    def __init__(self, database):
        self.paths = self.sections(database)
        self.pictures = self.copies(database)

    @staticmethod
    def sections(database):
        nodes = {row[0]: row for row in database.rows("select id, parent, slug from site_section")}
        paths = {}
        for one, _, name in nodes.values():
            path = []
            while one:
                path.insert(0, one)
                one = nodes[one][1]
            paths[name] = path
        return paths

    @staticmethod
    def copies(database):
        """By the name of a picture: how an imported item shows it, and the addresses of its bytes; {n} stands for the public number."""
        newest = {row[0]: row[1] for row in database.rows(
            "select name, max(public_number) from site_file f where name like 'cchc-__.png' and exists "
            "(select 1 from site_item i where i.public_number = f.public_number and i.visible and i.picture is not null) group by name")}
        pictures = {}
        for name, number in newest.items():
            page, picture = database.rows(f"select page, picture from site_item where public_number = {number}")[0]
            lead = json.loads(page).get("lead")
            if lead:
                files = database.rows(f"select name, sha256, media_type, size from site_file where public_number = {number} and name like '{name[:7]}%'")
                pictures[name] = (own(canonical(lead), number), own(picture, number), files)
        if not pictures:
            raise SystemExit("bulk_load: import articles of the corpus first; pictures are taken from them")
        return pictures

    def item(self, number, permanent, article, published, updated=None):
        """The rows of one item, by table."""
        document = article["document"]
        path = self.paths[article["category"]]
        body, contents = marked(article["body_html"])
        picture = self.pictures.get(article["image"]["file"]) if article["image"] else None
        lead = picture and dict(json.loads(picture[0].replace("{n}", str(number))), alt=article["image"]["alt"])
        listed = picture and canonical(dict(json.loads(picture[1].replace("{n}", str(number))), alt=article["image"]["alt"]))
        address = article["slug"]
        digest = hashlib.sha256(f"{number} {article['title']}".encode()).hexdigest()
        symbol = document and f"{document['number']}/{document['code']}"
        card = document and {"symbol": symbol, "typeName": document["type"], "organ": document["issuer"], "issuedOn": document["issue_date"],
                             "issued": shown_day(document["issue_date"]), "effectiveOn": document["effective_date"], "effective": shown_day(document["effective_date"]),
                             "signer": f"{document['signer_title']} {document['signer']}", "normative": bool(re.fullmatch(r"[0-9]{4}/.+", document["code"]))}
        fields = article.get("par_fields", [])
        page = {"number": number, "kind": "DOCUMENT" if document else "ARTICLE", "address": f"/{'van-ban' if document else 'bai-viet'}/{address}-{number}",
                "permanentId": permanent, "title": article["title"], "summary": article["summary"], "bodyHtml": "", "section": path[-1], "contents": contents,
                "published": moment(published), "updated": updated and moment(updated), "revision": 1,
                "authors": f"{article['author']} ({article['agency']})", "source": article["source"], "lead": lead, "pictures": [], "files": [], "document": card,
                "tags": article["tags"], "parFields": fields, "sample": False, "hash": digest}
        at, last = utc(published), utc(updated or published)
        rows = {
            "site_item": [[number, identity(number, 1), permanent, page["kind"], True, address, article["title"], article["summary"], path[-1], *(path + [None, None])[:3], at, last,
                           1, False, listed, symbol, document and document["type"], document and document["issuer"], document and document["issue_date"],
                           document and document["effective_date"], digest, canonical(page), body]],
            "site_item_version": [[number, 1, identity(number, 2), last, None, digest, canonical(dict(page, bodyHtml=body))]],
            "site_file": [[number, *file] for file in picture[2]] if picture else [],
        }
        if document:
            rows |= self.document(number, document, symbol, fields, at)
        return rows

    @staticmethod
    def document(number, document, symbol, fields, at):
        issued, effective = document["issue_date"], document["effective_date"]
        later = effective > issued
        effects = [[number, 0, "NOT_YET" if later else "IN_FORCE", issued, effective if later else NEVER]]
        if later:
            effects.append([number, 1, "IN_FORCE", effective, NEVER])
        return {
            "site_document": [[number, True, symbol_key(symbol), symbol_sort(symbol), document["type"], document["issuer"], issued, at, "IN_FORCE", max(effective, issued),
                               canonical([{"day": day, "kind": kind, "words": shown_day(day)} for kind, day in (("ISSUED", issued), ("TAKES_EFFECT", effective))])]],
            "site_document_field": [[number, field, True, issued, at, symbol_sort(symbol)] for field in fields],
            "site_effect": effects,
        }


def own(text, number):
    return text.replace(f"/tep/{number}/", "/tep/{n}/")


def identity(number, kind):
    return f"00000000-0000-4{kind:03d}-8000-{number:012d}"


def articles(count, texts):
    """As many articles in the order of their publication."""
    if texts == "full":
        yield from corpus.generate(count, SEED)
        return
    stock = list(corpus.generate(SHORT_TEXTS, SEED))
    begin = dt.datetime(2006, 1, 2, 8, tzinfo=corpus.TZ)
    span = dt.datetime(2026, 10, 30, 17, tzinfo=corpus.TZ) - begin
    for i in range(1, count + 1):
        base = stock[i * 7_919 % SHORT_TEXTS]
        at = (begin + span * (i / count)).replace(microsecond=0)
        title = f"{base['title'][:230]}, kỳ {i}"
        body = base["body_html"].split("\n", 1)[0]
        short = dict(base, title=title, slug=slug(title), body_html=body, published_at=at.isoformat())
        if base["document"]:
            day = (at.date() - dt.timedelta(days=i % 5)).isoformat()
            short["document"] = dict(base["document"], number=i, issue_date=day, effective_date=(dt.date.fromisoformat(day) + dt.timedelta(days=i % 3 * 15)).isoformat())
        yield short


def prepared(article, i):
    """As the importer would take it: the id leaves the address; documents belong to a field of reform, in turn."""
    end = f"-{article['id']}"
    address = article["slug"][:-len(end)] if article["slug"].endswith(end) else article["slug"]
    return dict(article, slug=slug(address), par_fields=[f"CCHC-{i % FIELDS + 1}"] if article["document"] else [])


def load(database, rows, folder):
    """Tables in the order in which a reader would miss them least: what is listed comes last."""
    statements = ["set session unique_checks = 0;"]
    for table in sorted(rows, key=lambda name: name == "site_item"):
        if rows[table]:
            path = os.path.join(folder, table)
            with open(path, "w", encoding="utf-8") as f:
                f.writelines("\t".join(map(written, row)) + "\n" for row in rows[table])
            statements.append(f"load data local infile '{path}' into table {table} character set utf8mb4 ({COLUMNS[table]});")
    database.run("\n".join(statements))


def fill(a):
    database = Database(a.data, a.port)
    shelf = Shelf(database)
    present = int(database.one("select count(*) from site_item where visible"))
    first = int(database.one("select greatest(coalesce((select max(public_number) from site_item), 0), "
                             "coalesce((select last_used from content_counter where name = 'public-number'), 0))")) + 1
    count = max(0, a.to - present)
    used = {int(name[10:]): int(last) for name, last in database.rows("select name, last_used from content_counter where name like 'permanent-____'")}
    begin = time.monotonic()
    everything = enumerate(articles(count, a.texts), first)
    with tempfile.TemporaryDirectory(dir=a.data) as folder:
        while batch := list(itertools.islice(everything, BATCH)):
            rows = {table: [] for table in COLUMNS}
            for number, article in batch:
                at = dt.datetime.fromisoformat(article["published_at"])
                used[at.year] = used.get(at.year, 0) + 1
                for table, some in shelf.item(number, f"cchc-{at.year}-{used[at.year]}", prepared(article, number), at).items():
                    rows[table] += some
            load(database, rows, folder)
            print(f"bulk_load: {batch[-1][0] - first + 1} of {count}, {time.monotonic() - begin:.0f} s", file=sys.stderr, flush=True)
    finish(database, first + count - 1, used)
    print(json.dumps(dict(step="bulk", articles=present + count, added=count, texts=a.texts, seconds=round(time.monotonic() - begin, 1))))


def finish(database, last, used):
    counters = ",".join(f"('permanent-{year}', {number})" for year, number in used.items())
    database.run(f"""
insert into site_sitemap_part (part, listed, changed_at)
  select (public_number - 1) div {PART}, max(visible), max(updated_at) from site_item group by (public_number - 1) div {PART}
  on duplicate key update listed = values(listed), changed_at = greatest(site_sitemap_part.changed_at, values(changed_at));
insert into site_document_value (kind, value, live)
  select 'type', document_type, true from site_document where visible group by document_type
  union all select 'organ', organ, true from site_document where visible group by organ
  on duplicate key update live = true;
insert into content_counter (name, last_used) values ('public-number', {last}){',' + counters if counters else ''}
  on duplicate key update last_used = greatest(content_counter.last_used, values(last_used));
analyze table site_item, site_document, site_document_field, site_effect, site_sitemap_part, site_file;
""")


def check(a):
    """Column by column against what the portal wrote; ids and hashes are each one's own, and nobody gave imported documents a field."""
    database = Database(a.data, a.port)
    shelf = Shelf(database)
    with open(a.corpus, encoding="utf-8") as f:
        known = {(article["title"], dt.datetime.fromisoformat(article["published_at"])): article for article in map(json.loads, f)}
    numbers, expected, differences = [], {table: [] for table in CHECKED}, {}
    for number, permanent, title, at, last in database.rows("select public_number, permanent_id, title, published_at, updated_at from site_item where visible and not sample"):
        published, updated = (dt.datetime.fromisoformat(x[:26] + "+00:00").astimezone(corpus.TZ) for x in (at, last))
        article = known.get((title, published))
        if article:
            numbers.append(number)
            plain_article = dict(prepared(article, 0), par_fields=[])
            for table, rows in shelf.item(int(number), permanent, plain_article, published, updated if updated != published else None).items():
                expected.get(table, []).extend(rows)
    for table, ordered in CHECKED.items():
        names = COLUMNS[table].split(",")
        there = database.rows(f"select {COLUMNS[table]} from {table} where public_number in ({','.join(numbers or ['0'])}) order by {ordered}")
        key = [names.index(name) for name in ordered.split(",")]
        here = sorted(expected[table], key=lambda row: [row[i] for i in key])
        if len(here) != len(there):
            differences[table] = (f"{len(here)} rows", f"{len(there)} rows")
        for left, right in zip(here, there):
            for name, x, y in zip(names, left, right):
                x, y = (value and re.sub(r'"hash":"[^"]*"', "", value) for value in (plain(written(x)) if x is not None else None, y))
                if name not in ("item", "revision", "hash") and x != y:
                    differences.setdefault(f"{table}.{name}", (str(x), str(y)))
    for name, (left, right) in differences.items():
        at = next((i for i, (x, y) in enumerate(zip(left, right)) if x != y), min(len(left), len(right)))
        print(f"bulk_load: {name} differs at {at}:\n  here   {left[max(0, at - 60):at + 60]!r}\n  portal {right[max(0, at - 60):at + 60]!r}", file=sys.stderr)
    print(json.dumps(dict(step="bulk-check", compared=len(numbers), differing=sorted(differences))))
    return 1 if differences or not numbers else 0


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    sub = ap.add_subparsers(required=True)
    for name, run in (("fill", fill), ("check", check)):
        one = sub.add_parser(name)
        one.add_argument("--data", required=True, help="data folder of the portal")
        one.add_argument("--port", type=int, required=True, help="port of its database")
        one.set_defaults(run=run)
        if name == "fill":
            one.add_argument("--to", type=int, required=True, help="public items in the end")
            one.add_argument("--texts", choices=("full", "short"), required=True)
        else:
            one.add_argument("--corpus", required=True)
    a = ap.parse_args()
    return a.run(a)


if __name__ == "__main__":
    sys.exit(main())
