#!/bin/sh
# The load runs of ./portal bench. Starts a portal of its own through ./portal run, with its own data folder and ports, loads the
# corpus through the programming interface, measures, and writes bench/results/. Everything listens on loopback, every load ends by
# itself, and only processes started here are ended, by their id.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=$(dirname "$here")
cd "$home"

usage() {
  cat <<'U'
./portal bench [options]
  --quick           300 articles, slots of 5 s: to try the scripts; writes no result
  --articles N      size of the corpus (5000)
  --sustained S     seconds of the sustained load whose memory is watched (600)
  --growth          instead of the full run the same pages of three portals in turn, with 5,000, 100,000 (full texts) and 1,000,000 items (short
                    texts, loaded past the desks); about 90 minutes and 12 GB of disk; BENCH_SIZES="5000 100000:full 1000000:short" names others
  --anew            only pages rendered anew, at 1 and 16 connections: about 25 minutes, with WordPress 40
  --wordpress       also start Debian's WordPress with the same corpus and measure it in turn (root; installs its packages)
  --keep            leave the data folder for a look
Environment: BENCH_OFFSET (700) shifts all ports; or PORTAL_HTTP_PORT, PORTAL_MANAGEMENT_PORT, PORTAL_DB_PORT and BENCH_NGINX_PORT one by one.
PORTAL_JAVA_OPTS, PORTAL_IO_THREADS and PORTAL_TASK_THREADS are handed on. BENCH_DIR (target/bench) holds the data; it must not lie below /tmp.
U
}

quick='' growth='' anew_only='' wordpress='' keep=''
kept_pages=article,article_mix,home,category,category_p5,documents,feeds,search anew=cchc=bench
articles=5000 sustained=600 slot=15 rounds=3 conns=1,16,64 warm=20 intake=30 requests=200 views=5 approvals=10
sizes='5000 100000:full 1000000:short' comma='' grown_pages=article,home,category,category_p50,category_deep,documents,feeds,sitemap_part,search
while [ $# -gt 0 ]; do
  case "$1" in
    --quick) quick=1 articles=300 sustained=20 slot=5 rounds=1 conns=1,16 warm=3 intake=5 requests=40 views=1 approvals=2
      sizes='300 1500:full 6000:short' ;;
    --articles) articles=$2; shift ;;
    --sustained) sustained=$2; shift ;;
    --growth) growth=1 ;;
    --anew) anew_only=1 ;;
    --wordpress) wordpress=1 ;;
    --keep) keep=1 ;;
    -h|--help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done

say() { echo "bench: $*" >&2; }
fail() { say "$*"; exit 2; }

# A daemon that a package would start listens on every address, so nginx is installed only where packages start nothing.
need() {
  command -v "$1" >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && { [ "$1" != nginx ] || [ ! -d /run/systemd/system ]; }; then
    say "installing $2"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null && command -v "$1" >/dev/null && return
  fi
  fail "$1 is needed: install the package \"$2\""
}
[ -r /proc/self/status ] || fail "needs Linux"
command -v python3 >/dev/null || fail "python3 is needed: install the package \"python3\""
need wrk wrk
need nginx nginx-light
browser=${PORTAL_BROWSER:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}

offset=${BENCH_OFFSET:-700}
http=${PORTAL_HTTP_PORT:-$((8080 + offset))}
management=${PORTAL_MANAGEMENT_PORT:-$((9990 + offset))}
database=${PORTAL_DB_PORT:-$((13306 + offset))}
nginx_port=${BENCH_NGINX_PORT:-$((http + 5))}
base=http://127.0.0.1:$http
work=${BENCH_DIR:-$home/target/bench}
case "$work" in
  /tmp/*) fail "BENCH_DIR must not lie below /tmp: the embedded database empties what it finds there" ;;
  /*) ;;
  *) work=$home/$work ;;
esac
rows=$work/rows.jsonl
peer=${PEER_DIR:-/var/tmp/portal-peers/wordpress}

# Nothing of another portal's environment is taken over but what tunes the server.
for name in $(env | sed -n 's/^\(PORTAL_[A-Z_]*\)=.*/\1/p'); do
  case "$name" in PORTAL_JAVA_OPTS|PORTAL_IO_THREADS|PORTAL_TASK_THREADS) ;; *) unset "$name" ;; esac
done
export PORTAL_PROFILE=demo PORTAL_HTTP_PORT="$http" PORTAL_MANAGEMENT_PORT="$management" PORTAL_DB_PORT="$database"

portal='' server_pid='' database_pid='' nginx_pid='' watch='' load='' peer_started='' grown=''
end_one() { # process id, seconds it may take; fails when it still runs
  { [ -n "$1" ] && kill -0 "$1" 2>/dev/null; } || return 0
  kill -TERM "$1" 2>/dev/null || return 0
  waited=0
  while kill -0 "$1" 2>/dev/null; do
    waited=$((waited + 1))
    [ "$waited" -lt $(($2 * 5)) ] || return 1
    sleep 0.2
  done
}
stop_portal() {
  end_one "$portal" 120 || {
    say "the portal did not stop within two minutes; ending its processes $portal $server_pid $database_pid"
    # shellcheck disable=SC2086 # an empty one is no process
    kill -KILL "$portal" $server_pid $database_pid 2>/dev/null || true
  }
  portal='' server_pid='' database_pid=''
}
# The portals of a growth run, as size:launcher:server:database.
stop_grown() {
  for one in $grown; do
    portal=$(echo "$one" | cut -d: -f2) server_pid=$(echo "$one" | cut -d: -f3) database_pid=$(echo "$one" | cut -d: -f4)
    stop_portal
  done
  grown=''
}
# shellcheck disable=SC2317 # called by the trap
cleanup() {
  trap - EXIT INT TERM
  for one in "$load" "$watch" "$nginx_pid"; do end_one "$one" 10 || say "process $one still runs"; done
  stop_portal
  stop_grown
  [ -z "$peer_started" ] || "$here/peer-wordpress.sh" stop || say "the WordPress peer did not stop; see $peer/run"
  if [ -z "$keep" ] && [ -f "$work/.bench" ]; then find "$work" -mindepth 1 -maxdepth 1 -type d ! -name results -exec rm -rf {} +; fi
}
trap cleanup EXIT
trap 'exit 130' INT TERM

now() { python3 -c 'import time; print(time.time())'; }
note() { python3 -c 'import json,sys; print(json.dumps(dict(step=sys.argv[1], **{k: json.loads(v) for k, v in (a.split("=", 1) for a in sys.argv[2:])}), ensure_ascii=False))' "$@" >>"$rows"; }
marked() { sed "s/^{/{\"step\": \"$1\", /" "$2" >>"$rows"; }
memory() {
  # shellcheck disable=SC2086 # two words
  python3 "$here/processes.py" memory $parts >"$work/memory.json"
  sed "s/^{/{\"step\": \"memory\", \"when\": \"$1\", /" "$work/memory.json" >>"$rows"
}
rest() { say "waiting until the portal is at rest"; python3 "$here/processes.py" rest "${1:-600}" "$server_pid" "$database_pid" >&2; }

# Starts ./portal run and waits for the first page; $1 names the start, PORTAL_DATA says where the data are.
start_portal() {
  say "starting the portal ($1) on $base"
  mkdir -p "$PORTAL_DATA"
  begin=$(now)
  ./portal run >"$work/portal-$1.log" 2>&1 &
  portal=$!
  until curl_ok "$base/"; do
    kill -0 "$portal" 2>/dev/null || { tail -5 "$work/portal-$1.log" >&2; fail "the portal ended while starting; see $work/portal-$1.log"; }
    [ "$(python3 -c 'import sys,time; print(int(time.time() - float(sys.argv[1])))' "$begin")" -lt 900 ] || fail "no first page after 15 minutes; see $work/portal-$1.log"
    sleep 0.1
  done
  note start which="\"$1\"" seconds="$(python3 -c 'import sys,time; print(round(time.time() - float(sys.argv[1]), 1))' "$begin")"
  parts=$(python3 "$here/processes.py" find "$portal")
  server_pid=$(echo "$parts" | sed 's/.*server=\([0-9]*\).*/\1/')
  database_pid=$(echo "$parts" | sed 's/.*database=\([0-9]*\).*/\1/')
}
curl_ok() {
  python3 - "$1" 2>/dev/null <<'P'
import sys, urllib.request
with urllib.request.urlopen(sys.argv[1], timeout=5) as answer:
    sys.exit(0 if answer.status == 200 and b"</html>" in answer.read() else 1)
P
}
await_keys() {
  tries=0
  until grep -q '"import"' "$PORTAL_DATA/demo-credentials.json" 2>/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -lt 240 ] || fail "the sample data did not load: $PORTAL_DATA/demo-credentials.json has no key of scope import"
    sleep 0.5
  done
}

import_corpus() { # articles
  say "corpus of $1 articles, import"
  [ -s "$work/corpus-$1.jsonl" ] || python3 "$here/corpus.py" --n "$1" --seed 819 --out "$work/corpus-$1.jsonl"
  # The pictures the articles name, where an operator lays them for an import.
  [ -d "$work/images" ] || python3 "$here/corpus.py" --images "$work/images"
  mkdir -p "$PORTAL_DATA/import/tep"
  cp "$work"/images/*.png "$PORTAL_DATA/import/tep/"
  python3 "$here/import_corpus.py" --base "$base" --credentials "$PORTAL_DATA/demo-credentials.json" "$work/corpus-$1.jsonl" >>"$rows"
}

fill() { # articles
  import_corpus "$1"
  rest
  python3 "$here/pages.py" urls --base "$base" --corpus "$work/corpus-$1.jsonl" --out "$work/ours-urls.json" >>"$rows"
}

# Under load the compiler of the server hardly gets a turn on two cores, so between the rounds it may finish what waits for it.
warm_up() {
  say "warming up: 3 rounds of $((7 * warm)) s"
  for _ in 1 2 3; do
    python3 "$here/load.py" --target "ours=$base=$work/ours-urls.json" --only article,article_mix,home,category_p5,documents,feeds,search --conns 2 --seconds "$warm" \
      --rounds 1 --warm 0 --cookie "$anew" >/dev/null
    rest
  done
}

yardstick() {
  mkdir -p "$work/nginx"
  python3 "$here/pages.py" mirror --base "$base" --urls "$work/ours-urls.json" --only "$kept_pages" --folder "$work/static" --out "$work/static-urls.json"
  user=''
  [ "$(id -u)" != 0 ] || user='user root;'
  cat >"$work/nginx/nginx.conf" <<N
$user
worker_processes 2;
daemon off;
pid $work/nginx/nginx.pid;
error_log $work/nginx/error.log;
events { worker_connections 1024; }
http {
  types { text/html html; }
  charset utf-8; access_log off; sendfile on; tcp_nopush on; gzip on; gzip_static on; gzip_vary on;
  client_body_temp_path $work/nginx/a; proxy_temp_path $work/nginx/b; fastcgi_temp_path $work/nginx/c; uwsgi_temp_path $work/nginx/d; scgi_temp_path $work/nginx/e;
  server { listen 127.0.0.1:$nginx_port; root $work/static; include $work/static.headers; }
  server { listen 127.0.0.1:$((nginx_port + 1)); root $work/static; }
}
N
  nginx -e "$work/nginx/error.log" -c "$work/nginx/nginx.conf" &
  nginx_pid=$!
  tries=0
  until curl_ok "http://127.0.0.1:$nginx_port/index.html"; do
    tries=$((tries + 1))
    { [ "$tries" -lt 50 ] && kill -0 "$nginx_pid" 2>/dev/null; } || fail "nginx did not start; see $work/nginx/error.log"
    sleep 0.1
  done
}

# Rendered anew for somebody who is signed in. The yardstick and the portal in turn, page by page; the first target is what ratios refer to.
pages() { # connections, pages
  set -- --conns "$1" --only "$2" --seconds "$slot" --rounds "$rounds" --cookie "$anew" \
    --target "ours=$base=$work/ours-urls.json" --cpu "ours=$server_pid,$database_pid"
  if [ -n "$peer_started" ]; then
    set -- "$@" --target "wordpress=http://127.0.0.1:18081=$peer/urls.json" --cpu "wordpress=$peer/run/nginx.pid,$peer/run/php-fpm.pid,$peer/run/mariadbd.pid"
  fi
  python3 "$here/load.py" "$@" >"$work/pages.json"
  marked pages "$work/pages.json"
}

# Kept pages, compressed, against nginx with the same bytes in files compressed beforehand: with the same headers, and with its own alone.
kept() {
  say "kept pages and nginx's files in turn"
  for _ in 1 2; do
    python3 "$here/load.py" --target "ours=$base=$work/ours-urls.json" --only article,article_mix,home,documents --conns 2 --seconds "$warm" --rounds 1 --warm 0 --gzip >/dev/null
    rest
  done
  python3 "$here/load.py" --conns "$conns" --only "$kept_pages" --seconds "$slot" --rounds "$rounds" --gzip --host localhost \
    --target "ours=$base=$work/ours-urls.json" --cpu "ours=$server_pid,$database_pid" \
    --target "nginx=http://127.0.0.1:$nginx_port=$work/static-urls.json" --cpu "nginx=$nginx_pid" \
    --target "nginx-bare=http://127.0.0.1:$((nginx_port + 1))=$work/static-urls.json" --cpu "nginx-bare=$nginx_pid" >"$work/kept.json"
  marked kept "$work/kept.json"
}

# What people wait for: a reader with a slow phone, and everybody for what was just approved.
people() {
  [ -n "$browser" ] || { say "no Chromium: the first view and the time to readers are not measured"; return; }
  export PORTAL_BROWSER="$browser"
  say "a slow phone"
  python3 "$here/first_view.py" --base "$base" --urls "$work/ours-urls.json" --rounds "$views" >>"$rows" || say "the first view was not measured"
  say "from approval to readers"
  python3 "$here/visible.py" --base "$base" --credentials "$PORTAL_DATA/demo-credentials.json" --rounds "$approvals" >>"$rows" || say "not everything approved was seen"
}

depth() { say "lists at any depth"; python3 "$here/pages.py" depth --base "$base" --urls "$work/ours-urls.json" --requests "$requests" >>"$rows"; }

deliver() { # step, further options
  step=$1; shift
  python3 "$here/intake_load.py" --base "$base" --credentials "$PORTAL_DATA/demo-credentials.json" --step "$step" \
    --cpu "$server_pid,$database_pid" --first "$first" "$@" >"$work/$step.json" || say "$step: not every delivery was found again"
  cat "$work/$step.json" >>"$rows"
  first=$(($(sed -n 's/.*"last": \([0-9]*\).*/\1/p' "$work/$step.json") + 1))
}

sustain() {
  say "sustained load for $sustained s: readers on 16 connections, five documents a second"
  # shellcheck disable=SC2086 # two words
  python3 "$here/processes.py" watch "$sustained" $parts >"$work/watch.json" &
  watch=$!
  python3 "$here/load.py" --target "ours=$base=$work/ours-urls.json" --only all_mix --conns 16 --seconds "$sustained" --rounds 1 --warm 0 \
    --cookie "$anew" >"$work/sustained-pages.json" &
  load=$!
  deliver sustained-intake --connections 4 --rate 5 --seconds "$sustained"
  wait "$load" || say "the sustained page load failed"
  wait "$watch" || true
  load='' watch=''
  marked sustained-pages "$work/sustained-pages.json"
  marked sustained-memory "$work/watch.json"
}

full() {
  export PORTAL_DATA="$work/data"
  start_portal first
  await_keys
  rest
  memory empty
  fill "$articles"
  memory imported
  [ -n "$anew_only" ] || yardstick
  if [ -n "$wordpress" ]; then
    say "WordPress from Debian, same corpus"
    peer_started=1
    PEER_ARTICLES=$articles "$here/peer-wordpress.sh" install
  fi
  warm_up
  [ -z "$anew_only" ] || conns=1,16
  say "pages at $conns connections"
  pages "$conns" article,article_mix,home,category,category_p5,category_deep,documents,feeds,search
  memory pages
  [ -z "$anew_only" ] || { stop_portal; return; }
  kept
  memory kept
  people
  depth
  say "intake: 16 connections, 100 kB each"
  first=1
  deliver intake-warm --connections 16 --seconds "$warm"
  deliver intake --connections 16 --seconds "$intake"
  memory intake
  sustain
  rest
  memory after
  end_one "$nginx_pid" 10 || say "nginx, process $nginx_pid, still runs"
  nginx_pid=''
  stop_portal
  start_portal second
  memory restarted
}

# The smallest is imported in the ordinary way; the others are copies of it, filled up by bulk_load.py.
grow_data() { # sizes
  for one in "$@"; do
    size=${one%%:*} texts=${one#*:}
    if [ "$one" = "$1" ]; then
      export PORTAL_DATA="$work/data-$size"
      start_portal "import"
      await_keys
      import_corpus "$size"
      rest
      stop_portal
      smallest=$PORTAL_DATA
    else
      export PORTAL_DATA="$work/data-$size"
      cp -a "$smallest" "$PORTAL_DATA"
      say "$size items, $texts texts"
      ./portal database >"$work/database-$size.log" 2>&1 &
      portal=$!
      until grep -q 'database ready' "$work/database-$size.log"; do
        kill -0 "$portal" 2>/dev/null || fail "the database ended while starting; see $work/database-$size.log"
        sleep 0.5
      done
      python3 "$here/bulk_load.py" fill --data "$PORTAL_DATA" --port "$database" --to "$size" --texts "$texts" >>"$rows"
      stop_portal
    fi
  done
}

start_grown() { # size, which
  export PORTAL_DATA="$work/data-$1" PORTAL_HTTP_PORT=$((http + 20 * $2)) PORTAL_MANAGEMENT_PORT=$((management + 20 * $2)) PORTAL_DB_PORT=$((database + 20 * $2))
  base=http://127.0.0.1:$PORTAL_HTTP_PORT
  start_portal "size-$1"
  grown="$grown $1:$portal:$server_pid:$database_pid"
  portal=''
  # what was loaded past the desks is read into the index of the search after the start
  rest 7200
  python3 "$here/pages.py" spread --base "$base" --out "$work/urls-$1.json" >>"$rows"
  parts="server=$server_pid database=$database_pid"
  memory "articles-$1-started"
  set_targets="$set_targets --target $1=$base=$work/urls-$1.json --cpu $1=$server_pid,$database_pid"
}

grow() {
  # shellcheck disable=SC2086 # words
  set -- ${BENCH_SIZES:-$sizes}
  note sizes items="[$(for one in "$@"; do printf '%s%s' "$comma" "${one%%:*}"; comma=', '; done)]"
  grow_data "$@"
  which=0 set_targets=''
  for one in "$@"; do
    start_grown "${one%%:*}" "$which"
    which=$((which + 1))
  done
  say "warming up: each portal the same pages, three rounds"
  for _ in 1 2 3; do
    # shellcheck disable=SC2086 # words
    python3 "$here/load.py" $set_targets --only "$grown_pages" --conns 2 --seconds 5 --rounds 1 --warm 0 --cookie "$anew" >/dev/null
    for one in $grown; do
      server_pid=$(echo "$one" | cut -d: -f3) database_pid=$(echo "$one" | cut -d: -f4)
      rest
    done
  done
  say "the same pages of all sizes in turn"
  # shellcheck disable=SC2086 # words
  python3 "$here/load.py" $set_targets --only "$grown_pages" --conns 1,16 --seconds "$slot" --rounds "$rounds" --cookie "$anew" >"$work/growth.json"
  marked growth "$work/growth.json"
  for one in $grown; do
    parts="server=$(echo "$one" | cut -d: -f3) database=$(echo "$one" | cut -d: -f4)"
    memory "articles-${one%%:*}"
  done
  stop_grown
}

# An earlier run's data is of no use; the mark keeps a mistyped BENCH_DIR from being emptied.
if [ -d "$work" ]; then
  [ -f "$work/.bench" ] || [ -z "$(ls -A "$work")" ] || fail "$work is not empty and not of an earlier run"
  find "$work" -mindepth 1 -maxdepth 1 -type d -exec rm -rf {} +
fi
mkdir -p "$work"
: >"$work/.bench"
: >"$rows"
find "$work" -maxdepth 1 -name '*.json' -exec rm -f {} +
python3 "$here/report.py" environment >>"$rows"
note options quick="${quick:-0}" growth="${growth:-0}" wordpress="${wordpress:-0}" articles="$articles" slot_seconds="$slot" rounds="$rounds" sustained_seconds="$sustained"
if [ -n "$growth" ]; then grow; else full; fi
[ -z "$peer_started" ] || "$here/peer-wordpress.sh" mem | sed 's/^{/{"step": "peer-memory", /' >>"$rows"
if [ -n "$quick" ]; then results=$work/results; else results=$here/results; fi
code=0
python3 "$here/report.py" write "$rows" "$results" || code=$?
exit "$code"
