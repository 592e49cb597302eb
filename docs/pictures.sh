#!/usr/bin/env bash
# Takes the pictures of the README from the bookshop's generated pages. Needs Chromium.
# Run 'mvn verify -DskipTests -pl examples/bookshop -am' first.
set -euo pipefail
cd "$(dirname "$0")/.."

take() { # page, picture, size, scheme
  profile=$(mktemp -d)
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars \
    --user-data-dir="$profile" --blink-settings="preferredColorScheme=$4" \
    --screenshot="$PWD/docs/images/$2" --window-size="$3" "file://$(realpath "$1")" >/dev/null 2>&1
  rm -r "$profile"
}

take examples/bookshop/target/site/privacy.html notice.png 900,700 1
take examples/bookshop/target/site/privacy.html notice-dark.png 900,700 0
take examples/bookshop/target/avow-inside/review-privacy.html review.png 1200,933 1
# Anew from here, so that the report names its files by short paths.
report=$(mktemp -d)
trap 'rm -r "$report"' EXIT
generator-core/target/avow check examples/bookshop/privacy.yaml --as-of 2026-12-01 \
  --site examples/bookshop/target/site --mails examples/bookshop/mails --report "$report" >/dev/null
take "$report/report.html" report.png 900,700 1
ls -l docs/images
