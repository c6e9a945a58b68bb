//! A reference with keywords beside it, which count in 3.1: a part of an `allOf` in 3.0.

use serde_json::{Map, Value};

use super::schema::is_annotation;
use super::{Later, one};
use crate::pointer::Pointer;

/// Keywords that hold values to something, without which their type is the same.
const LIMITS: [&str; 19] = [
    "type",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "not",
    "unevaluatedProperties",
    "unevaluatedItems",
    "propertyNames",
];

impl Later<'_> {
    /// Reads a reference; `false` for a schema that is none. Beside it stays what is said of its use,
    /// and what its values are held to is a part of its own.
    pub(super) fn reference(&mut self, map: &mut Map<String, Value>, here: &Pointer, from: &Pointer) -> bool {
        if !map.get("$ref").is_some_and(Value::is_string) {
            return false;
        }
        // Definitions beside a reference are no part of what the schema says.
        if map.keys().all(|key| matches!(key.as_str(), "$ref" | "$defs" | "definitions")) {
            return true;
        }
        let is_nullable = says_null(map);
        let (mut whole, mut rest) = (Map::new(), Map::new());
        let mut parts = Vec::new();
        let mut given = Vec::new();
        for (key, value) in std::mem::take(map) {
            match key.as_str() {
                "$ref" => parts.push(Value::Object(one("$ref", value))),
                "allOf" => given.extend(value.as_array().cloned().unwrap_or_default()),
                "examples" | "example" | "$comment" => {}
                key if is_annotation(key) || matches!(key, "$defs" | "definitions") => {
                    whole.insert(key.to_owned(), value);
                }
                _ => {
                    rest.insert(key, value);
                }
            }
        }
        let all = here.join("allOf");
        self.moves.insert(all.index(0), from.clone());
        for (index, part) in given.into_iter().enumerate() {
            self.moved(all.index(parts.len()), from.join("allOf").index(index));
            parts.push(part);
        }
        if rest.keys().any(|key| !LIMITS.contains(&key.as_str())) {
            self.moves.insert(all.index(parts.len()), from.clone());
            for key in rest.keys() {
                self.relocated.entry(from.join(key)).or_insert_with(|| all.index(parts.len()).join(key));
            }
            parts.push(Value::Object(rest));
        }
        whole.insert("allOf".to_owned(), Value::Array(parts));
        if is_nullable {
            whole.insert("nullable".to_owned(), true.into());
        }
        *map = whole;
        self.nullable_beside(map, from);
        true
    }

    fn nullable_beside(&mut self, map: &mut Map<String, Value>, from: &Pointer) {
        if map.get("nullable") == Some(&Value::Bool(false)) {
            map.remove("nullable");
        }
        if self.stands(from, "nullable") {
            let message =
                "`nullable` is a keyword of OpenAPI 3.0: it is read as meant, also beside a reference";
            self.leftover(&from.join("nullable"), message);
        }
    }
}

/// Whether a list of types has null among them.
fn says_null(map: &Map<String, Value>) -> bool {
    map.get("type").and_then(Value::as_array).is_some_and(|types| types.contains(&"null".into()))
}
