//! Documents that hold every key of their versions.

use serde_json::{Map, Value};

use super::slices::slices;
use crate::document::shape::Dialect;

const OPENAPI: [&str; 2] =
    [include_str!("../../../tests/tolerance/openapi.json"), include_str!("openapi.json")];
const SWAGGER: [&str; 2] =
    [include_str!("../../../tests/tolerance/swagger.json"), include_str!("swagger.json")];
const LATER: &str = include_str!("later.json");

fn read(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// The documents of a version, each in parts, the smallest first; what is whole is marked.
pub(super) fn documents(dialect: Dialect) -> Vec<(Value, bool)> {
    let wholes: Vec<Value> = match dialect {
        Dialect::OpenApi => OPENAPI.map(read).into(),
        Dialect::Swagger => SWAGGER.map(read).into(),
        // What 3.0 has as well is looked at as if it were of 3.1.
        Dialect::Later => {
            std::iter::once(read(LATER)).chain(OPENAPI.map(|text| raised(read(text)))).collect()
        }
    };
    let mut parts: Vec<(Value, bool)> = wholes.iter().flat_map(slices).collect();
    parts.sort_by_key(|(part, _)| part.to_string().len());
    parts
}

/// A document of 3.0 in the words of 3.1.
fn raised(mut document: Value) -> Value {
    fn schema(value: &mut Value) {
        match value {
            Value::Object(map) => {
                for (exclusive, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
                    match map.get(exclusive) {
                        Some(Value::Bool(true)) => {
                            let limit = Map::remove(map, limit);
                            map.extend(limit.map(|limit| (exclusive.to_owned(), limit)));
                        }
                        Some(Value::Bool(false)) => drop(Map::remove(map, exclusive)),
                        _ => {}
                    }
                }
                if map.get("nullable") == Some(&Value::Bool(true)) {
                    map.remove("nullable");
                    let word = map.get("type").cloned();
                    map.extend(word.map(|word| ("type".to_owned(), vec![word, "null".into()].into())));
                }
                map.values_mut().for_each(schema);
            }
            Value::Array(list) => list.iter_mut().for_each(schema),
            _ => {}
        }
    }
    document["openapi"] = "3.1.1".into();
    schema(&mut document);
    document
}
