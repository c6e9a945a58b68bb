#!/usr/bin/env bash
# cargo-progenitor 0.15.1 (crates.io): where a schema refers to itself and another one refers back to it, an optional field that
# is absent is sent as `null`: `{"name": "a"}` is written `{"left":null,"name":"a"}`. The field is no `nullable` one, so null is
# no value of it (OpenAPI 3.0.3, Schema Object, `nullable`), and a field that is not `required` may be left out. The same field
# IS left out where the other schema does not refer back.
#
# Needs cargo and the network; everything is in a temporary folder, what cargo compiles too unless CARGO_TARGET_DIR names
# another place. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cargo install --quiet --locked --root . --version 0.15.1 cargo-progenitor >/dev/null 2>&1
printf 'version: %s\n' "$(cargo install --root . --list | sed -n '1s/:$//p')"
document() {
    cat <<D
{
    "openapi": "3.0.3",
    "info": {"title": "Trees", "version": "1.0.0"},
    "paths": {"/tree": {"put": {
        "operationId": "plant",
        "requestBody": {"required": true, "content": {"application/json": {"schema": {"\$ref": "#/components/schemas/Tree"}}}},
        "responses": {"204": {"description": "Done."}}
    }}},
    "components": {"schemas": {
        "Tree": {"type": "object", "required": ["name"], "properties": {
            "name": {"type": "string"},
            "left": {"\$ref": "#/components/schemas/Tree"},
            "leaf": {"\$ref": "#/components/schemas/Leaf"}
        }},
        "Leaf": {"type": "object", "properties": {"of": $1}}
    }}
}
D
}
document '{"type": "string"}' >one-way.json
document '{"$ref": "#/components/schemas/Tree"}' >both-ways.json
for name in one-way both-ways; do
    bin/cargo-progenitor progenitor --input $name.json --output $name --name $name --version 0.1.0 >said 2>&1
    mkdir -p $name/examples
    printf '\n[workspace]\n\n[dev-dependencies]\nserde_json = "1"\n' >>$name/Cargo.toml
    cat >$name/examples/write.rs <<P
fn main() {
    for text in [r#"{"name": "a"}"#, r#"{"name": "a", "left": {"name": "b"}, "leaf": {}}"#] {
        let tree: ${name/-/_}::types::Tree = serde_json::from_str(text).unwrap();
        println!("$name: {text} is written {}", serde_json::to_string(&tree).unwrap());
    }
}
P
    (cd $name && cargo run --quiet --example write 2>../compiled) || tail -5 compiled
done | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
one-way: {"name": "a"} is written {"name":"a"}
one-way: {"name": "a", "left": {"name": "b"}, "leaf": {}} is written {"leaf":{},"left":{"name":"b"},"name":"a"}
both-ways: {"name": "a"} is written {"left":null,"name":"a"}
both-ways: {"name": "a", "left": {"name": "b"}, "leaf": {}} is written {"leaf":{},"left":{"left":null,"name":"b"},"name":"a"}
S
printf 'as described: an absent field is sent as null\n'
