#!/usr/bin/env bash
# Writes site/known/parties.txt from third-party-web, the list of hosts and who is behind them:
#   npm pack third-party-web@0.30.0 && policy-templates/third-party-web.sh third-party-web-0.30.0.tgz
# Needs tar and jq. Names, companies, categories and hosts are taken; pages, figures and those
# without hosts are not.
set -euo pipefail
package=$1
table="$(dirname "$0")/src/main/resources/dev/avow/content/site/known/parties.txt"

from() { tar -xzOf "$package" "package/$1"; }
{
  echo "# Who is behind a host: category | company | product | hosts, where '*.' stands for every host below."
  echo "# Taken from third-party-web $(from package.json | jq -r .version), under this licence:"
  from LICENSE | sed -e 's/^/# /' -e 's/ *$//'
  from dist/entities-nostats.json |
    jq -r '.[] | select(.domains | length > 0) | [.category, (.company // .name), .name, (.domains | join(" "))]
      | map(gsub("\\s*\\|\\s*"; "/")) | join(" | ")'
} > "$table"
