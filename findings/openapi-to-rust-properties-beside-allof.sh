#!/usr/bin/env bash
# openapi-to-rust 0.23.0 (crates.io): a schema that has `allOf` with one reference, and `properties` beside it, becomes an alias of
# what it refers to, `pub type Cat = Animal;`. Its own properties are gone, the required ones too: what a server sends of them is
# lost, and what is sent lacks them. The generator warns of nothing and exits with 0. Where the same properties stand in a second
# item of `allOf`, all are there. Both say the same: `allOf` asks that a value meets all of its schemas (OpenAPI 3.0.3, Schema
# Object; JSON Schema, Validation 5.22), and each keyword of a schema holds by itself, whatever stands beside it.
#
# Needs cargo and the network; everything is in a temporary folder, what cargo compiles too unless CARGO_TARGET_DIR names
# another place. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cargo install --quiet --locked --root . --version 0.23.0 openapi-to-rust >/dev/null 2>&1
printf 'version: %s\n' "$(cargo install --root . --list | sed -n '1s/:$//p')"
own='"required": ["lives"], "properties": {"lives": {"type": "integer"}}'
animal='{"$ref": "#/components/schemas/Animal"}'
for name in beside inside; do
    [ $name = beside ] && cat="\"allOf\": [$animal], $own" || cat="\"allOf\": [$animal, {$own}]"
    printf '{"openapi": "3.0.3", "info": {"title": "Cats", "version": "1.0.0"}, "paths": {"/cat": {"get": {"operationId": "look", "responses":
        {"200": {"description": "A cat.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cat"}}}}}}}},
        "components": {"schemas": {"Animal": {"type": "object", "properties": {"name": {"type": "string"}}},
        "Cat": {"type": "object", %s}}}}\n' "$cat" >$name.json
    bin/openapi-to-rust generate $name.json --output-dir made-$name >said 2>&1
    printf '%s: exit code %s, %s warnings\n' $name $? "$(grep -ci warn said || true)"
    mkdir -p $name/src
    mv made-$name/types.rs $name/src/types.rs
    printf '[package]\nname = "%s"\nversion = "0.1.0"\nedition = "2024"\n[dependencies]\nserde = { version = "1", features = ["derive"] }\nserde_json = "1"\n[workspace]\n' $name >$name/Cargo.toml
    cat >$name/src/main.rs <<P
#[allow(warnings)]
mod types;
fn main() {
    let text = r#"{"name": "Tom", "lives": 9}"#;
    let cat: types::Cat = serde_json::from_str(text).unwrap();
    println!("$name: {text} is written {}", serde_json::to_value(&cat).unwrap());
}
P
    (cd $name && cargo run --quiet 2>../compiled) || tail -5 compiled
done | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
beside: exit code 0, 0 warnings
beside: {"name": "Tom", "lives": 9} is written {"name":"Tom"}
inside: exit code 0, 0 warnings
inside: {"name": "Tom", "lives": 9} is written {"lives":9,"name":"Tom"}
S
printf 'as described: properties beside an `allOf` of one reference are gone\n'
