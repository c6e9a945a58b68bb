#!/usr/bin/env bash
# express-openapi-validator 5.6.2 (npm): a body that is `oneOf` two schemas with a discriminator is checked against the FIRST
# of them, whatever its tag says: a dog is refused with 400 as it lacks what a cat must have, and with the two in the other
# order the cat is. So it is with a `mapping` of references and with no `mapping` at all. With a `mapping` of names, each
# name is wanted as the tag in place of the key that leads to it. OpenAPI 3.0.3, Discriminator Object and Schema Object, `oneOf`:
# the tag says which schema is meant, `mapping` leads from the tag to a name or a reference, and the body is valid
# against exactly one of the two. The same bodies are taken where the discriminator is left out.
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
const reference = (name) => `#/components/schemas/${name}`
const animal = (field, type) => ({ type: 'object', required: ['kind', field], properties: { kind: { type: 'string' }, [field]: { type } } })

async function ask(what, order, discriminator, bodies) {
    const app = express()
    app.use(express.json())
    const schema = { oneOf: order.map((name) => ({ $ref: reference(name) })), ...(discriminator && { discriminator }) }
    app.use(middleware({
        apiSpec: {
            openapi: '3.0.3',
            info: { title: 'Pets', version: '1' },
            servers: [{ url: 'http://127.0.0.1' }],
            paths: { '/pets': { post: {
                requestBody: { required: true, content: { 'application/json': { schema: { $ref: reference('Pet') } } } },
                responses: { 204: { description: 'Done.' } },
            } } },
            components: { schemas: { Pet: schema, Cat: animal('lives', 'integer'), Dog: animal('barks', 'boolean') } },
        },
    }))
    app.post('/pets', (request, answer) => answer.status(204).end())
    app.use((error, request, answer, next) => answer.status(error.status ?? 500).json({ message: error.message }))
    const server = await new Promise((ready) => { const server = app.listen(0, '127.0.0.1', () => ready(server)) })
    for (const body of bodies) {
        const answer = await fetch(`http://127.0.0.1:${server.address().port}/pets`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
        })
        const text = await answer.text()
        console.log(`${what}: ${body.kind} ${answer.status} ${text && JSON.parse(text).message}`.trim())
    }
    server.close()
    server.closeAllConnections()
}

const tagged = [{ kind: 'c', lives: 9 }, { kind: 'd', barks: true }]
const named = [{ kind: 'Cat', lives: 9 }, { kind: 'Dog', barks: true }]
const by = (mapping) => ({ propertyName: 'kind', mapping })
;(async () => {
    await ask('no discriminator', ['Cat', 'Dog'], undefined, tagged)
    await ask('references', ['Cat', 'Dog'], by({ c: reference('Cat'), d: reference('Dog') }), tagged)
    await ask('references, other order', ['Dog', 'Cat'], by({ c: reference('Cat'), d: reference('Dog') }), tagged)
    await ask('no mapping', ['Cat', 'Dog'], { propertyName: 'kind' }, named)
    await ask('names', ['Cat', 'Dog'], by({ c: 'Cat', d: 'Dog' }), tagged)
})()
P
node program.cjs | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
no discriminator: c 204
no discriminator: d 204
references: c 204
references: d 400 request must have required property 'lives'
references, other order: c 400 request must have required property 'barks'
references, other order: d 204
no mapping: Cat 204
no mapping: Dog 400 request must have required property 'lives'
names: c 400 'kind' must be equal to one of the allowed values: Cat, Dog.
names: d 400 'kind' must be equal to one of the allowed values: Cat, Dog.
S
printf 'as described: whatever the tag, the first alternative is what a body has to meet\n'
