#!/bin/sh
# Builds one commit twice, in two fresh clones at different places and different times, and compares the application byte by byte:
#   integration-tests/same-bytes.sh [commit]
# Exit code 0: the same bytes; 1: it names the entries that differ. The result is what a released EAR can be checked against.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
commit=$(git -C "$home" rev-parse "${1:-HEAD}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

for place in one two/somewhere-else; do
  git clone -q --no-hardlinks "$home" "$work/$place"
  git -C "$work/$place" checkout -q "$commit"
  (cd "$work/$place" && ./mvnw -B -ntp -q -DskipTests package -pl ear -am)
done
one=$work/one/ear/target/portal.ear
two=$work/two/somewhere-else/ear/target/portal.ear
if cmp -s "$one" "$two"; then
  echo "same-bytes: $commit gives portal.ear sha256 $(sha256sum "$one" | cut -d' ' -f1), twice"
  exit 0
fi
echo "same-bytes: two builds of $commit differ:" >&2
unpack() { # into $1: the EAR in $2 and what is packed in it
  mkdir -p "$1" && (cd "$1" && jar xf "$2" && for part in *.jar *.war; do mkdir "$part.d" && (cd "$part.d" && jar xf "../$part"); done)
}
unpack "$work/a" "$one"
unpack "$work/b" "$two"
diff -rq "$work/a" "$work/b" >&2 || true
exit 1
