#!/usr/bin/env bash
# Two libraries for URI templates write an empty list, which RFC 6570 counts as undefined (2.3), so that an expression leaves
# it out (3.2.1): url-template 3.1.1 (npm) expands `{?list}` to `?list=`, `{?map}` of an empty map to `?map=` and `{;list}`
# to `;list=`; uritemplate 4.2.0 (PyPI) leaves the list of `{?list}` out, and writes `;list=` for `{;list}`. With the `*` of
# an exploded list both leave it out. A server cannot tell `?list=` from a list of one empty text. The styles `form` and
# `matrix` of OpenAPI are these expressions (OpenAPI 3.0.4, Appendix C).
#
# Needs python3 with venv, node with npm, and the network; everything is in a temporary folder. Fails where any of this is
# otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet uritemplate==4.2.0
npm install --silent --no-audit --no-fund --prefix . url-template@3.1.1 >/dev/null
printf 'version: url-template %s, uritemplate %s\n' "$(node -p 'JSON.parse(fs.readFileSync("node_modules/url-template/package.json")).version')" \
    "$(venv/bin/python -c 'import uritemplate; print(uritemplate.__version__)')"
cat >program.mjs <<'P'
import { parseTemplate } from 'url-template'
for (const template of ['{?list}', '{?list*}', '{?map}', '{?map*}', '{;list}', '{;list*}', '{?undef}', '{?list,one}'])
    console.log(`url-template: ${template} -> "${parseTemplate(template).expand({ list: [], map: {}, undef: null, one: 1 })}"`)
P
cat >program.py <<'P'
import uritemplate

for template in ("{?list}", "{?list*}", "{?map}", "{?map*}", "{;list}", "{;list*}", "{?undef}", "{?list,one}"):
    print(f'uritemplate: {template} -> "{uritemplate.expand(template, {"list": [], "map": {}, "undef": None, "one": 1})}"')
P
{ node program.mjs && venv/bin/python program.py; } | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
url-template: {?list} -> "?list="
url-template: {?list*} -> ""
url-template: {?map} -> "?map="
url-template: {?map*} -> ""
url-template: {;list} -> ";list="
url-template: {;list*} -> ""
url-template: {?undef} -> ""
url-template: {?list,one} -> "?list=&one=1"
uritemplate: {?list} -> ""
uritemplate: {?list*} -> ""
uritemplate: {?map} -> ""
uritemplate: {?map*} -> ""
uritemplate: {;list} -> ";list="
uritemplate: {;list*} -> ""
uritemplate: {?undef} -> ""
uritemplate: {?list,one} -> "?one=1"
S
printf 'as described: an empty list, which is undefined, is written as an empty text\n'
