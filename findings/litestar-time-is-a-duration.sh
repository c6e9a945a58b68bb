#!/usr/bin/env bash
# Litestar 2.25.0 (PyPI): `datetime.time`, in an answer and as a parameter, is documented as `{"type": "string", "format":
# "duration"}`, the same as `datetime.timedelta`. What is sent is a time, `01:02:00`, and a duration, `PT1H2M`, is refused with
# 400 as no time. JSON Schema 2020-12, Validation 7.3.1, on which the document's OpenAPI 3.1 builds: `duration` is that of
# RFC 3339, Appendix A, which begins with `P`; `time` is the format for what is sent. Of `timedelta` the format is right.
#
# Needs python3 with venv, and the network; everything is in a temporary folder. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet litestar==2.25.0 msgspec==0.22.0 httpx==0.28.1
printf 'version: litestar %s\n' "$(venv/bin/pip list 2>/dev/null | awk '$1 == "litestar" { print $2 }')"
cat >program.py <<'P'
import dataclasses
import datetime
import json

import litestar
from litestar.testing import TestClient


@dataclasses.dataclass
class Shift:
    start: datetime.time
    length: datetime.timedelta


@litestar.get("/shift", sync_to_thread=False)
def shift(at: datetime.time) -> Shift:
    return Shift(at, datetime.timedelta(hours=8))


app = litestar.Litestar([shift])
document = app.openapi_schema.to_schema()
print(document["openapi"], "at", document["paths"]["/shift"]["get"]["parameters"][0]["schema"])
for name, schema in sorted(document["components"]["schemas"]["Shift"]["properties"].items()):
    print(name, schema)
with TestClient(app) as client:
    for at in ("PT1H2M", "01:02:00"):
        answer = client.get("/shift", params={"at": at})
        print(at, answer.status_code, answer.text if answer.status_code == 200 else json.loads(answer.text)["extra"][0]["message"])
P
venv/bin/python program.py 2>/dev/null | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
3.1.0 at {'type': 'string', 'format': 'duration'}
length {'type': 'string', 'format': 'duration'}
start {'type': 'string', 'format': 'duration'}
PT1H2M 400 Invalid RFC3339 encoded time
01:02:00 200 {"start":"01:02:00","length":"PT28800S"}
S
printf 'as described: a time of day is documented as a duration, which is refused\n'
