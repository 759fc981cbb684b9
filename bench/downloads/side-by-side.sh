#!/usr/bin/env bash
# How fast the portal sends a file of 1 GiB, beside nginx, which sends the very same file of the store.
#
#   bench/downloads/side-by-side.sh [rounds]
#
# The portal runs with demo data and has its data folder in DATA (default: data). In each round both are measured right
# after each other at 1 and at 8 connections, in turns first, so that whatever else the machine does hits both; what counts
# is the ratio. Needs curl and nginx.
set -euo pipefail

portal=${PORTAL:-http://localhost:8080}
realm=${REALM:-http://localhost:8180/realms/askwell}
data=$(realpath "${DATA:-data}")
rounds=${1:-5}
nginx_port=${NGINX_PORT:-8099}
size=$((1024 * 1024 * 1024))
work=$(mktemp -d)

stop() {
  if [ -f "$work/nginx.pid" ]; then kill "$(cat "$work/nginx.pid")"; fi
  rm -rf "$work"
}
trap stop EXIT

token() {
  curl -sf "$realm/protocol/openid-connect/token" -d grant_type=password -d client_id=askwell-demo-cli -d scope=openid \
    -d "username=${1:-ray.release}" -d password=askwell-demo-1 | sed 's/.*"access_token":"\([^"]*\)".*/\1/'
}

api() {
  curl -sf -H "Authorization: Bearer $(token)" "$@"
}

# A draft is enough: a release manager may fetch it, and its file goes the way of all files.
key="bench-$(date +%s)"
api "$portal/api/v1/patches" -H 'Content-Type: application/json' -o /dev/null -d "{\"key\":\"$key\",\"product\":\"ledger\",
  \"kind\":\"DEFECT\",\"brings\":\"9.9.1\",\"affectedFrom\":\"1.0\",\"affectedTo\":\"9.9.0\",
  \"title\":{\"en\":\"Bench\",\"zh-CN\":\"测试\"},\"notes\":{\"en\":\"Bench\",\"zh-CN\":\"测试\"}}"
touch "$work/since"
head -c "$size" /dev/urandom > "$work/content"
sent=$(sha256sum "$work/content" | cut -d' ' -f1)
api -X PUT -T "$work/content" -H 'Content-Type: application/octet-stream' -o /dev/null \
  "$portal/api/v1/patches/$key/content?name=bench.bin"
rm "$work/content"
stored=$(find "$data/files" -type f -size "${size}c" -newer "$work/since" | head -1)
test -n "$stored" || { echo "No file of 1 GiB below $data/files" >&2; exit 1; }

cat > "$work/nginx.conf" <<CONF
user root;
worker_processes auto;
pid $work/nginx.pid;
error_log $work/error.log;
events { worker_connections 64; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  server { listen 127.0.0.1:$nginx_port; root $(dirname "$stored"); }
}
CONF
nginx -c "$work/nginx.conf"

bearer="Authorization: Bearer $(token)"
ours="$portal/api/v1/patches/$key/content"
theirs="http://localhost:$nginx_port/$(basename "$stored")"

test "$(curl -sf -H "$bearer" "$ours" | sha256sum | cut -d' ' -f1)" = "$sent"
test "$(curl -sf "$theirs" | sha256sum | cut -d' ' -f1)" = "$sent"

# MiB/s of CONNECTIONS whole downloads at once
speed() {
  local url=$1 connections=$2 begin end pids=()
  begin=$(date +%s%N)
  for _ in $(seq "$connections"); do
    curl -sf -H "$bearer" -o /dev/null "$url" &
    pids+=($!)
  done
  for pid in "${pids[@]}"; do wait "$pid"; done
  end=$(date +%s%N)
  echo $((connections * 1024 * 1000000000 / (end - begin)))
}

echo "| connections | round | portal MiB/s | nginx MiB/s | ratio |"
echo "|--:|--:|--:|--:|--:|"
for connections in 1 8; do
  for round in $(seq "$rounds"); do
    bearer="Authorization: Bearer $(token)"
    if ((round % 2)); then
      one=$(speed "$ours" "$connections"); other=$(speed "$theirs" "$connections")
    else
      other=$(speed "$theirs" "$connections"); one=$(speed "$ours" "$connections")
    fi
    echo "| $connections | $round | $one | $other | $(awk "BEGIN { printf \"%.2f\", $one / $other }") |"
  done
done

# How long the portal took to decide whether a customer may have a patch, as its answers say (Server-Timing)
customer="Authorization: Bearer $(token mei.lin)"
for _ in $(seq 200); do
  curl -sfI -H "$customer" "$portal/api/v1/patches/ledger-5.4.2/content" | sed -n 's/^server-timing: entitlement;dur=\([0-9.]*\).*/\1/Ip'
done | sort -n | awk '{ ms[NR] = $1 } END { printf "\nentitlement: p50 %s ms, p95 %s ms\n", ms[int(NR / 2)], ms[int(NR * 0.95)] }'
