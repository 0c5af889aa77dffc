#!/usr/bin/env python3
"""Imports a corpus through POST /api/v1/imports, as an administrator would, and prints one JSON row with counts and times.

    import_corpus.py --base http://127.0.0.1:9080 --credentials data/demo-credentials.json corpus.jsonl

A body may have 64 MiB at most (contracts), so a larger file goes in parts of 32 MiB, one after the other."""
import argparse
import http.client
import json
import sys
import time
import urllib.parse

PART = 32 << 20


def loopback(base):
    url = urllib.parse.urlsplit(base)
    if url.hostname not in ("127.0.0.1", "localhost", "::1"):
        raise SystemExit("loopback only: " + base)
    return url.hostname, url.port or 80


def key(credentials, scope):
    with open(credentials, encoding="utf-8") as f:
        for entry in json.load(f).get("apiKeys", []):
            if entry["scope"] == scope:
                return entry["key"]
    raise SystemExit(f"{credentials} has no key of scope {scope}: has the sample data been loaded?")


def call(address, method, path, token, body=None, headers=()):
    connection = http.client.HTTPConnection(*address, timeout=300)
    try:
        connection.request(method, path, body=body,
                           headers={"Authorization": "Bearer " + token, "Accept": "application/json", **dict(headers)})
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


def parts(path):
    lines, size = [], 0
    with open(path, "rb") as f:
        for line in f:
            if size + len(line) > PART and lines:
                yield lines
                lines, size = [], 0
            lines.append(line)
            size += len(line)
    if lines:
        yield lines


def follow(address, job, token, limit):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        status, _, body = call(address, "GET", job, token)
        if status != 200:
            raise SystemExit(f"GET {job}: {status} {body[:500].decode(errors='replace')}")
        state = json.loads(body)
        if state.get("finished"):
            return state
        print(f"import: {state.get('done', 0)} of {state.get('total', 0)}", file=sys.stderr, flush=True)
        time.sleep(1)
    raise SystemExit(f"the import at {job} did not end within {limit} s")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--base", required=True)
    ap.add_argument("--credentials", required=True)
    ap.add_argument("--limit", type=float, default=3600, help="seconds one part may take")
    ap.add_argument("corpus")
    a = ap.parse_args()
    address, token = loopback(a.base), key(a.credentials, "import")
    row = dict(step="import", articles=0, created=0, updated=0, unchanged=0, refused=0, parts=0, refusals=[])
    begin = time.monotonic()
    for lines in parts(a.corpus):
        status, headers, body = call(address, "POST", "/api/v1/imports", token, b"".join(lines), {"Content-Type": "application/x-ndjson"})
        if status != 202:
            raise SystemExit(f"POST /api/v1/imports: {status} {body[:500].decode(errors='replace')}")
        location = {name.lower(): value for name, value in headers.items()}["location"]
        state = follow(address, urllib.parse.urlsplit(location).path, token, a.limit)
        row["articles"] += len(lines)
        row["parts"] += 1
        for name in ("created", "updated", "unchanged", "refused"):
            row[name] += state.get(name, 0)
        row["refusals"] += state.get("refusals", [])[:5]
    row["seconds"] = round(time.monotonic() - begin, 2)
    row["per_second"] = round(row["articles"] / row["seconds"], 1)
    print(json.dumps(row, ensure_ascii=False))
    if row["created"] + row["updated"] + row["unchanged"] != row["articles"]:
        raise SystemExit("not every article went in")


if __name__ == "__main__":
    main()
