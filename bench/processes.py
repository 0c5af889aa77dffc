#!/usr/bin/env python3
"""The processes of a running portal, found from its launcher.

    processes.py find LAUNCHER            prints  server=PID database=PID
    processes.py memory NAME=PID ...      one JSON object: RssAnon, RSS and threads of each, and their sum
    processes.py watch SECONDS NAME=PID ...  the same every 10 seconds, one line each
    processes.py rest SECONDS PID ...     waits until they use less than 5 % of a core, at most SECONDS

RssAnon is memory that belongs to the process alone (heap, buffers, stacks); RSS also counts pages of files that the system may
take back at any time. The goal speaks of RssAnon."""
import json
import os
import sys
import time

TICKS = os.sysconf("SC_CLK_TCK")


def text(path):
    try:
        with open(path, encoding="utf-8", errors="replace") as f:
            return f.read()
    except OSError:
        return ""


def children():
    tree = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            stat = text(f"/proc/{name}/stat")
            if stat:
                tree.setdefault(int(stat.rpartition(")")[2].split()[1]), []).append(int(name))
    return tree


def descendants(pid):
    tree, todo, found = children(), [pid], []
    while todo:
        here = todo.pop()
        found.append(here)
        todo += tree.get(here, [])
    return found


def find(launcher):
    """The server runs JBoss Modules, the database is mariadbd; both are below the launcher and nothing else is looked at."""
    parts = {}
    for pid in descendants(launcher)[1:]:
        command = text(f"/proc/{pid}/cmdline").split("\0")
        if "org.jboss.as.standalone" in command:
            parts["server"] = pid
        elif os.path.basename(command[0]) in ("mariadbd", "mysqld"):
            parts["database"] = pid
    return parts


def status(pid):
    values = {}
    for line in text(f"/proc/{pid}/status").splitlines():
        name, _, value = line.partition(":")
        if name in ("RssAnon", "VmRSS", "Threads"):
            values[name] = int(value.split()[0])
    return values


def memory(named):
    out, total = {}, {"rss_anon_mib": 0.0, "rss_mib": 0.0, "threads": 0}
    for name, pid in named.items():
        row = {"rss_anon_mib": 0.0, "rss_mib": 0.0, "threads": 0}
        for one in descendants(pid):
            values = status(one)
            row["rss_anon_mib"] += values.get("RssAnon", 0) / 1024
            row["rss_mib"] += values.get("VmRSS", 0) / 1024
            row["threads"] += values.get("Threads", 0)
        for key in total:
            total[key] += row[key]
        out[name] = {key: round(value, 1) for key, value in row.items()}
    out["total"] = {key: round(value, 1) for key, value in total.items()}
    return out


def cpu_seconds(pids):
    used = 0
    for pid in pids:
        fields = text(f"/proc/{pid}/stat").rpartition(")")[2].split()
        used += sum(int(v) for v in fields[11:13]) if fields else 0
    return used / TICKS


def rest(limit, pids):
    end = time.monotonic() + limit
    quiet = 0
    while time.monotonic() < end and quiet < 3:
        before = cpu_seconds(pids)
        time.sleep(2)
        quiet = quiet + 1 if cpu_seconds(pids) - before < 0.1 else 0
    return quiet >= 3


def named(arguments):
    return {name: int(pid) for name, _, pid in (a.partition("=") for a in arguments)}


def main():
    command, arguments = sys.argv[1], sys.argv[2:]
    if command == "find":
        parts = find(int(arguments[0]))
        if set(parts) != {"server", "database"}:
            raise SystemExit(f"no server and database below process {arguments[0]}: {parts}")
        print(" ".join(f"{name}={pid}" for name, pid in sorted(parts.items(), reverse=True)))
    elif command == "memory":
        print(json.dumps(memory(named(arguments))))
    elif command == "watch":
        begin, limit, parts = time.monotonic(), float(arguments[0]), named(arguments[1:])
        while (passed := time.monotonic() - begin) < limit:
            print(json.dumps(dict(second=round(passed), **memory(parts))), flush=True)
            time.sleep(min(10, limit))
    elif command == "rest":
        print(json.dumps({"at_rest": rest(float(arguments[0]), [int(p) for p in arguments[1:]])}))
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
