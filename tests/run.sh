#!/usr/bin/env bash
# Builds everything and runs every test. Installs what is missing where it may (Debian or Ubuntu, as root).
# Ends with one line: N passed, N failed, N skipped. Exit code 0 only when nothing failed.
set -uo pipefail
cd "$(dirname "$0")/.."
root=$PWD
results="$root/TestResults"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# Nothing here runs long enough to pay for being watched for what is hot.
export DOTNET_TieredPGO=0

say() { printf '\n== %s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; echo "0 passed, 1 failed, 0 skipped"; exit 1; }

install() { # command, package
  command -v "$1" >/dev/null 2>&1 && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installing $2"
    [ -n "${updated:-}" ] || { apt-get update -qq && updated=1; }
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >/dev/null || true
  fi
  command -v "$1" >/dev/null 2>&1
}

command -v dotnet >/dev/null 2>&1 || stop "The .NET SDK 10 is missing: install it from https://dotnet.microsoft.com/download."
install node nodejs || stop "Node.js 20.19 or newer is missing: install it from https://nodejs.org."
ldconfig -p 2>/dev/null | grep -q 'libsqlite3\.so\.0' || install sqlite3 sqlite3 || true
install zip zip || true
install chromium chromium || echo "Chromium is missing, so the browser tests will be skipped."

say "Building"
pages="bot/Page desk/Page deploymentTemplates/teams/check"
# The pages' packages come over the network while the rooms compile; what is missing then, the build fetches and says why it cannot.
for folder in $pages; do
  [ -d "$folder/node_modules" ] || (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error >/dev/null) || rm -rf "$folder/node_modules"
done &
packages=$!
dotnet restore EthicalBot.sln --locked-mode -v quiet || stop "The restore failed: see above."
dotnet build EthicalBot.sln --no-restore -v quiet -p:SkipPage=true || stop "The build failed: see above."
wait "$packages"
dotnet build EthicalBot.sln --no-restore -v quiet || stop "The build failed: see above."

rm -rf "$results"
failed=0

# A store waits for the disk at every commit, thousands of times in a run: in memory it does not. Where that is small, as in many containers, the disk it is.
if [ "$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }')" -gt 4000000 ] 2>/dev/null && scratch=$(mktemp -d /dev/shm/ethicalbot-tests-XXXXXX); then
  export TMPDIR=$scratch
  trap 'rm -rf "$scratch"' EXIT
fi

node_passed=0 node_failed=0 node_skipped=0
for folder in $pages; do
  say "Tests in $folder"
  [ -d "$folder/node_modules" ] || (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error >/dev/null) || failed=1
  said=$(cd "$folder" && npm test --silent 2>&1) || failed=1
  printf '%s\n' "$said" | tail -15
  node_count() { printf '%s\n' "$said" | sed -n "s/^.*\b$1 \([0-9][0-9]*\)\$/\1/p" | tail -1 | grep . || echo 0; }
  node_passed=$((node_passed + $(node_count pass)))
  node_failed=$((node_failed + $(node_count fail)))
  node_skipped=$((node_skipped + $(node_count skipped)))
done

for project in tests/Framework tests/Knowledge tests tests/Browser; do
  say "Tests in $project"
  dotnet test "$project" --no-build --nologo --logger trx --results-directory "$results" -- RunConfiguration.TestSessionTimeout=2700000 || failed=1
done

say "Fairness"
# A gate of a release: no writer may be treated otherwise for a name, an identity, a form or a dialect (evaluation/Fairness/thresholds.json).
fair_passed=0 fair_failed=0
mkdir -p "$results"
if dotnet run --project evaluation --no-build -- fairness-report --out "$results/fairness.html" --json "$results/fairness.json" >"$results/fairness.txt"; then fair_passed=1; else fair_failed=1; fi
tail -1 "$results/fairness.txt"

count() { # attribute
  local sum=0 value
  for value in $(grep -ho "<Counters [^>]*" "$results"/*.trx 2>/dev/null | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*'); do sum=$((sum + value)); done
  echo "$sum"
}

total=$(count total) executed=$(count executed)
passed=$(($(count passed) + node_passed + fair_passed))
failures=$((executed - $(count passed) + node_failed + fair_failed))
skipped=$((total - executed + node_skipped))
# A run that died without counting is a failure too.
[ "$failed" = 1 ] && [ "$failures" = 0 ] && failures=1
[ "$executed" = 0 ] && failures=$((failures + 1))
echo
echo "$passed passed, $failures failed, $skipped skipped"
[ "$failures" = 0 ]
