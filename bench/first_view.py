#!/usr/bin/env python3
"""What a reader with a slow phone waits for: one JSON row per public page, each opened with an empty cache.

    first_view.py --base http://127.0.0.1:8780 --urls urls.json [--only home,article] [--rounds 5]

Chromium as a phone of 412 x 823 points, its processor slowed down four times, 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back: what
Lighthouse calls a slow 4G phone. LCP (largest contentful paint) is the median of the rounds, CLS (cumulative layout shift) the worst; bytes
are what came over the line, headers included, until the page was at rest."""
import argparse
import json
import statistics
import sys
import time

from browser import Browser
from import_corpus import loopback

SLOWER = 4
LINE = dict(offline=False, latency=150, downloadThroughput=1_600_000 / 8, uploadThroughput=750_000 / 8)
QUIET = 1.5
WATCH = """
window.seen = {lcp: 0, cls: 0, element: ''};
new PerformanceObserver(list => list.getEntries().forEach(e => { seen.lcp = e.startTime; seen.element = e.element ? e.element.tagName : ''; }))
  .observe({type: 'largest-contentful-paint', buffered: true});
new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) seen.cls += e.value; })).observe({type: 'layout-shift', buffered: true});
"""


def view(browser, address):
    window = browser.window(412, 823, density=2.625, mobile=True)
    window.call("Network.emulateNetworkConditions", **LINE)
    window.call("Emulation.setCPUThrottlingRate", rate=SLOWER)
    window.call("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
    window.open(address)
    time.sleep(QUIET)
    seen = window.value("seen")
    kinds, sizes, failed = {}, {}, []
    for event in window.taken():
        data = event["params"]
        if event["method"] == "Network.responseReceived":
            kinds[data["requestId"]] = data["type"]
            if data["response"]["status"] >= 400:
                failed.append(data["response"]["url"])
        elif event["method"] == "Network.loadingFinished":
            sizes[data["requestId"]] = data["encodedDataLength"]
    window.close()
    if failed:
        raise SystemExit(f"{address}: not answered: {failed}")
    return dict(lcp=seen["lcp"], cls=seen["cls"], element=seen["element"], bytes=sum(sizes.values()), requests=len(sizes),
                script=sum(size for request, size in sizes.items() if kinds.get(request) == "Script"))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--base", required=True)
    ap.add_argument("--urls", required=True)
    ap.add_argument("--only", default="home,article,category,documents,search")
    ap.add_argument("--rounds", type=int, default=5)
    a = ap.parse_args()
    loopback(a.base)
    with open(a.urls, encoding="utf-8") as f:
        pages = json.load(f)
    browser = Browser()
    try:
        names = [name for name in a.only.split(",") if name in pages]
        views = {name: [] for name in names}
        for turn in range(a.rounds + 1):
            for name in names:
                one = view(browser, a.base + (pages[name].get("path") or pages[name]["paths"][0]))
                if turn:    # the first finds the browser itself cold
                    views[name].append(one)
        for name, seen in views.items():
            print(json.dumps(dict(step="first-view", page=name, rounds=len(seen), lcp_ms=round(statistics.median(v["lcp"] for v in seen)), lcp_worst_ms=round(max(v["lcp"] for v in seen)),
                                  cls=round(max(v["cls"] for v in seen), 4), bytes=round(max(v["bytes"] for v in seen)), script_bytes=round(max(v["script"] for v in seen)),
                                  requests=max(v["requests"] for v in seen), largest=seen[-1]["element"])), flush=True)
    finally:
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
