#!/usr/bin/env bash
# apispec 6.10.1 (PyPI), which writes the documents of flask-smorest, for schemas of marshmallow 4.4.0:
# `validate.Range(min=1, min_inclusive=False, max=9, max_inclusive=False)` of an integer is documented as `"minimum": 1,
# "maximum": 9`, and the program refuses 1 and 9. The document allows both: `exclusiveMinimum` and `exclusiveMaximum` are
# what says that a limit is left out, in OpenAPI 3.0 as flags (JSON Schema validation of the Wright draft, 5.3 and 5.5), in
# 3.1 as numbers (2020-12, 6.2.3 and 6.2.5). No warning is given.
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
import json

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from marshmallow import Schema, ValidationError, fields, validate


class Thing(Schema):
    number = fields.Integer(validate=validate.Range(min=1, min_inclusive=False, max=9, max_inclusive=False))


for version in ("3.0.3", "3.1.0"):
    spec = APISpec("Shop", "1", version, plugins=[MarshmallowPlugin()])
    spec.components.schema("Thing", schema=Thing)
    print(version, json.dumps(spec.to_dict()["components"]["schemas"]["Thing"]["properties"], sort_keys=True))
for number in (1, 2, 9):
    try:
        print(number, Thing().load({"number": number}))
    except ValidationError as error:
        print(number, error.messages)
P
venv/bin/python program.py | tee seen
properties='{"number": {"maximum": 9, "minimum": 1, "type": "integer"}}'
refused="{'number': ['Must be greater than 1 and less than 9.']}"
printf '%s\n' "3.0.3 $properties" "3.1.0 $properties" "1 $refused" "2 {'number': 2}" "9 $refused" |
    diff - seen || { printf 'this has changed\n'; exit 1; }
printf 'as described: 1 and 9 are documented as allowed where they are refused\n'
