#!/usr/bin/env bash
# openapi-core 0.23.1 (PyPI), which reads and validates requests by their document, of OpenAPI 3.0.3 (Parameter Object, Style
# Values and Style Examples):
# - A path parameter with `style: label` or `style: matrix` is never found: `/t/.a` and `/t/;c=a,b` are refused as
#   `MissingRequiredParameter`, though the name is that of the template expression, as the standard wants it. `simple` is.
# - A list with `style: spaceDelimited` is not parted: `c=a%20b` is ONE text, "a b". `pipeDelimited` is parted.
# - An object with `style: form` and `explode: true`, `x=1&y=2`, which is also what an object has by default, is not read: the
#   parameter is absent, and nothing is said. With `explode: false` it is read.
#
# Needs python3 with venv, and the network; everything is in a temporary folder. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet openapi-core==0.23.1 openapi-schema-validator==0.8.1 openapi-spec-validator==0.8.5 requests==2.34.2
printf 'version: openapi-core %s\n' "$(venv/bin/pip list 2>/dev/null | awk '$1 == "openapi-core" { print $2 }')"
cat >program.py <<'P'
import requests
from openapi_core import OpenAPI
from openapi_core.contrib.requests import RequestsOpenAPIRequest

TEXT = {"type": "string"}
WORDS = {"type": "array", "items": TEXT}
POINT = {"type": "object", "properties": {"x": {"type": "integer"}, "y": {"type": "integer"}}}


def ask(place, style, explode, schema, target):
    parameter = {"name": "c", "in": place, "required": place == "path", "style": style, "explode": explode, "schema": schema}
    operation = {"parameters": [parameter], "responses": {"204": {"description": "Done."}}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "http://host"}],
        "paths": {"/t/{c}" if place == "path" else "/t": {"get": operation}},
    }
    request = RequestsOpenAPIRequest(requests.Request("GET", "http://host" + target))
    result = OpenAPI.from_dict(document).unmarshal_request(request)
    print(style, target, [type(error).__name__ for error in result.errors], getattr(result.parameters, place))


ask("path", "simple", False, WORDS, "/t/a,b")
ask("path", "label", False, TEXT, "/t/.a")
ask("path", "matrix", False, WORDS, "/t/;c=a,b")
ask("query", "pipeDelimited", False, WORDS, "/t?c=a%7Cb")
ask("query", "spaceDelimited", False, WORDS, "/t?c=a%20b")
ask("query", "form", False, POINT, "/t?c=x,1,y,2")
ask("query", "form", True, POINT, "/t?x=1&y=2")
P
venv/bin/python program.py | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
simple /t/a,b [] {'c': ['a', 'b']}
label /t/.a ['MissingRequiredParameter'] {}
matrix /t/;c=a,b ['MissingRequiredParameter'] {}
pipeDelimited /t?c=a%7Cb [] {'c': ['a', 'b']}
spaceDelimited /t?c=a%20b [] {'c': ['a b']}
form /t?c=x,1,y,2 [] {'c': {'x': 1, 'y': 2}}
form /t?x=1&y=2 [] {}
S
printf 'as described: label and matrix are refused, spaces part nothing, and an object in fields of its own is not seen\n'
