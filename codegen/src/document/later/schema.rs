//! One schema: its keywords as OpenAPI 3.0 has them, one after the other.

use serde_json::{Map, Value};

use super::Later;
use crate::pointer::Pointer;

/// Keywords that say something of a schema without changing what its values are.
const ANNOTATIONS: [&str; 13] = [
    "title",
    "description",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "example",
    "examples",
    "externalDocs",
    "xml",
    "nullable",
    "$comment",
    "summary",
];

/// Keywords that say what a schema is called, or what language it speaks.
const IDENTITY: [&str; 7] =
    ["$schema", "$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary", "$comment"];

/// Whether a keyword says something of a schema without changing what its values are.
pub(super) fn is_annotation(key: &str) -> bool {
    key.starts_with("x-") || ANNOTATIONS.contains(&key)
}

impl Later<'_> {
    /// Reads a schema; gives where what it holds now stood, where that is elsewhere.
    pub(super) fn schema(&mut self, value: &mut Value, here: &Pointer, from: &Pointer) -> Option<Pointer> {
        let map = match value {
            Value::Bool(allows) => {
                if !*allows {
                    self.unread(from, "no value fits the schema `false`: it is any JSON");
                }
                *value = Map::new().into();
                return None;
            }
            Value::Object(map) => map,
            // What is no schema at all is told when the document is settled.
            _ => return None,
        };
        let mut origin = None;
        map.retain(|key, _| !IDENTITY.contains(&key.as_str()));
        // What takes the place of a choice may be one, too: each is deeper in the document.
        while let Some(inner) = self.choice(map, here, origin.as_ref().unwrap_or(from)) {
            map.retain(|key, _| !IDENTITY.contains(&key.as_str()));
            origin = Some(inner);
        }
        let stood = origin.clone().unwrap_or_else(|| from.clone());
        if self.reference(map, here, &stood) {
            return origin;
        }
        self.example(map);
        self.nullable(map, &stood);
        self.constant(map, &stood);
        self.arrays(map, here, &stood);
        self.objects(map, here, &stood);
        self.content(map, &stood);
        self.limits(map, &stood);
        self.told_keywords(map, here, &stood);
        self.types(map, here, &stood);
        origin
    }

    /// The first of several examples is the one that 3.0 has room for.
    fn example(&mut self, map: &mut Map<String, Value>) {
        let Some(examples) = map.remove("examples") else { return };
        let first = match examples {
            Value::Array(list) => list.into_iter().next(),
            Value::Object(map) => map.into_iter().next().map(|(_, example)| example),
            other => Some(other),
        };
        if let (Some(first), false) = (first, map.contains_key("example")) {
            map.insert("example".to_owned(), first);
        }
    }

    /// `nullable` is a word of 3.0, and documents of later versions have it all the same.
    fn nullable(&mut self, map: &mut Map<String, Value>, from: &Pointer) {
        let Some(given) = map.get("nullable") else { return };
        // What this lift has written is not told.
        if self.stands(from, "nullable") {
            let read_as = match given {
                Value::Bool(true) => "a value that may be null",
                _ => "one that may not be null",
            };
            let message = format!("`nullable` is a keyword of OpenAPI 3.0: it is read as meant, {read_as}");
            self.leftover(&from.join("nullable"), message);
        }
        if *given == Value::Bool(false) {
            map.remove("nullable");
        }
    }

    /// Whether the document has a key in the node that stood there.
    pub(super) fn stands(&self, from: &Pointer, key: &str) -> bool {
        self.source.pointer(from.as_str()).is_some_and(|node| node.get(key).is_some())
    }
}
