#!/usr/bin/env bash
# FastAPI 0.165.0 (PyPI): a function that serves several methods of a path (`app.api_route(…, methods=["PATCH", "DELETE"])`)
# has ONE `operationId` for all of them, where OpenAPI 3.1.0 says "The id MUST be unique among all operations described in the
# API" (Operation Object); FastAPI warns of that. The id also ends in one of the methods, taken from a set of texts, whose
# order Python draws anew for each process: so two processes of the same program, unchanged, serve DIFFERENT documents.
# The same document would be expected of the same program. `PYTHONHASHSEED` stands for the draw here.
#
# Needs python3 with venv, and the network; everything is in a temporary folder. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet fastapi==0.165.0 pydantic==2.14.4 starlette==1.10.0
printf 'version: fastapi %s, %s\n' "$(venv/bin/python -c 'import fastapi; print(fastapi.__version__)')" "$(venv/bin/python --version)"
cat >program.py <<'P'
import warnings

import fastapi

warnings.simplefilter("ignore")
app = fastapi.FastAPI()


@app.api_route("/thing", methods=["PATCH", "DELETE"])
def thing():
    return None


item = app.openapi()["paths"]["/thing"]
print(item["patch"]["operationId"], item["delete"]["operationId"])
P
for seed in $(seq 0 15); do PYTHONHASHSEED=$seed venv/bin/python program.py; done | sort | uniq -c >seen
cat seen
same=$(awk '$2 == $3' seen | wc -l) kinds=$(wc -l <seen)
[ "$kinds" = 2 ] && [ "$same" = 2 ] || { printf 'this has changed\n'; exit 1; }
printf 'as described: both operations have one id, and it ends in `patch` in some processes and in `delete` in others\n'
