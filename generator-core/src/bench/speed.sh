#!/bin/sh
# Crawls made sites with avow, with bare bounds and with the peers that are installed, in turns,
# and prints the ratios beside their goals. docs/benchmarks.md says what each line means.
# Usage: generator-core/src/bench/speed.sh [--quick] [--rounds N]
set -eu
rounds=3
quick=
while [ $# -gt 0 ]; do
  case $1 in
    --quick)
      quick=--quick
      rounds=1
      ;;
    --rounds)
      rounds=${2:?--rounds needs a number}
      shift
      ;;
    *)
      echo "usage: $0 [--quick] [--rounds N]" >&2
      exit 2
      ;;
  esac
  shift
done
here=$(cd "$(dirname "$0")" && pwd)
core=$here/../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# Through the reactor, so that nothing need be installed. The bounds get two libraries and no more.
mvn -q -B -f "$core/../pom.xml" -pl policy-templates,generator-core -Dmaven.test.skip package \
  dependency:build-classpath -Dmdep.outputFile="$work/path" \
  -Dmdep.includeArtifactIds=jsoup,jackson-core -Dmdep.includeScope=runtime
path=$(cat "$work/path")
javac -cp "$path" -d "$work/classes" "$here"/java/dev/avow/bench/speed/*.java

# Peers from npm may lie in the folder one stands in, with a Node.js of their own.
if command -v npm >/dev/null; then
  PATH=$(npm prefix)/node_modules/.bin:$PATH:$(npm prefix -g)/bin
  export PATH
fi
if [ -n "${CRAWLER4J_PATH:-}" ]; then
  javac -nowarn -proc:none -cp "$CRAWLER4J_PATH" -d "$work/crawler4j" "$here/crawler4j/Crawler4jRun.java"
  export CRAWLER4J_PATH="$work/crawler4j:$CRAWLER4J_PATH"
fi

# The JDK's server would else wait 40 ms for the acknowledgement of each answer.
java -Dsun.net.httpserver.nodelay=true -cp "$work/classes:$path" dev.avow.bench.speed.Speed \
  "$core/target" "$work" "$rounds" $quick
