#!/usr/bin/env python3
"""Delivers official documents as the City's document system does, and checks afterwards that none was lost.

    intake_load.py --base http://127.0.0.1:9080 --credentials data/demo-credentials.json --connections 16 --seconds 30
                   [--kilobytes 100] [--rate N] [--first 1] [--cpu PID,PID]

Each connection stays open and sends one document after the other: multipart/form-data with a part "document" (JSON) and one PDF.
No two documents and no two files are the same. A delivery counts when it is answered 201; then every receipt number that was handed
out must be found by GET /api/v1/intake/documents?since=. Prints one JSON row; exit code 1 when one is missing."""
import argparse
import datetime as dt
import http.client
import json
import os
import sys
import threading
import time
import uuid

from import_corpus import call, key, loopback
from load import cpu_seconds

HANOI = dt.timezone(dt.timedelta(hours=7))


def pdf(size):
    """A readable PDF of about that many bytes; the eight zeros in its title are the place of the document's number."""
    text = b"BT /F1 14 Tf 72 760 Td (819/QD-UBND) Tj ET\n"
    # Nobody can compress it, and it is no text: as heavy as a scan.
    filler = os.urandom(max(0, size - 1200))
    parts = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
             b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
             b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
             b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
             b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length %d >>\nstream\n%s\nendstream"
             % (len(filler), filler),
             b"<< /Title (Van ban so 00000000) >>"]
    out, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info 7 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, start)
    return bytes(out)


class Deliveries:
    """What all connections share: the next number, the clock, and what came back."""

    def __init__(self, a):
        self.lock = threading.Lock()
        self.number, self.first = a.first - 1, a.first
        self.day = dt.datetime.now(HANOI).date().isoformat()
        self.file = pdf(a.kilobytes * 1024)
        self.place = self.file.index(b"so 00000000") + 3
        self.begin = time.monotonic()
        self.end = self.begin + a.seconds
        self.rate = a.rate
        self.answers, self.receipts, self.millis, self.problems = {}, {}, [], []

    def take(self):
        """The next number and how long to wait for its turn; nothing when the time is over."""
        with self.lock:
            now = time.monotonic()
            turn = self.begin + (self.number + 1 - self.first) / self.rate if self.rate else now
            if max(now, turn) >= self.end:
                return None, 0
            self.number += 1
            return self.number, max(0, turn - now)

    def body(self, number):
        boundary = uuid.uuid4().hex
        document = {"organId": "H26", "organName": "Ủy ban nhân dân thành phố Hà Nội", "number": str(number), "notation": "QĐ-UBND",
                    "typeName": "Quyết định", "subject": f"Quyết định số {number} về việc công bố danh mục thủ tục hành chính (đo tải)",
                    "issuedOn": self.day, "signer": {"position": "Chủ tịch", "fullName": "Nguyễn Văn Mẫu"}, "effectiveOn": self.day,
                    "urgency": 0, "summary": "Văn bản sinh ra để đo tốc độ tiếp nhận.", "section": "van-ban", "action": "new",
                    "files": [{"name": f"{number}-qd-ubnd.pdf", "main": True}]}
        file = bytearray(self.file)
        file[self.place:self.place + 8] = b"%08d" % number
        head = (f'--{boundary}\r\nContent-Disposition: form-data; name="document"\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n'
                f'{json.dumps(document, ensure_ascii=False)}\r\n--{boundary}\r\nContent-Disposition: form-data; name="file"; '
                f'filename="{number}-qd-ubnd.pdf"\r\nContent-Type: application/pdf\r\n\r\n')
        return boundary, head.encode() + bytes(file) + f"\r\n--{boundary}--\r\n".encode()

    def note(self, number, status, body, millis):
        with self.lock:
            self.answers[status] = self.answers.get(status, 0) + 1
            self.millis.append(millis)
            if status == 201:
                self.receipts[json.loads(body)["receipt"]] = number
            elif len(self.problems) < 5:
                self.problems.append(f"{status} {body[:300].decode(errors='replace')}")


def deliver(address, token, deliveries):
    connection = http.client.HTTPConnection(*address, timeout=60)
    while True:
        number, wait = deliveries.take()
        if number is None:
            return connection.close()
        if wait:
            time.sleep(wait)
        boundary, body = deliveries.body(number)
        begin = time.perf_counter()
        try:
            connection.request("POST", "/api/v1/intake/documents", body=body, headers={
                "Authorization": "Bearer " + token, "Accept": "application/json", "Content-Type": "multipart/form-data; boundary=" + boundary})
            answer = connection.getresponse()
            status, text = answer.status, answer.read()
        except (OSError, http.client.HTTPException) as e:
            # Not sent again: what became of it shows in the count.
            status, text = 0, repr(e).encode()
            connection.close()
        deliveries.note(number, status, text, (time.perf_counter() - begin) * 1000)


def known(address, token, since):
    """Every receipt number the portal tells the document system about since that instant."""
    found, query = set(), "since=" + since
    while True:
        status, _, body = call(address, "GET", "/api/v1/intake/documents?" + query, token)
        if status != 200:
            raise SystemExit(f"GET /api/v1/intake/documents?{query}: {status} {body[:300].decode(errors='replace')}")
        answer = json.loads(body)
        found.update(row["receipt"] for row in answer["items"])
        if not answer["items"] or "next" not in answer:
            return found
        query = f"after={answer['next']}"


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--base", required=True)
    ap.add_argument("--credentials", required=True)
    ap.add_argument("--connections", type=int, default=16)
    ap.add_argument("--seconds", type=float, default=30)
    ap.add_argument("--kilobytes", type=int, default=100)
    ap.add_argument("--rate", type=float, default=0, help="at most so many a second; 0: as fast as they are answered")
    ap.add_argument("--first", type=int, default=1, help="number of the first document")
    ap.add_argument("--cpu", default="", help="process ids of server and database, with commas")
    ap.add_argument("--step", default="intake")
    a = ap.parse_args()
    address, token = loopback(a.base), key(a.credentials, "intake:document")
    pids = [int(p) for p in a.cpu.split(",") if p]
    since = (dt.datetime.now(dt.timezone.utc) - dt.timedelta(seconds=5)).strftime("%Y-%m-%dT%H:%M:%SZ")
    before, deliveries = cpu_seconds(pids), Deliveries(a)
    threads = [threading.Thread(target=deliver, args=(address, token, deliveries)) for _ in range(a.connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.monotonic() - deliveries.begin
    used = cpu_seconds(pids) - before
    millis = sorted(deliveries.millis)
    created = deliveries.answers.get(201, 0)
    missing = sorted(set(deliveries.receipts) - known(address, token, since))
    rank = lambda share: round(millis[min(len(millis) - 1, int(len(millis) * share))], 1) if millis else None
    print(json.dumps(dict(step=a.step, connections=a.connections, seconds=round(seconds, 2), kilobytes=a.kilobytes, sent=len(millis), created=created,
                          answers={str(s): n for s, n in sorted(deliveries.answers.items())}, per_second=round(created / seconds, 1),
                          p50_ms=rank(0.5), p95_ms=rank(0.95), p99_ms=rank(0.99), cpu_ms=round(1000 * used / created, 2) if pids and created else None,
                          receipts=len(deliveries.receipts), lost=created - len(deliveries.receipts) + len(missing), missing=missing[:10],
                          last=deliveries.number, problems=deliveries.problems), ensure_ascii=False))
    sys.exit(1 if missing or created != len(deliveries.receipts) else 0)


if __name__ == "__main__":
    main()
