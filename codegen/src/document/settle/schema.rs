//! Schemas: what other versions and other tools write, read as what it means in OpenAPI 3.0.

use serde_json::{Map, Value};

use super::settling::{Settling, excerpt};
use super::types::{self, COMPOSITE, OF_ANY_TYPE, STANDARD};
use crate::diagnostic::Oddity;
use crate::document::formats;
use crate::document::shape::Kind;
use crate::pointer::Pointer;

/// A schema as a mapping; any value where it is something else.
pub(super) fn as_schema(settling: &mut Settling, value: &mut Value, at: &Pointer) {
    if value.is_object() {
        return;
    }
    let message = match value {
        Value::Bool(true) => {
            "a schema is a mapping in OpenAPI 3.0, not `true`: it is read as any JSON".to_owned()
        }
        _ => format!("a schema is a mapping, not {}: it is read as any JSON", excerpt(value)),
    };
    settling.tell(at, message);
    *value = Value::Object(Map::new());
}

/// Reads the keywords of a schema.
pub(super) fn schema(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    if says_a_type_alone(node) {
        return;
    }
    for ignored in ["example", "xml", "$defs"] {
        node.remove(ignored);
    }
    types::types(settling, node, at);
    lists(settling, node, at);
    types::of_values(node, at);
    wide(node);
    properties(settling, node, at);
    required(settling, node, at);
    discriminator(settling, node, at);
    if let Some(value) = node.get_mut("additionalProperties")
        && !value.is_object()
        && !value.is_boolean()
    {
        let read = value.as_str().map(|text| text.trim() != "false");
        settling.tell(
            &at.join("additionalProperties"),
            format!("`additionalProperties` of a schema cannot be {}: it is read as a flag", excerpt(value)),
        );
        *value = Value::Bool(read.unwrap_or(true));
    }
    format(settling, node, at);
    foreign(node);
}

/// Whether a schema says what type its values are of, by a word of the standard, and nothing else of them.
fn says_a_type_alone(node: &Map<String, Value>) -> bool {
    node.iter().all(|(key, value)| match key.as_str() {
        "type" => value.as_str().is_some_and(|word| STANDARD.contains(&word)),
        "description" | "title" => true,
        _ => false,
    })
}

/// A whole number whose bounds, or values, are beyond 64 bits with a sign says by its format what holds it; the reader
/// of bounds has no place for such.
fn wide(node: &mut Map<String, Value>) {
    if node.get("type").and_then(Value::as_str) != Some("integer") {
        return;
    }
    let is_beyond = |key: &str| node.get(key).is_some_and(|bound| bound.is_number() && !fits(bound));
    let (least, most) = (is_beyond("minimum"), is_beyond("maximum"));
    let listed = node.get("enum").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let lists_beyond = listed.iter().any(|value| value.is_number() && !fits(value));
    if !least && !most && !lists_beyond {
        return;
    }
    let is_unsigned = match least || most {
        true => {
            node.get("minimum").is_some_and(Value::is_u64) && node.get("maximum").is_some_and(Value::is_u64)
        }
        false => listed.iter().filter(|value| value.is_number()).all(Value::is_u64),
    };
    for (key, is_beyond) in [("minimum", least), ("maximum", most)] {
        if is_beyond {
            node.remove(key);
        }
    }
    node.insert("format".to_owned(), if is_unsigned { "uint64" } else { "bigint" }.into());
}

/// Whether a bound is one of 64 bits with a sign, up to what fractions of 64 bits make of it.
fn fits(bound: &Value) -> bool {
    const BEYOND: f64 = 9_223_372_036_854_775_808.0;
    bound.is_i64() || (!bound.is_u64() && bound.as_f64().is_some_and(|bound| bound.abs() <= BEYOND))
}

/// Keywords that hold lists.
fn lists(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    for key in ["allOf", "oneOf", "anyOf"] {
        if node.get(key).and_then(Value::as_array).is_some_and(Vec::is_empty) {
            settling.tell(&at.join(key), format!("`{key}` of a schema cannot be empty: it is left out"));
            node.remove(key);
        }
    }
    let listed = match node.get("enum") {
        None | Some(Value::Array(_)) => return,
        Some(value @ (Value::String(_) | Value::Number(_) | Value::Bool(_))) => {
            Some(Value::Array(vec![value.clone()]))
        }
        Some(_) => None,
    };
    let read_as = if listed.is_some() { "it is read as the one value" } else { "it is left out" };
    settling.tell(&at.join("enum"), format!("`enum` of a schema is a list: {read_as}"));
    node.remove("enum");
    node.extend(listed.map(|listed| ("enum".to_owned(), listed)));
}

/// Properties as a list of schemas with names, and `required` said in a property.
fn properties(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    if let Some(Value::Array(list)) = node.get("properties") {
        settling.tell(
            &at.join("properties"),
            "`properties` of a schema is a mapping: a list is read by the `name` of each",
        );
        let named = list
            .iter()
            .filter_map(|property| Some((property.get("name")?.as_str()?.to_owned(), property.clone())));
        let named: Map<String, Value> = named.collect();
        node.insert("properties".to_owned(), Value::Object(named));
    }
    let Some(Value::Object(properties)) = node.get_mut("properties") else { return };
    let mut required = Vec::new();
    for (name, property) in
        properties.iter_mut().filter_map(|(name, value)| Some((name, value.as_object_mut()?)))
    {
        let is_required = match property.get("required") {
            Some(Value::Bool(is_required)) => *is_required,
            Some(Value::String(text)) if text == "true" || text == "false" => text == "true",
            _ => continue,
        };
        property.remove("required");
        settling.tell(
            &at.join("properties").join(name).join("required"),
            "`required` of a schema is a list of its properties' names: a flag is read as one of the property that has it",
        );
        required.extend(is_required.then(|| Value::from(name.as_str())));
    }
    if !required.is_empty() {
        let list = node.entry("required").or_insert_with(|| Value::Array(Vec::new()));
        if !list.is_array() {
            *list = Value::Array(Vec::new());
        }
        if let Value::Array(list) = list {
            required.retain(|name| !list.contains(name));
            list.append(&mut required);
        }
    }
}

/// The names of required properties.
fn required(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    let Some(given) = node.get("required") else { return };
    let texts: Vec<Value> = match given {
        Value::Array(list) if list.iter().all(Value::is_string) => return,
        Value::Array(list) => list.iter().filter(|name| name.is_string()).cloned().collect(),
        Value::String(name) => vec![name.as_str().into()],
        _ => Vec::new(),
    };
    let message = format!(
        "`required` of a schema is a list of names, not {}: what is no name is left out",
        excerpt(given)
    );
    settling.tell(&at.join("required"), message);
    node.insert("required".to_owned(), Value::Array(texts));
}

/// What tells children apart: a mapping with the name of a property.
fn discriminator(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    let here = at.join("discriminator");
    match node.get_mut("discriminator") {
        Some(Value::Object(discriminator))
            if discriminator.get("propertyName").is_some_and(Value::is_string) =>
        {
            let Some(mapping) = discriminator.get_mut("mapping") else { return };
            let Value::Object(tags) = mapping else {
                settling
                    .tell(&here.join("mapping"), "`mapping` of a discriminator is a mapping: it is left out");
                discriminator.remove("mapping");
                return;
            };
            tags.retain(|tag, target| {
                if !target.is_string() {
                    settling.tell(
                        &here.join("mapping").join(tag),
                        "a tag of a discriminator leads to the name of a schema: it is left out",
                    );
                }
                target.is_string()
            });
        }
        Some(Value::String(property)) => {
            let property = std::mem::take(property);
            settling.tell(&here, "a discriminator is a mapping: a text is read as the name of the property");
            let read = Map::from_iter([("propertyName".to_owned(), Value::String(property))]);
            node.insert("discriminator".to_owned(), Value::Object(read));
        }
        Some(_) => {
            settling.tell(&here, "a discriminator has a `propertyName`, which is a text: it is left out");
            node.remove("discriminator");
        }
        None => {}
    }
}

/// A `format` without a type, and one that is none of values of the type.
fn format(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    let Some(Value::String(given)) = node.get("format") else { return };
    let Some(word) = node.get("type") else {
        // Of any other format values stay what they are: these would be sent as a text where a file is meant.
        let says_more = ["properties", "items", "additionalProperties", "enum", "$ref"];
        if given == "binary" && !says_more.iter().chain(&COMPOSITE).any(|key| node.contains_key(*key)) {
            let message = "a schema of `format: binary` says no `type`: it is read as `string`";
            settling.tell(&at.join("format"), message);
            node.insert("type".to_owned(), "string".into());
        }
        return;
    };
    if let (Some("string"), Some(meant)) = (word.as_str(), formats::meant(given)) {
        let message = format!(
            "`format` of a schema cannot be {}: it is read as `{meant}`",
            excerpt(&given.as_str().into())
        );
        settling.tell(&at.join("format"), message);
        node.insert("format".to_owned(), meant.into());
        return;
    }
    let is_plain = word.as_str().is_some_and(|word| STANDARD.contains(&word));
    if is_plain && !given.is_empty() && !word.as_str().is_some_and(|word| formats::fits(given, word)) {
        settling.tell_as(
            Oddity::UnreadKeyword,
            &at.join("format"),
            format!(
                "values of `type: {}` have no format {}: it is not read",
                excerpt(word).trim_matches(['`', '"']),
                excerpt(&given.as_str().into())
            ),
            "correct the type or the format, in an overlay where the document is another's",
        );
    }
}

/// Takes out constraints on values of another type, which say nothing by the standard.
fn foreign(node: &mut Map<String, Value>) {
    let own = node.get("type").and_then(Value::as_str);
    let Some(own) = STANDARD.into_iter().find(|word| own == Some(*word)) else { return };
    if COMPOSITE.iter().any(|key| node.contains_key(*key)) {
        return;
    }
    let values = node.get("enum").and_then(Value::as_array);
    if values.is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null)) {
        // Null, whatever type stands beside.
        node.retain(|key, _| key == "enum" || OF_ANY_TYPE.contains(&key.as_str()));
        return;
    }
    let owned: [(&[&str], &[&str]); 4] = [
        (&["string"], &["minLength", "maxLength", "pattern"]),
        (
            &["integer", "number"],
            &["multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
        ),
        (&["array"], &["minItems", "maxItems", "uniqueItems"]),
        (&["object"], &["minProperties", "maxProperties", "required"]),
    ];
    for (types, keys) in owned {
        if !types.contains(&own) {
            for key in keys {
                node.remove(*key);
            }
        }
    }
    if matches!(own, "boolean" | "object" | "array") {
        node.remove("format");
    }
    if matches!(own, "object" | "array") {
        node.remove("enum");
    }
}

/// Whether a child of a schema is no schema though it stands where one may.
pub(super) fn is_flag(kind: Kind, key: &str, child: &Value) -> bool {
    kind == Kind::Schema && key == "additionalProperties" && child.is_boolean()
}
