//! Schemas: the same keys in both versions, but for the discriminator, files,
//! nullable values and where references lead.

use serde_json::{Map, Value};

/// Where the shared nodes of Swagger 2.0 stand in 3.0.
const SECTIONS: [(&str, &str); 3] = [
    ("#/definitions/", "#/components/schemas/"),
    ("#/parameters/", "#/components/parameters/"),
    ("#/responses/", "#/components/responses/"),
];

/// A reference as 3.0 writes it.
pub(super) fn reference(target: &str) -> String {
    SECTIONS
        .iter()
        .find_map(|(from, to)| Some(format!("{to}{}", target.strip_prefix(from)?)))
        .unwrap_or_else(|| target.to_owned())
}

/// A mapping of names to schemas.
pub(super) fn map(value: &Value) -> Value {
    match value {
        Value::Object(map) => map.iter().map(|(name, value)| (name.clone(), schema(value))).collect(),
        other => other.clone(),
    }
}

/// One schema, and all within it.
pub(super) fn schema(value: &Value) -> Value {
    let Value::Object(map) = value else {
        return value.clone();
    };
    let mut lifted = Map::new();
    for (key, value) in map {
        match (key.as_str(), value) {
            ("$ref", Value::String(target)) => {
                lifted.insert(key.clone(), reference(target).into());
            }
            ("discriminator", Value::String(property)) => {
                let discriminator = Map::from_iter([("propertyName".to_owned(), property.as_str().into())]);
                lifted.insert(key.clone(), Value::Object(discriminator));
            }
            ("type", Value::String(name)) if name == "file" => {
                lifted.insert("type".to_owned(), "string".into());
                lifted.insert("format".to_owned(), "binary".into());
            }
            ("x-nullable", _) => {
                lifted.insert("nullable".to_owned(), value.clone());
            }
            ("properties", _) => {
                lifted.insert(key.clone(), self::map(value));
            }
            ("items" | "additionalProperties" | "not", _) => {
                lifted.insert(key.clone(), schema(value));
            }
            ("allOf" | "anyOf" | "oneOf", Value::Array(list)) => {
                lifted.insert(key.clone(), list.iter().map(schema).collect());
            }
            // Says how a list stands in a parameter: see there.
            ("collectionFormat", _) => {}
            _ => {
                lifted.insert(key.clone(), value.clone());
            }
        }
    }
    Value::Object(lifted)
}
