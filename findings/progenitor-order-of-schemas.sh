#!/usr/bin/env bash
# cargo-progenitor 0.15.1 (crates.io): what the generated crate sends depends on the ORDER of the schemas in the document, which
# says nothing there: `components.schemas` is a map (OpenAPI 3.0.3, Components Object), and the members of a JSON object have
# no order (RFC 8259, 1). A tree has an optional field `left`, a tree too, and a leaf, which refers back to its tree. Where the leaf
# stands before the tree, a `left` that is absent is sent as `null`, `{"left":null,"name":"a"}`, though it is not `nullable`,
# so that null is no value of it (Schema Object); where the tree stands first, it is left out.
#
# Needs cargo and the network; everything is in a temporary folder, what cargo compiles too unless CARGO_TARGET_DIR names
# another place. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cargo install --quiet --locked --root . --version 0.15.1 cargo-progenitor >/dev/null 2>&1
printf 'version: %s\n' "$(cargo install --root . --list | sed -n '1s/:$//p')"
tree='"Tree": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"},
    "left": {"$ref": "#/components/schemas/Tree"}, "leaf": {"$ref": "#/components/schemas/Leaf"}}}'
leaf='"Leaf": {"type": "object", "properties": {"of": {"$ref": "#/components/schemas/Tree"}}}'
body='{"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}}'
for name in tree-first leaf-first; do
    [ $name = tree-first ] && schemas="$tree, $leaf" || schemas="$leaf, $tree"
    printf '{"openapi": "3.0.3", "info": {"title": "Trees", "version": "1.0.0"}, "paths": {"/tree": {"put": {"operationId": "plant",
        "requestBody": %s, "responses": {"204": {"description": "Done."}}}}}, "components": {"schemas": {%s}}}\n' "$body" "$schemas" >$name.json
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
tree-first: {"name": "a"} is written {"name":"a"}
tree-first: {"name": "a", "left": {"name": "b"}, "leaf": {}} is written {"leaf":{},"left":{"name":"b"},"name":"a"}
leaf-first: {"name": "a"} is written {"left":null,"name":"a"}
leaf-first: {"name": "a", "left": {"name": "b"}, "leaf": {}} is written {"leaf":{},"left":{"left":null,"name":"b"},"name":"a"}
S
printf 'as described: the same schemas in another order make a crate that sends null for a field that is absent\n'
