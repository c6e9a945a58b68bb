#!/usr/bin/env bash
# apispec 6.10.1 (PyPI), which writes the documents of flask-smorest, for schemas of marshmallow 4.4.0:
# - `fields.Decimal(as_string=True)` is documented as `{"type": "number"}`, and the program answers a text: the JSON of
#   `dump` does not validate against the schema. `{"type": "string"}` would be expected.
# - `validate.Range(min=1, min_inclusive=False)` of an integer is documented as `"minimum": 1`, and the program refuses 1:
#   in OpenAPI 3.0 and in 3.1, where `exclusiveMinimum` says it (JSON Schema validation 5.1.3 of the Wright draft, 6.2.5 of
#   2020-12).
#
# Needs python3 with venv, and the network; everything is in a temporary folder. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet apispec==6.10.1 marshmallow==4.4.0
printf 'version: apispec %s, marshmallow %s\n' "$(venv/bin/pip list | awk '$1 == "apispec" { print $2 }')" \
    "$(venv/bin/pip list | awk '$1 == "marshmallow" { print $2 }')"
cat >program.py <<'P'
import decimal
import json

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from marshmallow import Schema, ValidationError, fields, validate


class Thing(Schema):
    price = fields.Decimal(as_string=True)
    number = fields.Integer(validate=validate.Range(min=1, min_inclusive=False))


for version in ("3.0.3", "3.1.0"):
    spec = APISpec("Shop", "1", version, plugins=[MarshmallowPlugin()])
    spec.components.schema("Thing", schema=Thing)
    print(version, json.dumps(spec.to_dict()["components"]["schemas"]["Thing"]["properties"], sort_keys=True))
print(json.dumps(Thing().dump({"price": decimal.Decimal("19.90")})))
try:
    Thing().load({"number": 1})
except ValidationError as error:
    print(error.messages)
P
venv/bin/python program.py | tee seen
properties='{"number": {"minimum": 1, "type": "integer"}, "price": {"type": "number"}}'
printf '%s\n' "3.0.3 $properties" "3.1.0 $properties" '{"price": "19.90"}' "{'number': ['Must be greater than 1.']}" |
    diff - seen || { printf 'this has changed\n'; exit 1; }
printf 'as described: a text is documented as a number, and 1 as allowed where it is refused\n'
