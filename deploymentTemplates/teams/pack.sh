#!/usr/bin/env bash
# Fills the Teams app package and zips it:
#   APP_ID=GUID BOT_ID=GUID BOT_NAME="EthicalBot" COMPANY_NAME="My Shop" BOT_DOMAIN=bot.example.org bash pack.sh [FOLDER]
# APP_ID is a GUID of the app's own that stays the same for ever (uuidgen makes one); BOT_ID is the bot's Microsoft App ID.
# APP_VERSION (1.0.0) is raised with every upload. Writes FOLDER/ethicalbot-teams.zip; without a folder, beside this script in obj/.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/obj}

refuse() { printf '%s\n' "$*" >&2; exit 1; }
asked() { # name, pattern, what it is
  local value=${!1:-}
  [ -n "$value" ] || refuse "$1 is missing: $3."
  [[ $value =~ ^($2)$ ]] || refuse "$1 is '$value', which is not $3."
}

guid='[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}'
# No quotation mark, backslash or control character: these would need escaping in JSON.
words='[^"\\[:cntrl:]]'
APP_VERSION=${APP_VERSION:-1.0.0}
asked APP_ID "$guid" "a GUID that this app keeps for ever"
asked BOT_ID "$guid" "the bot's Microsoft App ID, a GUID"
asked BOT_NAME "$words{1,30}" "a name of at most 30 characters, without quotation marks or backslashes"
asked COMPANY_NAME "$words{1,32}" "a name of at most 32 characters, without quotation marks or backslashes"
asked BOT_DOMAIN '[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+' "a host name in lower case, without https:// and path"
asked APP_VERSION '(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)' "three numbers with points, such as 1.0.0"
command -v zip >/dev/null || refuse "The zip command is missing: install the package zip."

fill=()
for name in APP_ID BOT_ID BOT_NAME COMPANY_NAME BOT_DOMAIN APP_VERSION; do
  fill+=(-e "s|\${{$name}}|$(printf '%s' "${!name}" | sed 's/[&|]/\\&/g')|g")
done

mkdir -p "$out/package"
out=$(cd "$out" && pwd)
rm -f "$out/ethicalbot-teams.zip"
for file in manifest.json fr.json; do
  sed "${fill[@]}" "$here/package/$file" > "$out/package/$file"
  ! grep -n '\${{' "$out/package/$file" || refuse "$file names a placeholder that this script does not know."
done
cp "$here/package/color.png" "$here/package/outline.png" "$out/package/"
(cd "$out/package" && zip -q -X "$out/ethicalbot-teams.zip" manifest.json fr.json color.png outline.png)
printf '%s\n' "$out/ethicalbot-teams.zip"
