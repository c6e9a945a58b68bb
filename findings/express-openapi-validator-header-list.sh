#!/usr/bin/env bash
# express-openapi-validator 5.6.2 (npm): an operation with a header parameter that is a list and has no `style` answers EVERY
# request with 400, "Parameter 'style' has incorrect value 'undefined'", also one without that header, which is optional.
# OpenAPI 3.0.3, Parameter Object: `style` may be left out, and is `simple` for a header then. The document is taken
# without a word when the server starts; with `style: simple` written out, the same requests are answered.
#
# Needs node with npm, and the network; everything is in a temporary folder. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . express-openapi-validator@5.6.2 express@5.2.1 >/dev/null
printf 'version: express-openapi-validator %s\n' "$(node -p 'require("./node_modules/express-openapi-validator/package.json").version')"
cat >program.cjs <<'P'
const express = require('express')
const { middleware } = require('express-openapi-validator')
const words = { name: 'X-Words', in: 'header', schema: { type: 'array', items: { type: 'string' } } }
const operation = (parameter) => ({ get: { parameters: [parameter], responses: { 204: { description: 'Done.' } } } })
const app = express()
app.use(middleware({
    apiSpec: {
        openapi: '3.0.3',
        info: { title: 'Things', version: '1' },
        servers: [{ url: 'http://127.0.0.1' }],
        paths: { '/default': operation(words), '/said': operation({ ...words, style: 'simple' }) },
    },
}))
app.use((request, answer, next) => (request.openapi ? answer.status(204).end() : next()))
app.use((error, request, answer, next) => answer.status(error.status ?? 500).json({ message: error.message }))
const server = app.listen(0, '127.0.0.1', async () => {
    for (const path of ['/default', '/said']) {
        for (const headers of [{}, { 'x-words': 'a,b' }]) {
            const answer = await fetch(`http://127.0.0.1:${server.address().port}${path}`, { headers })
            const text = await answer.text()
            console.log(path, headers['x-words'] ?? '-', answer.status, text && JSON.parse(text).message)
        }
    }
    server.close()
    server.closeAllConnections()
})
P
node program.cjs | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
/default - 400 Parameter 'style' has incorrect value 'undefined' for [X-Words]
/default a,b 400 Parameter 'style' has incorrect value 'undefined' for [X-Words]
/said - 204 
/said a,b 204 
S
printf 'as described: without `style`, each request is refused, where the default would be `simple`\n'
