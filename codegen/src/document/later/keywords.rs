//! Limits as 3.0 writes them, and keywords that no type can say.

use serde_json::{Map, Value};

use super::super::shape::DEFAULT_TAG;
use super::Later;
use crate::pointer::Pointer;

/// Keywords that hold a value to something that depends on the value, each with what it says.
const CONDITIONS: [(&str, &str); 6] = [
    ("dependentRequired", "which properties others need"),
    ("dependentSchemas", "what an object is that has a property"),
    ("dependencies", "what others a property needs"),
    ("if", "what a value is if it fits a schema"),
    ("then", "what a value is if it fits a schema"),
    ("else", "what a value is if it does not fit a schema"),
];

impl Later<'_> {
    /// Limits that exclude themselves are numbers, which in 3.0 are limits with a flag.
    pub(super) fn limits(&mut self, map: &mut Map<String, Value>, from: &Pointer) {
        for (key, limit, is_lower) in
            [("exclusiveMinimum", "minimum", true), ("exclusiveMaximum", "maximum", false)]
        {
            let Some(given) = map.get(key) else { continue };
            if given.is_boolean() {
                let message =
                    format!("`{key}` is a number from OpenAPI 3.1 on: the flag of 3.0 is read as meant");
                self.leftover(&from.join(key), message);
                continue;
            }
            let Some(excluded) = given.as_f64() else { continue };
            let number = given.clone();
            let own = map.get(limit).and_then(Value::as_f64);
            let is_tighter = own.is_some_and(|own| if is_lower { own > excluded } else { own < excluded });
            if is_tighter {
                map.remove(key);
            } else {
                map.insert(limit.to_owned(), number);
                map.insert(key.to_owned(), true.into());
            }
        }
    }

    /// Keywords that say of a value what no type says.
    pub(super) fn told_keywords(&mut self, map: &mut Map<String, Value>, here: &Pointer, from: &Pointer) {
        if map.remove("propertyNames").is_some() {
            let message = "`propertyNames` says which names properties may have: no type says so";
            self.unread(&from.join("propertyNames"), message);
        }
        let says =
            |map: &Map<String, Value>, key: &str| map.get(key).is_some_and(|value| !value.is_boolean());
        let has_if = says(map, "if");
        // One condition, told once with all that it says.
        let named = match (says(map, "then"), says(map, "else")) {
            (true, true) => "`if`, `then` and `else` say",
            (true, false) => "`if` and `then` say",
            (false, true) => "`if` and `else` say",
            (false, false) => "`if` says",
        };
        for (key, what) in CONDITIONS {
            let Some(value) = map.remove(key) else { continue };
            if value.is_boolean() || (has_if && matches!(key, "then" | "else")) {
                continue;
            }
            let words = if key == "if" { named.to_owned() } else { format!("`{key}` says") };
            self.unread(&from.join(key), format!("{words} {what}: no type says so"));
        }
        if map.get("not").is_some_and(|not| !not.is_object()) {
            map.remove("not");
        }
        if map.contains_key("not") {
            self.unread(&from.join("not"), "`not` says what a value is not: no type says so");
            // It says nothing of the type, but to a schema that says nothing else.
            if map.keys().any(|key| {
                matches!(key.as_str(), "type" | "properties" | "enum" | "allOf" | "oneOf" | "anyOf" | "items")
            }) {
                map.remove("not");
            }
        }
        if map.get("xml").is_some_and(|xml| xml.get("nodeType").is_some()) {
            let message =
                "`nodeType` says how a value is written in XML, which is neither read nor written here";
            self.unread(&from.join("xml").join("nodeType"), message);
        }
        let said = map.get_mut("discriminator").and_then(Value::as_object_mut);
        let default = said.and_then(|said| Some((said.remove("defaultMapping")?, said)));
        let Some((default, discriminator)) = default else { return };
        let mapping = discriminator.entry("mapping").or_insert_with(|| Map::new().into());
        if let Value::Object(mapping) = mapping {
            mapping.insert(DEFAULT_TAG.to_owned(), default);
            let at = |pointer: &Pointer| pointer.join("discriminator");
            let here = at(here).join("mapping").join(DEFAULT_TAG);
            self.moves.insert(here, at(from).join("defaultMapping"));
        }
    }
}
