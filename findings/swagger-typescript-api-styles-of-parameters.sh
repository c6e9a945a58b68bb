#!/usr/bin/env bash
# swagger-typescript-api 13.13.0 (npm), with its client on fetch: every parameter of the query is written as if it were an
# exploded list or a text, whatever the document says of it. A list with `explode: false` is sent as `states=OPEN&states=MERGED`
# where it is `states=OPEN,MERGED`, one with `style: pipeDelimited` likewise, and an object, whose members are typed, as
# `filter=%5Bobject%20Object%5D`: no value of it is sent, be its style `form` (the default) or `deepObject`. OpenAPI 3.0.3,
# Parameter Object, Style Values. Generation ends with exit code 0 and says nothing of it.
#
# Needs node with npm, and the network; everything is in a temporary folder. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . swagger-typescript-api@13.13.0 >/dev/null
printf 'version: swagger-typescript-api %s\n' "$(node -p 'require("./node_modules/swagger-typescript-api/package.json").version')"
cat >document.json <<'D'
{
    "openapi": "3.0.3",
    "info": {"title": "Items", "version": "1"},
    "paths": {
        "/items": {"get": {"operationId": "list", "responses": {"204": {"description": "Done."}}, "parameters": [
            {"name": "states", "in": "query", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}},
            {"name": "piped", "in": "query", "style": "pipeDelimited", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}},
            {"name": "filter", "in": "query", "schema": {"type": "object", "properties": {"name": {"type": "string"}}}},
            {"name": "deep", "in": "query", "style": "deepObject", "explode": true, "schema": {"type": "object", "properties": {"name": {"type": "string"}}}}
        ]}}
    }
}
D
node_modules/.bin/swagger-typescript-api generate -p document.json -o . -n api.js --js >said 2>&1 || { cat said; exit 1; }
mv api.js api.mjs
cat >program.mjs <<'P'
import http from 'node:http'
import { Api } from './api.mjs'

const server = http.createServer((request, answer) => {
    console.log(request.url)
    answer.writeHead(204).end()
})
server.listen(0, '127.0.0.1', async () => {
    const { items } = new Api({ baseUrl: `http://127.0.0.1:${server.address().port}` })
    await items.list({ states: ['OPEN', 'MERGED'] })
    await items.list({ piped: ['OPEN', 'MERGED'] })
    await items.list({ filter: { name: 'x' } })
    await items.list({ deep: { name: 'x' } })
    server.close()
    server.closeAllConnections()
})
P
node program.mjs | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
/items?states=OPEN&states=MERGED
/items?piped=OPEN&piped=MERGED
/items?filter=%5Bobject%20Object%5D
/items?deep=%5Bobject%20Object%5D
S
printf 'as described: styles are not looked at, and no value of an object is sent\n'
