#!/usr/bin/env bash
# cargo-progenitor 0.15.1 (crates.io): an optional field that refers back to the schema around it is sent as `null` where it
# is absent: `{"name": "a"}` is written `{"left":null,"name":"a"}`. The field is no `nullable` one, so null is no value of it
# (OpenAPI 3.0.3, Schema Object, `nullable`), and a field that is not `required` may be left out. An optional field of any other
# schema IS left out by the same crate, and so is an optional list of the same schema.
#
# Needs cargo and the network; everything is in a temporary folder, what cargo compiles too unless CARGO_TARGET_DIR names
# another place. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cargo install --quiet --locked --root . --version 0.15.1 cargo-progenitor >/dev/null 2>&1
printf 'version: %s\n' "$(cargo install --root . --list | head -n 1)"
cat >document.json <<'D'
{
    "openapi": "3.0.3",
    "info": {"title": "Trees", "version": "1.0.0"},
    "paths": {"/tree": {"put": {
        "operationId": "plant",
        "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}},
        "responses": {"204": {"description": "Done."}}
    }}},
    "components": {"schemas": {
        "Tree": {"type": "object", "required": ["name"], "properties": {
            "name": {"type": "string"},
            "left": {"$ref": "#/components/schemas/Tree"},
            "more": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            "leaf": {"$ref": "#/components/schemas/Leaf"}
        }},
        "Leaf": {"type": "object", "properties": {"green": {"type": "boolean"}}}
    }}
}
D
bin/cargo-progenitor progenitor --input document.json --output trees --name trees --version 0.1.0 >said 2>&1
mkdir -p trees/examples
printf '\n[workspace]\n\n[dev-dependencies]\nserde_json = "1"\n' >>trees/Cargo.toml
cat >trees/examples/write.rs <<'P'
fn main() {
    for text in [r#"{"name": "a"}"#, r#"{"name": "a", "left": {"name": "b"}, "leaf": {}}"#] {
        let tree: trees::types::Tree = serde_json::from_str(text).unwrap();
        println!("{text} is written {}", serde_json::to_string(&tree).unwrap());
    }
}
P
(cd trees && cargo run --quiet --example write 2>../compiled) | tee seen
diff - seen <<'S' || { tail -5 compiled; printf 'this has changed\n'; exit 1; }
{"name": "a"} is written {"left":null,"name":"a"}
{"name": "a", "left": {"name": "b"}, "leaf": {}} is written {"leaf":{},"left":{"left":null,"name":"b"},"name":"a"}
S
printf 'as described: an absent field is sent as null\n'
