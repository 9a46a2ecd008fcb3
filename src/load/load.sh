#!/bin/sh
# Asks a running endpoint as many clients would, and prints what it bears:
#   src/load/load.sh [http://127.0.0.1:3030] [seconds]
# Needs wrk and curl (packages of the system). First each kind of query by one client, for its latency; then the mix by
# eight; wrk tells of answers that are no 2xx. The last line says whether the endpoint was there all the time.
set -eu
site=${1:-http://127.0.0.1:3030}
seconds=${2:-30}
here=$(dirname "$0")
for tool in wrk curl; do
  command -v "$tool" >/dev/null || { echo "$tool is not installed; skipped" >&2; exit 0; }
done
LOAD_DIR=$(mktemp -d)
export LOAD_DIR
trap 'rm -rf "$LOAD_DIR"' EXIT

ask() {
  curl -sfG "$site/sparql" -H 'Accept: text/csv' --data-urlencode "query=PREFIX cmq: <https://w3id.org/communique/ns#> $1" |
    tail -n +2 | tr -d '\r'
}
ask 'SELECT ?s { ?s a cmq:Statement } LIMIT 5000' >"$LOAD_DIR/things"
ask 'SELECT DISTINCT ?a { ?s cmq:speaker ?a } LIMIT 200' >"$LOAD_DIR/actors"
[ -s "$LOAD_DIR/things" ] || { echo "there are no statements at $site" >&2; exit 1; }
echo "quads: $(ask 'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }')"

for kind in lookup join months; do
  echo "== $kind, one client"
  KIND=$kind wrk -t1 -c1 -d"$seconds"s --latency --timeout 30s -s "$here/mix.lua" "$site" | grep -E '50%|99%|Requests/sec|Non-2xx|Socket'
done
echo "== the mix, eight clients"
wrk -t2 -c8 -d"$seconds"s --latency --timeout 30s -s "$here/mix.lua" "$site" | grep -E '50%|99%|Requests/sec|Non-2xx|Socket'
curl -sf -o /dev/null -w 'ping after that: %{http_code} in %{time_total} s\n' --max-time 1 "$site/\$/ping"
