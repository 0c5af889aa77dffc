#!/usr/bin/env python3
"""Writes what a run measured: a page of figures for people and the rows themselves.

    report.py environment                 one JSON row: commit, machine, versions, load average
    report.py write rows.jsonl FOLDER     FOLDER/<date>-<cores>cores.md and .jsonl; exit code 1 when a goal was missed

The goals are in README.md."""
import datetime as dt
import json
import os
import re
import shutil
import statistics
import subprocess
import sys

PAGES = ["article", "article_mix", "home", "category", "category_p5", "category_p50", "category_deep", "documents", "feeds", "sitemap_part", "search"]
ANEW = [("home", "Home", 4), ("category", "Section list, page 1", 3), ("category_p5", "Section list, page 5", 3), ("category_deep", "Section list, deepest page", 3),
        ("documents", "Document list with filters", 5), ("feeds", "Feeds", 10), ("search", "Search", 6)]
KEPT = [("article", "Article", 1), ("article_mix", "500 articles", 0.9), ("home", "Home", 0.9), ("category", "Section list", 0.9), ("category_p5", "Section list, page 5", 0.9),
        ("documents", "Document list", 0.9), ("feeds", "Feeds", 0.9), ("search", "Search", 0.9)]
# Processor time of WordPress over the portal's, as it was when the goals were set.
OVER_WORDPRESS = [("article", "Article", 28.5), ("home", "Home", 16), ("category", "Section list, page 1", 25), ("feeds", "Feeds", 10.9), ("search", "Search", 60)]
GROWTH_LIMIT = 1.3
SEARCH_GROWTH_LIMIT = 3
# The memory goal is for a site of this many items.
MEMORY_AT = 100_000
# Memory may waver with the collector; a leak shows as a steady climb after the first third.
STEADY = 1.03


def output(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20)
        return (done.stdout or done.stderr).strip()
    except OSError:
        return ""


def first_line(text):
    return text.splitlines()[0] if text else ""


def environment():
    with open("/proc/cpuinfo", encoding="utf-8") as f:
        model = re.search(r"model name\s*:\s*(.*)", f.read())
    with open("/proc/meminfo", encoding="utf-8") as f:
        memory = int(f.read().split()[1]) // 1024
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if os.environ.get("JAVA_HOME") else "java"
    return dict(step="environment", at=dt.datetime.now().astimezone().isoformat(timespec="seconds"), commit=output("git", "rev-parse", "--short", "HEAD"),
                changed=bool(output("git", "status", "--porcelain", "--untracked-files=no")), cores=len(os.sched_getaffinity(0)),
                processor=model.group(1) if model else "unknown", memory_mib=memory, kernel=os.uname().release,
                java=first_line(output(java, "-version")), nginx=output("nginx", "-v"), load_average=round(os.getloadavg()[0], 2),
                java_options=os.environ.get("PORTAL_JAVA_OPTS", "default"))


class Rows:
    def __init__(self, rows):
        self.rows = rows

    def of(self, step):
        return [r for r in self.rows if r.get("step") == step]

    def one(self, step, **fields):
        for row in self.of(step):
            if all(row.get(k) == v for k, v in fields.items()):
                return row
        return None

    def page(self, target, page, conns, step="pages"):
        row = self.one(step, target=target, page=page, conns=conns)
        return row if row and row["requests"] and not row["errors"] else None

    def targets(self, step):
        return list(dict.fromkeys(r["target"] for r in self.of(step)))

    def against_files(self, page):
        """The least of the portal's answers a second over nginx's, whatever the connections."""
        pairs = [(self.page("ours", page, c, "kept"), self.page("nginx", page, c, "kept")) for c in (1, 16, 64)]
        return min((ours["rps"] / nginx["rps"] for ours, nginx in pairs if ours and nginx), default=None)


def figure(value, unit="", digits=1):
    if value is None:
        return "not measured"
    return f"{value:,.{digits}f}{unit}" if isinstance(value, float) else f"{value:,}{unit}"


def table(head, lines):
    if not lines:
        return []
    return ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)] + ["| " + " | ".join(str(c) for c in line) + " |" for line in lines] + [""]


def steadiness(rows):
    """Mean of the last third over mean of the middle third; None below nine samples."""
    totals = [r["total"]["rss_anon_mib"] for r in rows.of("sustained-memory")]
    if len(totals) < 9:
        return None
    third = len(totals) // 3
    return statistics.mean(totals[-third:]) / statistics.mean(totals[third:2 * third])


def goals(rows):
    """(goal, limit, measured, kept or None when it was not measured)."""
    out = []

    def at_most(what, limit, value, unit, digits=2):
        out.append((what, f"≤ {limit:g}{unit}", figure(value, unit, digits), None if value is None else value <= limit))

    def at_least(what, limit, value, unit, digits=1):
        out.append((what, f"≥ {limit:g}{unit}", figure(value, unit, digits), None if value is None else value >= limit))

    article = rows.page("ours", "article", 16)
    at_most("Article anew, processor time", 2, article and article["cpu_ms"], " ms")
    at_least("Article anew, 16 connections", 500, article and float(article["rps"]), "/s")
    for page, name, limit in ANEW:
        row = rows.page("ours", page, 16)
        at_most(f"{name} anew, processor time", limit, row and row["cpu_ms"], " ms")
    for page, name, limit in OVER_WORDPRESS if "wordpress" in rows.targets("pages") else ():
        ours, theirs = rows.page("ours", page, 16), rows.page("wordpress", page, 16)
        at_least(f"{name} anew, processor time of WordPress over the portal's", limit, ours and theirs and theirs["cpu_ms"] / ours["cpu_ms"], "")
    search = rows.page("ours", "search", 16)
    at_most("Search anew, p95 at 16 connections", 50, search and search["p95_ms"], " ms")
    for page, name, limit in KEPT:
        at_least(f"{name} kept, compressed, over nginx with files, least of 1, 16, 64 connections", limit, rows.against_files(page), "", 2)
    alone = [row["p95_ms"] for row in (rows.page("ours", page, 1) for page in ("category", "category_p5", "category_deep")) if row]
    at_most("List page whole, anew, p95 on one connection: first, fifth, deepest", 3, max(alone, default=None), " ms")
    depths = rows.of("depth")
    at_most("List read by key at any depth, p95, one reader, nothing rendered", 3, max((d["read_p95_ms"] for d in depths), default=None), " ms")
    intake = rows.one("intake")
    at_least("Intake of documents, 100 kB each, 16 connections", 30, intake and float(intake["per_second"]), "/s")
    lost = [r["lost"] for r in rows.rows if str(r.get("step", "")).find("intake") >= 0]
    out.append(("Documents lost", "0", figure(sum(lost)) if lost else "not measured", sum(lost) == 0 if lost else None))
    visible = rows.one("visible")
    worst = [value for name, value in (visible or {}).items() if name.endswith("_worst_ms")]
    at_most("From approval to the first page, list, search and feed, worst", 1000, None if not worst or visible["lost"] else max(worst), " ms", 0)
    views = rows.of("first-view")
    at_most("Slow phone, largest contentful paint, slowest page", 2000, max((v["lcp_ms"] for v in views), default=None), " ms", 0)
    at_most("Slow phone, layout shift, worst page", 0.05, max((float(v["cls"]) for v in views), default=None), "", 3)
    at_most("First view, bytes over the line, largest page", 150_000, max((v["bytes"] for v in views), default=None), "", 0)
    at_most("First view, bytes of script, largest page", 30_000, max((v["script_bytes"] for v in views), default=None), "", 0)
    samples = [r["total"]["rss_anon_mib"] for r in rows.of("memory") + rows.of("sustained-memory")]
    at_most("Memory of server and database, most seen", 1200, max(samples, default=None), " MiB", 0)
    at_most("Memory, last third of the sustained load over the middle third", STEADY, steadiness(rows), "", 3)
    start = rows.one("start", which="second")
    at_most("./portal run to the first page, second start", 60, start and float(start["seconds"]), " s", 1)
    return out


def page_table(rows, step):
    lines = []
    for page in PAGES:
        for conns in sorted({r["conns"] for r in rows.of(step) if r.get("page") == page and "conns" in r}):
            for target in rows.targets(step):
                r = rows.one(step, target=target, page=page, conns=conns)
                if r:
                    note = "" if r["complete"] and not r["errors"] else f"errors {r['errors']}, complete {r['complete']}"
                    lines.append((page, conns, target, f"{r['rps']:,}", figure(r["cpu_ms"], digits=2), r["p50_ms"], r["p95_ms"], r["p99_ms"], ratio(rows, step, r), note))
    lines += [(r["page"], "", r["target"], "", "", "", "", "", "", r["error"]) for r in rows.of(step) if "error" in r]
    return table(["Page", "Connections", "Who", "Answers/s", "CPU ms", "p50 ms", "p95 ms", "p99 ms", "Portal to it", ""], lines)


def ratio(rows, step, other):
    """Answers a second of the portal over those of another target."""
    ours = rows.one(step, target="ours", page=other["page"], conns=other["conns"])
    return f"{ours['rps'] / other['rps']:.2f}" if ours and other["target"] != "ours" and other["rps"] else ""


def growth_table(rows):
    """Each figure over that of the smallest corpus, which was measured in turn with it."""
    sizes = rows.targets("growth")
    lines, missed = [], []
    for page in PAGES:
        limit = SEARCH_GROWTH_LIMIT if page == "search" else GROWTH_LIMIT
        for conns in sorted({r["conns"] for r in rows.of("growth") if r.get("page") == page and "conns" in r}):
            base = rows.page(sizes[0], page, conns, "growth")
            for size in sizes:
                row = rows.page(size, page, conns, "growth")
                if not row or not base:
                    lines.append((page, conns, f"{int(size):,}", "errors", "", "", "", "", "", ""))
                    missed.append(f"{page} at {size}")
                    continue
                p95, cpu = row["p95_ms"] / base["p95_ms"], row["cpu_ms"] / base["cpu_ms"] if base["cpu_ms"] else None
                lines.append((page, conns, f"{int(size):,}", row["p50_ms"], row["p95_ms"], f"{p95:.2f}", row["cpu_ms"], cpu and f"{cpu:.2f}", row["rps"],
                              "" if size == sizes[0] else "kept" if p95 <= limit else "**missed**"))
                if p95 > limit:
                    missed.append(f"{page} at {conns} connections, {int(size):,} items: {p95:.2f}")
    lines += [(r["page"], "", r["target"], "", "", "", "", "", "", r["error"]) for r in rows.of("growth") if "error" in r]
    memory = [r["total"]["rss_anon_mib"] for r in rows.of("memory") if str(r["when"]).startswith(f"articles-{MEMORY_AT}")]
    if memory and max(memory) > 1200:
        missed.append(f"memory at {MEMORY_AT:,} items: {max(memory):.0f} MiB")
    head = ["Page", "Connections", "Items", "p50 ms", "p95 ms", "p95 to the smallest", "CPU ms", "CPU to the smallest", "Answers/s", ""]
    return table(head, lines), missed, max(memory, default=None)


def memory_table(rows):
    lines = [(r["when"], r["server"]["rss_anon_mib"], r["database"]["rss_anon_mib"], r["total"]["rss_anon_mib"], r["total"]["rss_mib"]) for r in rows.of("memory")]
    peers = [("WordPress at the end", "", r["mariadbd"]["rss_anon_mib"], r["total"]["rss_anon_mib"], r["total"]["rss_mib"]) for r in rows.of("peer-memory")]
    return table(["When", "Server", "Database", "Together", "RSS together"], lines + peers)


def text(rows):
    env, options = rows.one("environment"), rows.one("options")
    sizes = next((row["items"] for row in rows.of("sizes")), [options["articles"]])
    out = [f"# Load run of {env['at'][:10]}", "",
           f"Commit {env['commit']}{' with local changes' if env['changed'] else ''}; {env['cores']} cores ({env['processor']}), {env['memory_mib']:,} MiB, Linux {env['kernel']}; "
           f"{env['java']}; {env['nginx']}; load average before {env['load_average']}; Java options {env['java_options']}.",
           f"Corpus: {' and '.join(format(n, ',') for n in sizes)} articles, seed 819. Slots {options['slot_seconds']} s, {options['rounds']} rounds, in turn; generator, server and database share the cores.", ""]
    judged, missed = goals(rows), []
    if options["growth"]:
        lines, missed, memory = growth_table(rows)
        out += ["## Growth", "", f"Goals: p95 of pages, lists and feeds at most {GROWTH_LIMIT} times, of search {SEARCH_GROWTH_LIMIT} times what it is with the smallest corpus; memory of "
                f"server and database at {MEMORY_AT:,} items at most 1,200 MiB, measured {figure(memory, ' MiB', 0)}. Rendered anew; the portals of all sizes ran beside each other and were "
                "asked in turn. " + ("Missed: " + "; ".join(missed) + "." if missed else "Kept." if lines else "Not measured."), ""] + lines
        out += ["## Memory (RssAnon, MiB)", ""] + memory_table(rows)
        out += table(["Items", "Loaded past the desks", "Texts", "Seconds"], [(f"{r['articles']:,}", f"{r['added']:,}", r["texts"], r["seconds"]) for r in rows.of("bulk")])
    else:
        missed = [g[0] for g in judged if g[3] is False]
        out += ["## Goals", ""] + table(["Goal", "Limit", "Measured", ""], [(*g[:3], {True: "kept", False: "**missed**", None: ""}[g[3]]) for g in judged])
        out += ["## Pages rendered anew", "", "For a signed-in reader, who gets no kept page. \"Portal to it\" is the portal's answers a second over the other's.", ""] + page_table(rows, "pages")
        out += ["## Kept pages", "", "Compressed; nginx serves the same pages from files compressed beforehand (gzip_static, otherwise Debian's settings), once with the headers that the portal sends "
                "(the same bytes; the goals refer to it), once with its own alone. Asked by a name, with addresses of the same length.", ""] + page_table(rows, "kept")
        out += ["## Lists by key", "", "Read: the request, the list read and compared with the reader's copy, answered 304. Whole page: rendered anew.", ""] + table(["Page of the list", "Read p50 ms", "Read p95 ms", "Whole page p50 ms", "p95 ms", "max ms", "p50 to page 1"],
                                               [(d["depth"], d["read_p50_ms"], d["read_p95_ms"], d["p50_ms"], d["p95_ms"], d["max_ms"], d["ratio"]) for d in rows.of("depth")])
        out += ["## Intake", ""] + table(["Run", "Connections", "Sent", "Created", "A second", "p50 ms", "p95 ms", "CPU ms", "Lost"],
                                         [(r["step"], r["connections"], r["sent"], r["created"], r["per_second"], r["p50_ms"], r["p95_ms"], r["cpu_ms"], r["lost"])
                                          for r in rows.rows if "intake" in str(r.get("step", ""))])
        out += ["## Slow phone", "", "Chromium with an empty cache, processor slowed down four times, 1.6 Mbit/s, 150 ms.", ""] + table(
            ["Page", "LCP ms, median", "worst", "CLS", "Bytes", "of script", "Requests", "Largest element"],
            [(v["page"], v["lcp_ms"], v["lcp_worst_ms"], v["cls"], f"{v['bytes']:,}", f"{v['script_bytes']:,}", v["requests"], v["largest"]) for v in rows.of("first-view")])
        out += ["## From approval to readers", ""] + table(["Rounds", "First page ms, median", "worst", "List", "worst", "Search", "worst", "Feed", "worst"],
            [(v["rounds"], *(v.get(f"{place}{what}_ms", "not seen") for place in ("home", "list", "search", "feed") for what in ("", "_worst"))) for v in rows.of("visible")])
        out += ["## Memory (RssAnon, MiB)", ""] + memory_table(rows)
        samples = rows.of("sustained-memory")
        if samples:
            step = max(1, len(samples) // 12)
            out += ["During the sustained load: " + ", ".join(f"{s['second']} s {s['total']['rss_anon_mib']:.0f}" for s in samples[::step]) + ".", ""]
    imported = rows.of("import")
    out += ["## Import and start", ""] + table(["Articles", "Created", "Refused", "Seconds", "A second"],
                                               [(r["articles"], r["created"], r["refused"], r["seconds"], r["per_second"]) for r in imported])
    out += table(["Start", "Seconds to the first page"], [(r["which"], r["seconds"]) for r in rows.of("start")])
    out += ["The first start includes the build when one was needed, unpacking the database and the sample data.", ""]
    return "\n".join(out), missed


def write(path, folder):
    with open(path, encoding="utf-8") as f:
        rows = Rows([json.loads(line) for line in f if line.strip()])
    env = rows.one("environment")
    os.makedirs(folder, exist_ok=True)
    stem = f"{env['at'][:10]}-{env['cores']}cores" + ("-growth" if rows.one("options")["growth"] else "")
    name, again = stem, 1
    while os.path.exists(os.path.join(folder, name + ".md")):
        again += 1
        name = f"{stem}-{again}"
    page, missed = text(rows)
    with open(os.path.join(folder, name + ".md"), "w", encoding="utf-8") as f:
        f.write(page)
    shutil.copyfile(path, os.path.join(folder, name + ".jsonl"))
    print(page)
    print(f"bench: {os.path.join(folder, name)}.md", file=sys.stderr)
    if missed:
        print("bench: goals missed: " + "; ".join(missed), file=sys.stderr)
    return 1 if missed and not rows.one("options")["quick"] else 0


def main():
    if sys.argv[1:] == ["environment"]:
        print(json.dumps(environment(), ensure_ascii=False))
        return 0
    if len(sys.argv) == 4 and sys.argv[1] == "write":
        return write(sys.argv[2], sys.argv[3])
    raise SystemExit(__doc__)


if __name__ == "__main__":
    sys.exit(main())
