//! What values are: a constant is an enum of one, null beside a type is `nullable`, and several types
//! are alternatives.

use serde_json::{Map, Value};

use super::schema::is_annotation;
use super::{ENUM_DESCRIPTIONS, Later};
use crate::pointer::Pointer;

/// Keywords about values of one type.
const OWNED: [(&str, &[&str]); 4] = [
    ("string", &["minLength", "maxLength", "pattern"]),
    ("number", &["multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]),
    ("array", &["items", "minItems", "maxItems", "uniqueItems"]),
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
            "discriminator",
        ],
    ),
];

/// The words that a `type` may hold, but for null.
const WORDS: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];

/// How many alternatives by type stand in one another.
const MOST_NESTED: usize = 8;

/// The type of a value that an enum lists; none for null.
pub(super) fn type_of(value: &Value) -> Option<&'static str> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    })
}

impl Later<'_> {
    /// Reads `const` and `enum`.
    pub(super) fn constant(&mut self, map: &mut Map<String, Value>, from: &Pointer) {
        if let Some(value) = map.remove("const") {
            map.insert("enum".to_owned(), Value::Array(vec![value]));
        }
        let Some(Value::Array(list)) = map.get_mut("enum") else { return };
        let has_null = list.iter().any(Value::is_null);
        if has_null && list.len() > 1 {
            let texts = list.iter().map(Value::is_null).collect::<Vec<_>>();
            list.retain(|value| !value.is_null());
            if let Some(Value::Array(described)) = map.get_mut(ENUM_DESCRIPTIONS) {
                let mut nulls = texts.into_iter();
                described.retain(|_| !nulls.next().unwrap_or_default());
            }
        }
        // A type that has no null among its words keeps it out.
        let is_free = match map.get("type") {
            Some(Value::String(word)) => word == "null",
            Some(Value::Array(words)) => words.iter().any(|word| *word == "null"),
            _ => true,
        };
        if has_null && (is_free || self.stands(from, "nullable")) {
            map.insert("nullable".to_owned(), true.into());
        }
        if map.contains_key("type") {
            return;
        }
        let Some(Value::Array(list)) = map.get("enum") else { return };
        let mut words: Vec<&str> = Vec::new();
        for word in list.iter().filter_map(type_of) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        match words.as_slice() {
            [] => {}
            ["integer", "number"] | ["number", "integer"] => {
                map.insert("type".to_owned(), "number".into());
            }
            [only] => {
                map.insert("type".to_owned(), (*only).into());
            }
            several => {
                let several = several.iter().map(|word| Value::from(*word)).collect();
                map.insert("type".to_owned(), Value::Array(several));
            }
        }
    }

    /// Reads `type`: one word for 3.0.
    pub(super) fn types(&mut self, map: &mut Map<String, Value>, here: &Pointer, from: &Pointer) {
        let words: Vec<&Value> = match map.get("type") {
            Some(word @ Value::String(_)) => vec![word],
            Some(Value::Array(words)) => words.iter().collect(),
            _ => return,
        };
        if words.is_empty() || !words.iter().all(|word| word.as_str().is_some_and(is_word)) {
            return;
        }
        let has_null = words.iter().any(|word| **word == "null");
        let mut named: Vec<&'static str> =
            WORDS.into_iter().filter(|known| words.iter().any(|word| *word == known)).collect();
        // A whole number is a number.
        if named.contains(&"number") {
            named.retain(|word| *word != "integer");
        }
        if has_null {
            map.insert("nullable".to_owned(), true.into());
        }
        match named.as_slice() {
            [] => {
                map.remove("type");
                if has_null {
                    map.insert("enum".to_owned(), Value::Array(vec![Value::Null]));
                }
            }
            [only] => {
                map.insert("type".to_owned(), (*only).into());
            }
            // All that there is.
            [_, _, _, _, _] => {
                map.remove("type");
            }
            _ if ["oneOf", "anyOf", "allOf"].iter().any(|key| map.contains_key(*key)) => {
                map.remove("type");
            }
            // Each depth multiplies what there is to tell apart.
            _ if here.as_str().matches("/oneOf/").count() >= MOST_NESTED => {
                let message = "alternatives in alternatives in alternatives, deeper than anyone tells apart: it is any JSON";
                self.unread(&from.join("type"), message);
                map.retain(|key, _| is_annotation(key));
            }
            several => self.alternatives(map, several, here, from),
        }
    }

    /// An alternative for each of several types, with the keywords that are about its values.
    fn alternatives(
        &mut self,
        map: &mut Map<String, Value>,
        words: &[&'static str],
        here: &Pointer,
        from: &Pointer,
    ) {
        let list = here.join("oneOf");
        let mut alternatives = Vec::new();
        for word in words {
            let mut alternative = Map::new();
            alternative.insert("type".to_owned(), (*word).into());
            let as_number = if *word == "integer" { "number" } else { word };
            let owned =
                OWNED.iter().find(|(owner, _)| *owner == as_number).map_or(&[][..], |(_, keys)| *keys);
            for key in owned {
                if let Some(value) = map.get(*key) {
                    alternative.insert((*key).to_owned(), value.clone());
                }
            }
            if let Some(format) = map.get("format").filter(|format| fits(format, word)) {
                alternative.insert("format".to_owned(), format.clone());
            }
            if let Some(Value::Array(values)) = map.get("enum") {
                let own: Vec<Value> = values.iter().filter(|value| is_of(value, word)).cloned().collect();
                if own.is_empty() {
                    continue;
                }
                alternative.insert("enum".to_owned(), Value::Array(own));
            }
            self.moves.insert(list.index(alternatives.len()), from.clone());
            for key in owned.iter().filter(|key| map.contains_key(**key)) {
                let to = list.index(alternatives.len()).join(key);
                self.relocated.entry(from.join(key)).or_insert(to);
            }
            alternatives.push(Value::Object(alternative));
        }
        map.retain(|key, _| is_annotation(key) || matches!(key.as_str(), "$defs" | "definitions"));
        map.insert("oneOf".to_owned(), Value::Array(alternatives));
    }
}

fn is_word(word: &str) -> bool {
    word == "null" || WORDS.contains(&word)
}

fn is_of(value: &Value, word: &str) -> bool {
    type_of(value).is_some_and(|own| own == word || (own == "integer" && word == "number"))
}

/// Whether a format is one of values of a type.
fn fits(format: &Value, word: &str) -> bool {
    let format = format.as_str().unwrap_or_default();
    let is_number =
        ["int", "uint", "float", "double", "decimal"].iter().any(|start| format.starts_with(start));
    match word {
        "string" => !is_number || format.starts_with("decimal"),
        "integer" | "number" => is_number || format.starts_with("unix"),
        _ => false,
    }
}
