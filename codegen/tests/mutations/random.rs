//! Documents in which nodes stand where others stood, by chance: each ends, with a crate of bounded size or an error.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::try_all;

const SEEDS: [&str; 7] = [
    include_str!("later.yaml"),
    include_str!("../later/equal/openapi-3.1.yaml"),
    include_str!("../later/equal/openapi-3.2.yaml"),
    include_str!("../later/equal/openapi-3.0.yaml"),
    include_str!("../later/equal/swagger.yaml"),
    include_str!("../tolerance/openapi.json"),
    super::LATER,
];

/// Keys that mean something in a schema.
const KEYS: [&str; 34] = [
    "$ref",
    "allOf",
    "oneOf",
    "anyOf",
    "type",
    "items",
    "properties",
    "additionalProperties",
    "enum",
    "const",
    "not",
    "if",
    "prefixItems",
    "patternProperties",
    "$defs",
    "$id",
    "$anchor",
    "$dynamicRef",
    "$dynamicAnchor",
    "$recursiveRef",
    "unevaluatedProperties",
    "discriminator",
    "required",
    "format",
    "nullable",
    "default",
    "contentSchema",
    "contentMediaType",
    "itemSchema",
    "schema",
    "content",
    "title",
    "definitions",
    "propertyNames",
];

/// What is chosen: the same for the same number to begin with.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        // Source: G. Marsaglia, "Xorshift RNGs".
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }

    fn of<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.below(list.len())]
    }
}

/// The pointers of all nodes.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(map) => {
            for (key, child) in map {
                pointers(child, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(list) => {
            list.iter()
                .enumerate()
                .for_each(|(index, child)| pointers(child, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

/// Puts a node that stands elsewhere, a reference, or a choice of nodes in the place of one.
fn change(document: &mut Value, chance: &mut Chance) {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    let (at, other) = (chance.of(&all).clone(), chance.of(&all).clone());
    // Schemas are what most is made of.
    let schemas: Vec<&String> =
        all.iter().filter(|at| at.contains("chema") || at.contains("efinitions")).collect();
    let at = if schemas.is_empty() || chance.below(4) == 0 { at } else { (*chance.of(&schemas)).clone() };
    let reference = |to: &str| json!({"$ref": format!("#{to}")});
    let taken = document.pointer(&other).cloned().unwrap_or_default();
    let taken = if taken.to_string().len() > 4_000 { reference(&other) } else { taken };
    let whole = document.to_string().len();
    let Some(node) = document.pointer_mut(&at) else { return };
    let own = node.clone();
    let key = (*chance.of(&KEYS)).to_owned();
    let several = chance.below(9) + 1;
    match chance.below(10) {
        0 => *node = taken,
        1 => *node = reference(&other),
        2 => *node = reference(&at),
        3 => *node = json!({key: taken}),
        4 => *node = json!({key: vec![own; if whole > 40_000 { 1 } else { several }]}),
        5 => *node = json!({key: vec![reference(&at); several]}),
        6 => {
            let words = ["object", "array", "string", "integer", "null", "boolean", "number", "other"];
            *node = json!({"type": (0..several).map(|_| *chance.of(&words)).collect::<Vec<_>>(), key: own});
        }
        7 => {
            *node = [Value::Null, json!(true), json!(-1.5), json!(""), json!([]), json!({})][chance.below(6)]
                .clone()
        }
        _ => match node {
            Value::Object(map) => {
                map.insert(key, if several.is_multiple_of(2) { taken } else { reference(&other) });
            }
            Value::Array(list) if several.is_multiple_of(2) => list.clear(),
            Value::Array(list) => list.push(taken),
            _ => *node = Value::Object(Map::from_iter([(key, taken)])),
        },
    }
}

/// How many documents, and the number to begin with, where they are not those that always are: see
/// `tests/fuzz/README.md`.
fn asked(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

#[test]
fn no_document_of_nodes_in_each_others_places_panics_or_grows() {
    let seeds: Vec<Value> = SEEDS.iter().map(|text| serde_yaml::from_str(text).unwrap()).collect();
    let mut made = 0;
    let (count, begin) = (asked("MUTATIONS", 150), asked("MUTATION_SEED", 1));
    for number in 0..count {
        let mut chance = Chance((begin + number).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let mut document = chance.of(&seeds).clone();
        for _ in 0..=chance.below(12) {
            change(&mut document, &mut chance);
        }
        let text = document.to_string();
        // What does not end, or ends everything, is still there to be looked at.
        fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutation.json"), &text).unwrap();
        let start = std::time::Instant::now();
        let size = try_all(&text).unwrap_or_default();
        if std::env::var("SHOW").is_ok() {
            println!("{} {number} {} {size} {:?}", size / text.len(), text.len(), start.elapsed());
        }
        made += usize::from(size > 0);
    }
    assert!(made > 0 || count < 10, "nothing gets through");
}
