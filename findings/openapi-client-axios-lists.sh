#!/usr/bin/env bash
# openapi-client-axios 7.9.1 (npm, on axios 1.21.1): a list in a query is sent as `state[]=OPEN&state[]=MERGED`, which is the
# way of axios, whatever `style` and `explode` say. OpenAPI 3.0.3, Parameter Object: without them it is
# `state=OPEN&state=MERGED`, and with `explode: false` it is `state=OPEN,MERGED`; a server that reads `state` sees none. That
# the library knows: `getRequestConfigForOperation` shows the address of the very call as OpenAPI has it. An object
# without a style, whose members are parameters of their own, is sent as `filter[name]=x` where it is `name=x`.
#
# Needs node with npm, and the network; everything is in a temporary folder. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . openapi-client-axios@7.9.1 axios@1.21.1 >/dev/null
for package in openapi-client-axios axios; do
    printf 'version: %s %s\n' "$package" "$(node -p "require('./node_modules/$package/package.json').version")"
done
cat >program.cjs <<'P'
const http = require('node:http')
const { OpenAPIClientAxios } = require('openapi-client-axios')

const list = { type: 'array', items: { type: 'string' } }
const parameters = [
    { name: 'state', in: 'query', schema: list },
    { name: 'joined', in: 'query', explode: false, schema: list },
    { name: 'filter', in: 'query', schema: { type: 'object', properties: { name: { type: 'string' } } } },
]
const server = http.createServer((request, answer) => {
    console.log('sent', decodeURIComponent(request.url))
    answer.writeHead(204).end()
})
server.listen(0, '127.0.0.1', async () => {
    const definition = {
        openapi: '3.0.3',
        info: { title: 'Items', version: '1' },
        servers: [{ url: `http://127.0.0.1:${server.address().port}` }],
        paths: { '/items': { get: { operationId: 'list', parameters, responses: { 204: { description: 'Done.' } } } } },
    }
    const api = new OpenAPIClientAxios({ definition })
    const client = await api.init()
    for (const asked of [{ state: ['OPEN', 'MERGED'] }, { joined: ['OPEN', 'MERGED'] }, { filter: { name: 'x' } }]) {
        const { url } = api.getRequestConfigForOperation('list', [asked])
        console.log('shown', decodeURIComponent(url.slice(definition.servers[0].url.length)))
        await client.list(asked)
    }
    server.close()
    server.closeAllConnections()
})
P
node program.cjs | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
shown /items?state=OPEN&state=MERGED
sent /items?state[]=OPEN&state[]=MERGED
shown /items?joined=OPEN,MERGED
sent /items?joined[]=OPEN&joined[]=MERGED
shown /items?name=x
sent /items?filter[name]=x
S
printf 'as described: what is sent is not what is shown, which is what OpenAPI says\n'
