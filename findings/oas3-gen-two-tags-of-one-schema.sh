#!/usr/bin/env bash
# oas3-gen 0.29.0 (crates.io): where the `mapping` of a discriminator names one schema under two tags, `cat` and `kitten`, what is read
# with the first tag is written with the last one: `{"kind": "cat", "lives": 9}` becomes `{"kind":"kitten","lives":9}`. The
# struct keeps no tag; the last one of the mapping is a constant in it. The field of the tag is hidden from documentation, and no
# constructor takes the first tag. A mapping from several values to one schema is allowed: it is a map from values to names
# (OpenAPI 3.1.0, Discriminator Object), and the property keeps the value that was sent.
#
# Needs cargo, OpenSSL's headers, and the network; everything is in a temporary folder, what cargo compiles too unless
# CARGO_TARGET_DIR names another place. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cargo install --quiet --locked --root . --version 0.29.0 oas3-gen >/dev/null 2>&1
printf 'version: %s\n' "$(cargo install --root . --list | sed -n '1s/:$//p')"
cat >pets.json <<'J'
{"openapi": "3.1.0", "info": {"title": "Pets", "version": "1.0.0"},
 "paths": {"/pet": {
   "get": {"operationId": "look", "responses": {"200": {"description": "A pet.",
     "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}},
   "put": {"operationId": "change", "responses": {"204": {"description": "Done."}}, "requestBody": {"required": true,
     "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}}},
 "components": {"schemas": {
   "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
     "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat",
       "kitten": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}}},
   "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}}},
   "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "barks": {"type": "boolean"}}}}}}
J
bin/oas3-gen generate client-mod --workspace --color never --input pets.json --output pets >said 2>&1
mkdir -p pets/examples
printf '\n[workspace]\n' >>pets/Cargo.toml
cat >pets/examples/write.rs <<'P'
fn main() {
    for text in [r#"{"kind":"cat","lives":9}"#, r#"{"kind":"kitten","lives":9}"#, r#"{"kind":"dog","barks":true}"#] {
        let pet: pets::Pet = serde_json::from_str(text).unwrap();
        println!("{text} is written {}", serde_json::to_string(&pet).unwrap());
    }
}
P
(cd pets && cargo run --quiet --example write 2>../compiled) | tee seen || tail -5 compiled
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
{"kind":"cat","lives":9} is written {"kind":"kitten","lives":9}
{"kind":"kitten","lives":9} is written {"kind":"kitten","lives":9}
{"kind":"dog","barks":true} is written {"kind":"dog","barks":true}
S
printf 'as described: a tag that was read is another one when it is written\n'
