#!/usr/bin/env bash
# drf-spectacular 0.30.0 (PyPI) for serializers of Django REST framework 3.18.3: what a field says of how it writes its value,
# `format` and `input_formats`, is not heeded. `DateField(format="%d.%m.%Y")` is documented as format `date` and sends
# "02.01.2026", which OpenAPI 3.0.3 (Data Types) says is a full-date of RFC 3339; `DateTimeField(format="%d.%m.%Y %H:%M")` as
# `date-time`, and sends "02.01.2026 03:04"; `UUIDField(format="int")` as a string of the format `uuid`, and sends a JSON number. What the document
# calls a date is refused when it is sent: with `input_formats` of the same field "2026-01-02" is no valid value. No
# warning is given.
#
# Needs python3 with venv, and the network; everything is in a temporary folder. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet drf-spectacular==0.30.0 djangorestframework==3.18.3 django==5.2.19
printf 'version: drf-spectacular %s\n' "$(venv/bin/pip list 2>/dev/null | awk '$1 == "drf-spectacular" { print $2 }')"
cat >program.py <<'P'
import datetime
import json
import types
import uuid

import django
from django.conf import settings

settings.configure(
    INSTALLED_APPS=["rest_framework", "drf_spectacular"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    REST_FRAMEWORK={"DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema", "DEFAULT_AUTHENTICATION_CLASSES": [], "UNAUTHENTICATED_USER": None},
)
django.setup()
from django.urls import path
from drf_spectacular.generators import SchemaGenerator
from rest_framework import generics, serializers


class Visit(serializers.Serializer):
    day = serializers.DateField(format="%d.%m.%Y", input_formats=["%d.%m.%Y"])
    moment = serializers.DateTimeField(format="%d.%m.%Y %H:%M", default_timezone=datetime.timezone.utc)
    number = serializers.UUIDField(format="int")


class Visits(generics.CreateAPIView):
    serializer_class = Visit


urlpatterns = [path("visits", Visits.as_view())]
document = SchemaGenerator().get_schema(request=None, public=True)
print(document["openapi"])
for name, schema in sorted(document["components"]["schemas"]["Visit"]["properties"].items()):
    print(name, json.dumps(schema))
value = types.SimpleNamespace(day=datetime.date(2026, 1, 2), moment=datetime.datetime(2026, 1, 2, 3, 4, tzinfo=datetime.timezone.utc), number=uuid.UUID(int=5))
print(json.dumps(Visit(value).data))
read = Visit(data={"day": "2026-01-02", "moment": "2026-01-02T00:00:00Z", "number": str(value.number)})
print(read.is_valid(), json.dumps(read.errors))
P
venv/bin/python program.py | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
3.0.3
day {"type": "string", "format": "date"}
moment {"type": "string", "format": "date-time"}
number {"type": "string", "format": "uuid"}
{"day": "02.01.2026", "moment": "02.01.2026 03:04", "number": 5}
False {"day": ["Date has wrong format. Use one of these formats instead: DD.MM.YYYY."]}
S
printf 'as described: formats are documented that the values do not have\n'
