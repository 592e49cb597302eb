#!/bin/sh
# Makes a site, serves it on loopback and crawls it: ours, the bare bound, and peers where installed.
# Usage: generator-core/src/bench/crawl.sh [PAGES] [ROUNDS]
# Times are worth something on a quiet machine only: compare within one round.
set -eu
pages=${1:-2000}
rounds=${2:-3}
here=$(dirname "$0")
core=$here/../..
work=$(mktemp -d)
port=18490
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT INT TERM

# Through the reactor, so that nothing need be installed; the file holds what the last module needs.
mvn -q -f "$core/../pom.xml" -pl policy-templates,generator-core compile \
  dependency:build-classpath -Dmdep.outputFile="$work/path"
path=$core/target/classes:$(cat "$work/path")
java "$here/java/SiteMaker.java" "$pages" "$work/site"
javac -cp "$path" -d "$work/classes" "$here/java/CrawlBench.java" "$here/java/FetchAndParse.java"

if command -v nginx >/dev/null; then
  cat >"$work/nginx.conf" <<CONF
daemon off; master_process off; pid $work/nginx.pid; error_log $work/error.log crit;
events { worker_connections 256; }
http { types { text/html html; text/css css; text/plain txt; } access_log off;
  client_body_temp_path $work/b; proxy_temp_path $work/p; fastcgi_temp_path $work/f;
  uwsgi_temp_path $work/u; scgi_temp_path $work/s;
  server { listen 127.0.0.1:$port; root $work/site; keepalive_requests 1000000; } }
CONF
  nginx -c "$work/nginx.conf" 2>/dev/null &
else
  echo "nginx is not installed; the JDK's own server takes its place, and costs more itself"
  java -m jdk.httpserver -b 127.0.0.1 -p $port -d "$work/site" >/dev/null 2>&1 &
fi
server=$!
until curl -s -o /dev/null "http://127.0.0.1:$port/index.html"; do sleep 0.2; done

home=http://127.0.0.1:$port/index.html
run() {
  name=$1
  shift
  begin=$(date +%s%N)
  said=$("$@" 2>/dev/null | tail -1) || said="failed"
  echo "$name $((($(date +%s%N) - begin) / 1000000)) ms  $said"
}
for round in $(seq "$rounds"); do
  echo "round $round"
  run "bound     " java -cp "$work/classes:$path" FetchAndParse "$home"
  run "avow      " java -cp "$work/classes:$path" CrawlBench "$home"
  run "avow 128 MB" java -Xmx128m -cp "$work/classes:$path" CrawlBench "$home"
  if command -v linkinator >/dev/null; then run "linkinator" linkinator "$home" --recurse --silent; fi
  if command -v linkchecker >/dev/null; then run "linkchecker" linkchecker --no-status "$home"; fi
  if command -v wget >/dev/null; then run "wget      " wget -q --spider -r -l inf "$home"; fi
done
