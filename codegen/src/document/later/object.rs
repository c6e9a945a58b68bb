//! Objects: names that follow a pattern are names of a map, and what depends on other properties is told.

use serde_json::{Map, Value};

use super::{Later, one};
use crate::pointer::Pointer;

impl Later<'_> {
    /// Reads what is said of properties beside `properties` and `additionalProperties`.
    pub(super) fn objects(&mut self, map: &mut Map<String, Value>, here: &Pointer, from: &Pointer) {
        if let Some(patterns) = map.remove("patternProperties") {
            self.patterns(map, patterns, here, from);
        }
        self.unevaluated(map, here, from);
        if let Some(Value::Object(properties)) = map.get_mut("properties") {
            let at = from.join("properties");
            properties.retain(|name, property| {
                let is_never = *property == Value::Bool(false);
                if is_never {
                    let message = "a property that no value fits is never there: it is left out";
                    self.unread(&at.join(name), message);
                }
                !is_never
            });
        }
    }

    /// Names that follow a pattern: a map where nothing else says what is in the object.
    fn patterns(&mut self, map: &mut Map<String, Value>, patterns: Value, here: &Pointer, from: &Pointer) {
        let at = from.join("patternProperties");
        let Value::Object(patterns) = patterns else { return };
        let has_properties =
            map.get("properties").and_then(Value::as_object).is_some_and(|own| !own.is_empty());
        let is_open = matches!(map.get("additionalProperties"), None | Some(Value::Bool(_)));
        let patterns: Vec<(String, Value)> =
            patterns.into_iter().filter(|(_, schema)| *schema != Value::Bool(false)).collect();
        let is_map = !has_properties && is_open && map.get("type").is_none_or(|word| *word != "array");
        if patterns.is_empty() {
            return;
        }
        if !is_map {
            let message = "`patternProperties` beside what else is in the object: what has such a name is kept as it is";
            self.unread(&at, message);
            return;
        }
        map.entry("type").or_insert_with(|| "object".into());
        let values = here.join("additionalProperties");
        let mut kept: Vec<(Pointer, Value)> = Vec::new();
        for (pattern, schema) in patterns {
            if !kept.iter().any(|(_, other)| *other == schema) {
                kept.push((at.join(&pattern), schema));
            }
        }
        if let [(only, schema)] = kept.as_slice() {
            self.moved(values, only.clone());
            map.insert("additionalProperties".to_owned(), schema.clone());
            return;
        }
        let mut alternatives = Vec::new();
        for (stood, schema) in kept {
            self.moved(values.join("oneOf").index(alternatives.len()), stood);
            alternatives.push(schema);
        }
        self.moves.insert(values, at.clone());
        self.unread(&at, "several `patternProperties`: a value may be any of them, whatever its name");
        map.insert("additionalProperties".to_owned(), one("oneOf", alternatives).into());
    }

    /// What is said of all other properties is said of the values of a map.
    fn unevaluated(&mut self, map: &mut Map<String, Value>, here: &Pointer, from: &Pointer) {
        let Some(rest) = map.remove("unevaluatedProperties") else { return };
        let at = from.join("unevaluatedProperties");
        let says_more = ["properties", "additionalProperties", "allOf", "oneOf", "anyOf", "$ref"]
            .iter()
            .any(|key| map.contains_key(*key));
        match rest {
            Value::Object(schema) if !says_more && !schema.is_empty() => {
                self.moved(here.join("additionalProperties"), at);
                map.insert("additionalProperties".to_owned(), schema.into());
            }
            Value::Object(schema) if !schema.is_empty() => {
                let message = "`unevaluatedProperties` beside what else is in the object: what has no property of its own is kept as it is";
                self.unread(&at, message);
            }
            Value::Bool(false) if !says_more => {
                map.insert("additionalProperties".to_owned(), false.into());
            }
            _ => {}
        }
    }
}
