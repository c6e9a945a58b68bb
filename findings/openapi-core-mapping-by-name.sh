#!/usr/bin/env bash
# openapi-core 0.23.1 (PyPI), which validates requests by their document: a body whose tag stands in a discriminator's
# `mapping` with the NAME of a schema, `c: Cat`, is refused, since `Cat` is taken for an address of a document, which is not
# there. OpenAPI 3.0.3, Discriminator Object: a value of `mapping` is the name of a schema or a reference. The tag of the same
# mapping that has a reference is taken. The document itself is read without a word, and openapi-spec-validator 0.8.5, which
# comes with the library, finds nothing wrong with it.
#
# Needs python3 with venv, and the network; everything is in a temporary folder. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet openapi-core==0.23.1 openapi-schema-validator==0.8.1 openapi-spec-validator==0.8.5
printf 'version: openapi-core %s\n' "$(venv/bin/pip list 2>/dev/null | awk '$1 == "openapi-core" { print $2 }')"
cat >program.py <<'P'
import json

from openapi_core import OpenAPI
from openapi_core.testing import MockRequest
from openapi_spec_validator import validate


def animal(field, kind):
    return {"type": "object", "required": ["kind", field], "properties": {"kind": {"type": "string"}, field: {"type": kind}}}


references = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]
mapping = {"c": "Cat", "d": "#/components/schemas/Dog"}
pet = {"oneOf": references, "discriminator": {"propertyName": "kind", "mapping": mapping}}
body = {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
document = {
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "http://host"}],
    "paths": {"/pets": {"post": {"requestBody": body, "responses": {"204": {"description": "Done."}}}}},
    "components": {"schemas": {"Pet": pet, "Cat": animal("lives", "integer"), "Dog": animal("barks", "boolean")}},
}
validate(document)
api = OpenAPI.from_dict(document)
for value in ({"kind": "c", "lives": 9}, {"kind": "d", "barks": True}):
    request = MockRequest("http://host", "post", "/pets", data=json.dumps(value).encode(), content_type="application/json")
    reasons = [reason.message for error in api.unmarshal_request(request).errors for reason in error.__cause__.schema_errors]
    print(value, reasons or "is taken")
P
venv/bin/python program.py | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
{'kind': 'c', 'lives': 9} ["{'kind': 'c', 'lives': 9} reference 'Cat' could not be resolved"]
{'kind': 'd', 'barks': True} is taken
S
printf 'as described: a tag whose mapping is the name of a schema is refused\n'
