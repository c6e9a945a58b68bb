//! Events of a server: 3.2 describes each as the object that it is once it is parsed, of which a crate
//! reads the data. Sources: OpenAPI 3.2, 4.14.4, "Special Considerations for Server-Sent Events"; WHATWG
//! HTML, section 9.2.6.

use serde_json::{Map, Value};

use super::super::media::{EVENT_FIELDS, MediaKind, media_kind};
use super::content::PART;
use super::{LONGEST_CHAIN, Later, one};
use crate::pointer::Pointer;

/// Keys of a schema that say that it is more than a text.
const STRUCTURES: [&str; 7] =
    ["properties", "items", "additionalProperties", "allOf", "oneOf", "anyOf", "prefixItems"];

/// What the data of an event is.
#[derive(Clone, PartialEq)]
enum Data {
    /// JSON of a schema, which stands at a place.
    Json(Value, Pointer),
    /// Text as it comes.
    Text,
}

impl Later<'_> {
    /// The list of what the events of a stream hold, where a schema at a place describes events; its
    /// items remember where they stood, which is known by `here`.
    pub(super) fn list_of_data(
        &mut self,
        item: &Value,
        here: &Pointer,
        from: &Pointer,
    ) -> Option<Map<String, Value>> {
        if !self.is_event(item, 0) {
            return None;
        }
        let mut found: Vec<Data> = Vec::new();
        for data in self.data_of(item, from, None, 0) {
            if !found.contains(&data) {
                found.push(data);
            }
        }
        let json: Vec<(Value, Pointer)> = found
            .iter()
            .filter_map(|data| match data {
                Data::Json(schema, at) => Some((schema.clone(), at.clone())),
                Data::Text => None,
            })
            .collect();
        let mut list = one("type", "array");
        let items = here.join("items");
        if json.is_empty() || json.len() < found.len() {
            if !json.is_empty() {
                let message = "the data of some events is JSON, of others text: all of it is given as text";
                self.unread(from, message);
            }
            list.extend(one("items", one("type", "string")));
            return Some(list);
        }
        list.extend(one(PART, "application/json"));
        match <[_; 1]>::try_from(json) {
            Ok([(schema, at)]) => {
                self.moved(items, at);
                list.insert("items".to_owned(), schema);
            }
            Err(several) => {
                let mut alternatives = Vec::with_capacity(several.len());
                for (index, (schema, at)) in several.into_iter().enumerate() {
                    self.moved(items.join("oneOf").index(index), at);
                    alternatives.push(schema);
                }
                list.extend(one("items", one("oneOf", alternatives)));
            }
        }
        Some(list)
    }

    /// Whether a schema is of what events have and of nothing else.
    fn is_event(&self, node: &Value, depth: usize) -> bool {
        let Some(node) = self.followed(node) else { return false };
        if depth > LONGEST_CHAIN {
            return false;
        }
        let properties = node.get("properties").and_then(Value::as_object);
        let is_field = |name: &String| EVENT_FIELDS.contains(&name.as_str());
        let mut parts = ["allOf", "oneOf", "anyOf"]
            .into_iter()
            .filter_map(|key| node.get(key).and_then(Value::as_array))
            .flatten()
            .peekable();
        let has_parts = parts.peek().is_some();
        properties.is_none_or(|properties| properties.keys().all(is_field))
            && (properties.is_some_and(|properties| !properties.is_empty()) || has_parts)
            && parts.all(|part| self.is_event(part, depth + 1))
    }

    /// What the data of events is by a schema at a place: by each of its alternatives, and by what holds
    /// around them where one says nothing of it.
    fn data_of(&self, node: &Value, at: &Pointer, around: Option<&Data>, depth: usize) -> Vec<Data> {
        let at =
            node.get("$ref").and_then(Value::as_str).and_then(Pointer::of_reference).unwrap_or(at.clone());
        let Some(node) = self.followed(node).filter(|_| depth <= LONGEST_CHAIN) else {
            return vec![around.cloned().unwrap_or(Data::Text)];
        };
        let list = |key: &str| node.get(key).and_then(Value::as_array).into_iter().flatten().enumerate();
        let mut own = around.cloned();
        for (index, part) in list("allOf") {
            let found = self.data_of(part, &at.join("allOf").index(index), own.as_ref(), depth + 1);
            own = found.into_iter().next_back();
        }
        if let Some(data) = node.pointer("/properties/data") {
            own = Some(self.read(data, &at.join("properties").join("data")));
        }
        let alternatives =
            ["oneOf", "anyOf"].into_iter().flat_map(|key| list(key).map(move |entry| (key, entry)));
        let mut found: Vec<Data> = Vec::new();
        for (key, (index, alternative)) in alternatives {
            found.extend(self.data_of(alternative, &at.join(key).index(index), own.as_ref(), depth + 1));
        }
        if found.is_empty() { vec![own.unwrap_or(Data::Text)] } else { found }
    }

    /// What a schema of data says: JSON in a text, JSON itself as many write it, or any text.
    fn read(&self, data: &Value, at: &Pointer) -> Data {
        let Some(target) = self.followed(data) else { return Data::Text };
        let media = target.get("contentMediaType").and_then(Value::as_str).map(media_kind);
        if media == Some(MediaKind::Json) {
            let inside = target.get("contentSchema").cloned().unwrap_or_else(|| Map::new().into());
            return Data::Json(inside, at.join("contentSchema"));
        }
        let is_text = |word: &Value| *word == "string" || *word == "null";
        let is_text = match target.get("type") {
            Some(Value::Array(words)) => words.iter().all(is_text),
            Some(word) => is_text(word),
            None => !STRUCTURES.iter().any(|key| target.get(key).is_some()),
        };
        if is_text { Data::Text } else { Data::Json(data.clone(), at.clone()) }
    }

    /// The node itself, or the one that its reference leads to.
    fn followed<'n>(&'n self, node: &'n Value) -> Option<&'n Value> {
        match node.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.target(reference),
            None => Some(node),
        }
    }
}
