#!/usr/bin/env bash
# FastAPI 0.165.0 (PyPI): a header parameter that is a list (`Annotated[list[str], Header()]`) is documented as
# `{"in": "header", "schema": {"type": "array", …}}` without a `style`, which is `simple` by OpenAPI 3.1.0 (Parameter Object):
# `X-Words: one,two` is a list of two. The program reads that as a list of ONE text, "one,two", and wants one header line for
# each item, which no `style` of OpenAPI describes. So a client that keeps to the document cannot send two items.
# A cookie parameter without a `style` is `form`, of which RFC 6570 encodes a value by percent signs; the program gets `a%20b`
# for `a b` as it is sent.
#
# Needs python3 with venv, and the network; everything is in a temporary folder. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet fastapi==0.165.0 pydantic==2.14.4 starlette==1.10.0 httpx==0.28.1
printf 'version: fastapi %s\n' "$(venv/bin/python -c 'import fastapi; print(fastapi.__version__)')"
cat >program.py <<'P'
import json
import warnings
from typing import Annotated

warnings.simplefilter("ignore")
import asyncio

import fastapi
import httpx

app = fastapi.FastAPI()


@app.get("/")
def read(x_words: Annotated[list[str], fastapi.Header()], session: Annotated[str, fastapi.Cookie()]):
    return {"words": x_words, "session": session}


print(json.dumps([{key: value for key, value in parameter.items() if key in ("in", "style", "explode")} for parameter in app.openapi()["paths"]["/"]["get"]["parameters"]]))


async def ask(headers):
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://program") as client:
        print((await client.get("/", headers=[*headers, ("cookie", "session=a%20b")])).text)


asyncio.run(ask([("x-words", "one,two")]))
asyncio.run(ask([("x-words", "one"), ("x-words", "two")]))
P
venv/bin/python program.py | tee seen
printf '%s\n' '[{"in": "header"}, {"in": "cookie"}]' '{"words":["one,two"],"session":"a%20b"}' \
    '{"words":["one","two"],"session":"a%20b"}' | diff - seen || { printf 'this has changed\n'; exit 1; }
printf 'as described: the list of the document is read as one text, and a cookie is not decoded\n'
