#!/usr/bin/env bash
# openapi-python-client 0.29.1 (PyPI): the generated client writes some values as Python prints them. A path parameter that is
# a list, `["a", "b"]`, is sent as `/words/['a', 'b']` with percent signs, where the style of a path, `simple`, is `/words/a,b`
# (OpenAPI 3.0.3, Parameter Object, Style Values and Style Examples). A boolean in a multipart form is sent as `True`, one in
# an URL-encoded form as `true`; a boolean of the schema is `true` (Data Types, by JSON Schema), and a part of a form that is
# a primitive is text/plain of that (Media Type Object, multipart content). Exit code 0, nothing said of either.
#
# Needs python3 with venv, and the network; everything is in a temporary folder. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet openapi-python-client==0.29.1 httpx==0.28.1
printf 'version: %s\n' "$(venv/bin/openapi-python-client --version)"
cat >document.json <<'D'
{
    "openapi": "3.0.3",
    "info": {"title": "Things", "version": "1"},
    "paths": {
        "/words/{words}": {"get": {
            "operationId": "words",
            "parameters": [{"name": "words", "in": "path", "required": true, "schema": {"type": "array", "items": {"type": "string"}}}],
            "responses": {"204": {"description": "Done."}}
        }},
        "/parts": {"post": {
            "operationId": "parts",
            "requestBody": {"required": true, "content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/Flags"}}}},
            "responses": {"204": {"description": "Done."}}
        }},
        "/fields": {"post": {
            "operationId": "fields",
            "requestBody": {"required": true, "content": {"application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/Flags"}}}},
            "responses": {"204": {"description": "Done."}}
        }}
    },
    "components": {"schemas": {"Flags": {"type": "object", "required": ["flag"], "properties": {"flag": {"type": "boolean"}}}}}
}
D
venv/bin/openapi-python-client generate --path document.json --output-path things --meta none >said 2>&1
printf 'exit code 0; "WARNING" is said: %s\n' "$(grep -c WARNING said || true)"
cat >program.py <<'P'
import httpx
from things import Client
from things.api.default import fields, parts, words
from things.models import Flags


def answer(request):
    body = request.read().decode()
    print(request.url.raw_path.decode(), [line for line in body.splitlines() if line.lower().endswith("true")])
    return httpx.Response(204)


client = Client(base_url="http://host").set_httpx_client(httpx.Client(base_url="http://host", transport=httpx.MockTransport(answer)))
words.sync_detailed(["a", "b"], client=client)
parts.sync_detailed(client=client, body=Flags(flag=True))
fields.sync_detailed(client=client, body=Flags(flag=True))
P
venv/bin/python program.py | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
/words/%5B%27a%27%2C%20%27b%27%5D []
/parts ['True']
/fields ['flag=true']
S
printf 'as described: a list in a path and a boolean in a part are sent as Python prints them\n'
