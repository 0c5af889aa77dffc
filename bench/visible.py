#!/usr/bin/env python3
"""How long readers wait for what was approved: an editor writes and submits in a browser, the head of the board approves in another, and from
the moment the approval is sent the first page, the list, the search and the feed are asked every few milliseconds until they show it.

    visible.py --base http://127.0.0.1:8780 --credentials data/demo-credentials.json [--rounds 10]

One JSON row: milliseconds from the sending of the approval to the first answer that shows the item, the worst of the rounds and the median."""
import argparse
import http.client
import json
import re
import statistics
import sys
import threading
import time
import urllib.parse

from browser import Browser
from import_corpus import loopback

SECTION = "lanh-dao-thanh-pho"
LIMIT = 30


class Office:
    """One person at the back office."""

    def __init__(self, browser, base, credentials, role):
        account = next(one for one in credentials["accounts"] if one["role"] == role)
        self.window, self.base = browser.window(), base
        self.window.open(base + "/quan-tri/dang-nhap")
        self.fill("ten", account["name"])
        self.fill("mk", account["password"])
        self.leave("nut")

    def fill(self, field, text):
        self.window.value(f"""(() => {{ const e = document.getElementById({json.dumps(field)}); e.value = {json.dumps(text)};
            e.dispatchEvent(new Event('input', {{bubbles: true}})); e.dispatchEvent(new Event('change', {{bubbles: true}})); }})()""")

    def press(self, button):
        self.window.value(f"document.getElementById({json.dumps(button)}).click()")

    def leave(self, button):
        """Presses a button that leads to another page."""
        self.window.value("window.leaving = true")
        self.press(button)
        self.window.until("!window.leaving && document.readyState === 'complete'")


def written(editor, title):
    """Writes and submits; answers the address of the item."""
    window = editor.window
    window.open(editor.base + "/quan-tri/soan")
    editor.fill("td", title)
    window.value(f"""(() => {{ const s = document.getElementById('cm');
        s.value = [...s.options].find(o => o.value && o.text.includes('Lãnh đạo Thành phố')).value; s.dispatchEvent(new Event('change', {{bubbles: true}})); }})()""")
    editor.leave("mo")
    window.until("location.pathname.startsWith('/quan-tri/bai/') && document.getElementById('nb') !== null || document.getElementById('doi-kieu') !== null")
    address = window.value("location.pathname")
    editor.fill("tt", "Bài đo thời gian từ lúc duyệt đến lúc bạn đọc thấy trên trang đầu, trong danh sách, khi tìm kiếm và trong bản tin tự động của Trang thông tin.")
    editor.press("doi-kieu")
    window.until("document.getElementById('nb') !== null && document.getElementById('nb').offsetParent !== null")
    editor.fill("nb", "<p>Một đoạn văn của bài đo.</p>")
    editor.press("luu")
    window.until("document.getElementById('luc').textContent.includes('Đã lưu bản')")
    editor.press("bm")
    editor.press("trinh")
    window.until("[...document.querySelectorAll('.notice.ok')].some(n => n.textContent.includes('Đã trình duyệt'))")
    return address


def watch(base, path, words, begin, found):
    """Asks until the words are there."""
    connection = http.client.HTTPConnection(*loopback(base), timeout=LIMIT)
    while time.monotonic() - begin < LIMIT:
        connection.request("GET", path)
        # an answer of the search marks what was asked for
        if words in re.sub("</?mark>", "", connection.getresponse().read().decode("utf-8")):
            found[path] = (time.monotonic() - begin) * 1000
            return
        time.sleep(0.02)
    found[path] = None


def approved(head, address, base, title):
    """Approves; answers for each place how long it took."""
    word = title.rpartition(" ")[2]
    places = {"home": "/", "list": "/chuyen-muc/" + SECTION, "search": "/tim-kiem?" + urllib.parse.urlencode({"q": word}), "feed": f"/rss/{SECTION}.xml"}
    head.window.open(base + address)
    head.press("bmd")
    found, begin = {}, time.monotonic()
    watchers = [threading.Thread(target=watch, args=(base, path, title, begin, found)) for path in places.values()]
    for watcher in watchers:
        watcher.start()
    head.press("duyet")
    for watcher in watchers:
        watcher.join()
    head.window.until("[...document.querySelectorAll('.notice.ok')].some(n => n.textContent.includes('Đã duyệt và đăng'))")
    return {name: found[path] for name, path in places.items()}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--base", required=True)
    ap.add_argument("--credentials", required=True)
    ap.add_argument("--rounds", type=int, default=10)
    a = ap.parse_args()
    loopback(a.base)
    with open(a.credentials, encoding="utf-8") as f:
        credentials = json.load(f)
    browser, taken = Browser(), []
    try:
        editor, head = (Office(browser, a.base, credentials, role) for role in ("EDITOR", "HEAD_OF_BOARD"))
        for turn in range(a.rounds + 1):
            title = f"Bài đo giờ hiện trên trang {time.time_ns() // 1000 % 10 ** 9}"
            seen = approved(head, written(editor, title), a.base, title)
            if turn:    # the first finds the office's pages cold
                taken.append(seen)
    finally:
        browser.close()
    lost = sum(1 for seen in taken for value in seen.values() if value is None)
    row = dict(step="visible", rounds=len(taken), lost=lost)
    for name in taken[0]:
        values = [seen[name] for seen in taken if seen[name] is not None]
        row |= {name + "_ms": round(statistics.median(values)), name + "_worst_ms": round(max(values))} if values else {}
    print(json.dumps(row))
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
