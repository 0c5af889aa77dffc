#!/bin/sh
# The in-container tests against the system's own MariaDB (Debian: mariadb-server) instead of the embedded one, in one command:
#   integration-tests/with-debian-mariadb.sh [test name pattern]
# Starts a server of its own on loopback, with data under target/, two users as docs/operations/install.md says; migrates as the one,
# tests as the other; ends what it started. Port and passwords are those of integration-tests/pom.xml.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
cd "$home"
tests=${1:-vn/gov/hanoi/cchc/it/container/**}
port=13106
work=$home/integration-tests/target/debian-mariadb

PATH=$PATH:/usr/sbin
for tool in mariadbd mariadb-install-db mariadb mariadb-admin; do
  command -v "$tool" >/dev/null || { echo "with-debian-mariadb: $tool is missing; install the package \"mariadb-server\"" >&2; exit 2; }
done
user=$(id -un)

rm -rf "$work"
mkdir -p "$work"
# A socket path has 107 characters at most.
socket=$(mktemp -d)/db.sock
mariadb-install-db --no-defaults --user="$user" --datadir="$work/data" --auth-root-authentication-method=normal --skip-test-db >"$work/install.log" 2>&1
mariadbd --no-defaults --user="$user" --datadir="$work/data" --socket="$socket" --port="$port" --bind-address=127.0.0.1 \
  --character-set-server=utf8mb4 --max-allowed-packet=64M --innodb-buffer-pool-size=192M >"$work/server.log" 2>&1 &
server=$!
# shellcheck disable=SC2317 # called by the trap
stop() {
  trap - EXIT
  if kill -TERM "$server" 2>/dev/null; then wait "$server" || true; fi
  rm -rf "$(dirname "$socket")"
}
trap stop EXIT
trap 'exit 130' INT TERM

tries=0
until mariadb-admin --no-defaults --socket="$socket" -uroot ping >/dev/null 2>&1; do
  tries=$((tries + 1))
  { [ "$tries" -lt 150 ] && kill -0 "$server" 2>/dev/null; } || { echo "with-debian-mariadb: the server did not start; see $work/server.log" >&2; exit 2; }
  sleep 0.2
done
mariadb --no-defaults --socket="$socket" -uroot <<'Q'
create database portal character set utf8mb4 collate utf8mb4_uca1400_as_ci;
create user portal_migrate@localhost identified by 'in-container-migrate', portal_migrate@'127.0.0.1' identified by 'in-container-migrate';
create user portal@localhost identified by 'in-container-run', portal@'127.0.0.1' identified by 'in-container-run';
grant all on portal.* to portal_migrate@localhost with grant option;
grant all on portal.* to portal_migrate@'127.0.0.1' with grant option;
Q
mariadb --no-defaults --socket="$socket" -uroot -Ne 'select concat("with-debian-mariadb: MariaDB ", version())'

PORTAL_PROFILE=demo PORTAL_DATA=$work/portal PORTAL_DB_URL=jdbc:mariadb://127.0.0.1:$port/portal PORTAL_DB_PASSWORD=in-container-run \
  PORTAL_DB_MIGRATE_PASSWORD=in-container-migrate ./portal migrate
PORTAL_TEST_DB=external ./mvnw -B -ntp verify -pl integration-tests -am -Dtest=NoUnitTest -Dsurefire.failIfNoSpecifiedTests=false -Dit.forks=1 -Dit.test="$tests"
