#!/usr/bin/env python3
"""The pages to measure, found by reading the running site as a visitor does.

    pages.py urls  --base http://127.0.0.1:9080 --corpus corpus.jsonl --out ours-urls.json
        walks the section lists by their "next" links, chooses the pages, checks that the article shows its whole text
    pages.py depth --base … --urls ours-urls.json [--requests 200]
        one JSON row per depth: how long one reader waits for a list page there (keep-alive, one connection, depths taken in turn)
    pages.py mirror --base … --urls ours-urls.json --only article,home --folder static --out static-urls.json
        the same pages as files, plain and compressed, for a server of files
    pages.py spread --base … --out urls.json
        the pages of a growth run: taken from the whole site map, so that a site of a million items is read evenly without walking its lists

Only the addresses of the contract are used: /, /chuyen-muc/{slug}, /bai-viet/…, /van-ban/…, the site map and the feeds."""
import argparse
import datetime as dt
import gzip
import html
import http.client
import json
import os
import re
import statistics
import sys
import time
import urllib.parse

from import_corpus import loopback

DEEP = "tinh-hinh-ket-qua"     # the corpus's largest section: every third article
FEEDS = ["/rss.xml", "/atom.xml", f"/rss/{DEEP}.xml", f"/atom/{DEEP}.xml"]
ANEW = "cchc=bench"            # whoever is signed in gets no kept page
WARM = 100                     # unmeasured readings of each list page: answering 304 is a path of its own to the compiler
SIDE_PAGES = 30                # list pages read of each other section
ITEM = re.compile(r'href="(/(?:bai-viet|van-ban)/[^"?#/]*-\d+)"')
LINK = re.compile(r'<(?:a|link)\b[^>]*>')
PLAIN = re.compile(r"[\w ,;]{40,}")


class Reader:
    """One connection that stays open."""

    def __init__(self, base, cookie=None):
        self.cookie = {"Cookie": cookie} if cookie else {}
        self.connection = http.client.HTTPConnection(*loopback(base), timeout=60)

    def get(self, path, tag=None):
        known = {"If-None-Match": tag} if tag else {}
        self.connection.request("GET", path, headers={"User-Agent": "pages.py", "Accept-Encoding": "identity", **self.cookie, **known})
        answer = self.connection.getresponse()
        self.tag, self.headers = answer.getheader("ETag"), answer.getheaders()
        return answer.status, answer.read()

    def page(self, path):
        status, body = self.get(path)
        if status != 200:
            raise SystemExit(f"{path}: status {status}")
        return body.decode("utf-8")


def attribute(tag, name):
    found = re.search(rf'\b{name}="([^"]*)"', tag)
    return html.unescape(found.group(1)) if found else None


def next_address(text, path, seen):
    """The link that says rel="next"; without one, the last link into the same list whose key was not used yet."""
    links = [tag for tag in LINK.findall(text) if attribute(tag, "href")]
    for tag in links:
        if "next" in (attribute(tag, "rel") or "").split():
            return attribute(tag, "href")
    fresh = [attribute(tag, "href") for tag in links if re.match(re.escape(path) + r"\?(?:.*&)?sau=", attribute(tag, "href"))]
    fresh = [address for address in fresh if address not in seen]
    return fresh[-1] if fresh else None


def walk(reader, slug, limit):
    """Addresses of the list's pages in order, and of the items on each."""
    path = "/chuyen-muc/" + slug
    address, addresses, items = path, [], []
    while address and len(addresses) < limit:
        text = reader.page(address)
        addresses.append(address)
        items.append(list(dict.fromkeys(html.unescape(a) for a in ITEM.findall(text))))
        found = next_address(text, path, set(addresses))
        address = found[found.index("/chuyen-muc/"):] if found and "/chuyen-muc/" in found else None
        if address in addresses:
            raise SystemExit(f"{path}: page {len(addresses)} leads back to {address}")
    return addresses, items


def words(text):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


def markers(corpus, text):
    """A piece of the last third of the text the page should show, found by its title."""
    heading = re.search(r"<h1\b[^>]*>(.*?)</h1>", text, re.S)
    title = words(heading.group(1)) if heading else ""
    for article in corpus.get(title, []):
        paragraphs = re.findall(r"<p>(.*?)</p>", article["body_html"], re.S)
        for paragraph in reversed(paragraphs[len(paragraphs) * 2 // 3:]):
            piece = PLAIN.search(paragraph)
            if piece and piece.group(0).strip() in text:
                return ["</html>", piece.group(0).strip()]
    return None


def spread(values, count):
    return values if len(values) <= count else [values[i * len(values) // count] for i in range(count)]


def urls(a):
    reader, corpus, sections = Reader(a.base), {}, {}
    with open(a.corpus, encoding="utf-8") as f:
        for line in f:
            article = json.loads(line)
            corpus.setdefault(" ".join(article["title"].split()), []).append(article)
            sections[article["category"]] = sections.get(article["category"], 0) + 1
    begin = time.monotonic()
    lists, items = walk(reader, DEEP, a.limit)
    seconds = time.monotonic() - begin
    shown = [address for page in items for address in page]
    if len(set(shown)) < sections[DEEP]:
        print(f"pages: {DEEP} lists {len(set(shown))} items on {len(lists)} pages; the corpus has {sections[DEEP]}", file=sys.stderr)
    for slug in sorted(sections):
        if slug != DEEP:
            shown += [address for page in walk(reader, slug, SIDE_PAGES)[1] for address in page]
    shown = list(dict.fromkeys(shown))
    for address in shown[len(shown) // 2:]:
        text = reader.page(address)
        found = markers(corpus, text)
        if found:
            break
    else:
        raise SystemExit("no article page shows a sentence of its last third")
    fifth = lists[min(4, len(lists) - 1)]
    out = {
        "article": {"path": address, "markers": found},
        "article_mix": {"paths": spread(shown, 500), "markers": ["</html>"]},
        "home": {"path": "/", "markers": ["</html>", "/bai-viet/"]},
        "category": {"path": lists[0], "markers": ["</html>", "/bai-viet/"]},
        "category_p5": {"path": fifth, "markers": ["</html>"]},
        "category_deep": {"path": lists[-2] if len(lists) > 1 else lists[-1], "markers": ["</html>"]},
        "documents": {"path": "/van-ban?loai=Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh&tu-ngay=2020-01-01", "markers": ["</html>"]},
        "search": {"paths": ASKED, "markers": ["</html>"]},
        "feeds": {"paths": FEEDS, "markers": ["<?xml"]},
        "all_mix": {"paths": spread(shown, 300) + spread(lists, 60) + ["/"] * 20, "markers": ["</html>"]},
    }
    with open(a.out, "w", encoding="utf-8") as f:
        json.dump(out, f, ensure_ascii=False, indent=1)
    with open(a.out + ".lists", "w", encoding="utf-8") as f:
        json.dump(lists, f)
    print(json.dumps(dict(step="site", section=DEEP, list_pages=len(lists), items=len(shown), walk_seconds=round(seconds, 2), article=address)))


def timed(reader, path, tag=None):
    begin = time.perf_counter()
    status, body = reader.get(path, tag)
    elapsed = (time.perf_counter() - begin) * 1000
    if (status, bool(body)) != ((304, False) if tag else (200, True)):
        raise SystemExit(f"{path}: status {status}, {len(body)} bytes")
    return elapsed


def quantile(values, share):
    return round(sorted(values)[int(len(values) * share)], 2)


def depth(a):
    """Each list page whole, and asked for again with its ETag: the list is read and compared, nothing is rendered."""
    with open(a.urls + ".lists", encoding="utf-8") as f:
        lists = json.load(f)
    count = len(lists)
    depths = sorted({1, 2, 5, 10, 25, 50, count // 2, count * 3 // 4, count - 1, count} & set(range(1, count + 1)))
    reader, tags, whole, unchanged = Reader(a.base, ANEW), {}, {d: [] for d in depths}, {d: [] for d in depths}
    for d in depths:
        reader.page(lists[d - 1])
        tags[d] = reader.tag
    for _ in range(WARM):
        for d in depths:
            timed(reader, lists[d - 1], tags[d])
            timed(reader, lists[d - 1])
    for _ in range(a.requests):
        for d in depths:
            whole[d].append(timed(reader, lists[d - 1]))
            unchanged[d].append(timed(reader, lists[d - 1], tags[d]))
    first = statistics.median(whole[depths[0]])
    for d in depths:
        print(json.dumps(dict(step="depth", depth=d, requests=a.requests, p50_ms=quantile(whole[d], 0.5), p95_ms=quantile(whole[d], 0.95),
                              max_ms=round(max(whole[d]), 2), ratio=round(statistics.median(whole[d]) / first, 2),
                              read_p50_ms=quantile(unchanged[d], 0.5), read_p95_ms=quantile(unchanged[d], 0.95))), flush=True)


# Made for each answer, or by a server of files in its own way.
FILES_OWN = {"date", "connection", "content-length", "content-encoding", "content-type", "transfer-encoding", "etag", "vary"}


def mirror(a):
    """
    Compressed as nginx's operators do it: gzip, level 6, beside the plain file. A file's name is as long as the address, so that both
    servers read requests of one length; FOLDER.headers has the other headers of the portal's answer as nginx adds them.
    """
    with open(a.urls, encoding="utf-8") as f:
        pages = json.load(f)
    reader, out = Reader(a.base), {}
    os.makedirs(a.folder, exist_ok=True)
    for name in a.only.split(","):
        paths = []
        for path in pages[name].get("paths") or [pages[name]["path"]]:
            body = reader.page(path).encode("utf-8")
            file = re.sub(r"[^a-z0-9]+", "-", path.lower()).strip("-")[:120] or "index"
            with open(f"{a.folder}/{file}.html", "wb") as f:
                f.write(body)
            with open(f"{a.folder}/{file}.html.gz", "wb") as f:
                f.write(gzip.compress(body, 6, mtime=0))
            paths.append(f"/{file}.html")
        out[name] = {"markers": pages[name]["markers"], **({"paths": paths} if "paths" in pages[name] else {"path": paths[0]})}
    reader.page(path)    # kept by now, and says so
    with open(a.folder + ".headers", "w", encoding="utf-8") as f:
        f.writelines("add_header {} '{}';\n".format(name, value) if "'" not in value else 'add_header {} "{}";\n'.format(name, value.replace('"', '\\"'))
                     for name, value in reader.headers if name.lower() not in FILES_OWN)
    with open(a.out, "w", encoding="utf-8") as f:
        json.dump(out, f, ensure_ascii=False)


def base36(number):
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
    return digits or "0"


def list_key(text, number):
    """The key of the list page that follows an item: the instant of its publication and its number, as addresses write them."""
    published = re.search(r'<time[^>]*datetime="([^"]+)"', text)
    at = dt.datetime.fromisoformat(published.group(1))
    return f"{base36(int(at.timestamp()) * 1_000_000)}.{base36(number)}"


def library(keys):
    """Filters that readers of the library use, alone and together, in each order and at any depth."""
    one, organ = {"loai": "Quyết định"}, {"co-quan": "Bộ Nội vụ"}
    asked = [{}, one, organ, {"linh-vuc": "CCHC-3"}, {"hieu-luc": "con-hieu-luc"}, {"tu-ngay": "2022-01-01", "den-ngay": "2023-12-31"}, {"so-ky-hieu": "81"},
             one | organ, one | {"hieu-luc": "con-hieu-luc"}, one | {"tu-ngay": "2021-06-01"}, {"linh-vuc": "CCHC-1"} | one, organ | {"hieu-luc": "con-hieu-luc"}]
    asked += [filters | {"sap-xep": order} for filters in (one, organ, {"linh-vuc": "CCHC-2"}) for order in ("ngay-dang", "so-ky-hieu")]
    asked += [filters | {"sap-xep": "ngay-dang", "sau": key} for filters in ({}, one, {"hieu-luc": "con-hieu-luc"}) for key in keys]
    return ["/van-ban" + ("?" + urllib.parse.urlencode(one) if one else "") for one in asked]


QUESTIONS = ["cải cách thủ tục hành chính", "cai cach hanh chinh", "đất đai", "dat dai", "CCHC", "chỉ số hài lòng", "bộ phận một cửa", "dịch vụ công trực tuyến",
             "số hóa hồ sơ", "Đề án 06", "phường Tân An", "chuyển đổi số", "kiểm tra đột xuất", "tinh giản biên chế", "hộ tịch cư trú", "819", "Quyết định",
             "Sở Nội vụ", "Nguyễn Văn An", "đăng ký doanh nghiệp", "ngân sách nhà nước", "tap huan nghiep vu", "\"rút ngắn thời gian\"", "Điện Biên"]
ASKED = ["/tim-kiem?" + urllib.parse.urlencode({"q": words}) for words in QUESTIONS]


def spread_pages(a):
    reader, section = Reader(a.base), "/chuyen-muc/" + DEEP
    parts = [urllib.parse.urlsplit(address).path for address in re.findall(r"<loc>([^<]*/sitemap-\d+\.xml)</loc>", reader.page("/sitemap.xml"))]
    items = []
    for part in spread(parts, 50):
        found = [path for path in map(lambda address: urllib.parse.urlsplit(address).path, re.findall(r"<loc>([^<]*)</loc>", reader.page(part)))
                 if re.fullmatch(r"/(?:bai-viet|van-ban)/[^/]*-\d+", path)]
        items += spread(found, 12)
    keys = [list_key(reader.page(path), int(path.rpartition("-")[2])) for path in spread(items, 12)]
    whole = {"markers": ["</html>"]}
    out = {
        "article": {"paths": spread([path for path in items if path.startswith("/bai-viet/")], 500), **whole},
        "home": {"path": "/", **whole},
        "category": {"path": section, **whole},
        "category_p50": {"path": section + "?trang=50", **whole},
        "category_deep": {"paths": [f"{section}?sau={key}" for key in keys], **whole},
        "documents": {"paths": library(keys[::4]), **whole},
        "feeds": {"paths": FEEDS, "markers": ["<?xml"]},
        "sitemap_part": {"paths": spread(parts[:-1] or parts, 20), "markers": ["</urlset>"]},
        "search": {"paths": ASKED, **whole},
    }
    with open(a.out, "w", encoding="utf-8") as f:
        json.dump(out, f, ensure_ascii=False, indent=1)
    print(json.dumps(dict(step="site", sitemap_parts=len(parts), items=len(items))))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    sub = ap.add_subparsers(required=True)
    one = sub.add_parser("urls")
    one.add_argument("--base", required=True)
    one.add_argument("--corpus", required=True)
    one.add_argument("--out", required=True)
    one.add_argument("--limit", type=int, default=5000, help="list pages read of the largest section")
    one.set_defaults(run=urls)
    two = sub.add_parser("depth")
    two.add_argument("--base", required=True)
    two.add_argument("--urls", required=True)
    two.add_argument("--requests", type=int, default=200)
    two.set_defaults(run=depth)
    three = sub.add_parser("mirror")
    three.add_argument("--base", required=True)
    three.add_argument("--urls", required=True)
    three.add_argument("--only", required=True)
    three.add_argument("--folder", required=True)
    three.add_argument("--out", required=True)
    three.set_defaults(run=mirror)
    four = sub.add_parser("spread")
    four.add_argument("--base", required=True)
    four.add_argument("--out", required=True)
    four.set_defaults(run=spread_pages)
    a = ap.parse_args()
    a.run(a)


if __name__ == "__main__":
    main()
