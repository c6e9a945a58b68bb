#!/usr/bin/env bash
# openapi-python-client 0.29.1 (PyPI): of `oneOf` two schemas with a discriminator and a `mapping`, the generated client reads
# every value as the FIRST schema that its fields allow, and never looks at the tag: `{"kind": "d", "barks": true}` becomes a
# `Cat`, whose `barks` is among the properties that it does not know, so that `isinstance(pet, Dog)` is false of a dog. OpenAPI
# 3.0.3, Discriminator Object: the value of the property says which schema is meant. Generation ends with exit code 0
# and says nothing of it.
#
# Needs python3 with venv, and the network; everything is in a temporary folder. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet openapi-python-client==0.29.1
printf 'version: %s\n' "$(venv/bin/openapi-python-client --version)"
cat >document.json <<'D'
{
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1"},
    "paths": {"/pet": {"get": {"operationId": "pet", "responses": {"200": {
        "description": "One.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Answer"}}}
    }}}}},
    "components": {"schemas": {
        "Answer": {"type": "object", "required": ["pet"], "properties": {"pet": {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": {"propertyName": "kind", "mapping": {"c": "#/components/schemas/Cat", "d": "#/components/schemas/Dog"}}
        }}},
        "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}}},
        "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "barks": {"type": "boolean"}}}
    }}
}
D
venv/bin/openapi-python-client generate --path document.json --output-path pets --meta none >said 2>&1
printf 'exit code 0; "discriminator" is said: %s\n' "$(grep -ci discriminator said || true)"
cat >program.py <<'P'
from pets.models import Answer

for pet in ({"kind": "c", "lives": 9}, {"kind": "d", "barks": True}):
    read = Answer.from_dict({"pet": pet}).pet
    print(pet, type(read).__name__, read.additional_properties)
P
venv/bin/python program.py | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
{'kind': 'c', 'lives': 9} Cat {}
{'kind': 'd', 'barks': True} Cat {'barks': True}
S
printf 'as described: a dog is read as a cat\n'
