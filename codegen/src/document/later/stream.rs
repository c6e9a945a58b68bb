//! Media types that hold one item behind the other: what each is. An event is its data.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::super::media::{EVENT_FIELDS, MediaKind, essence, media_kind};
use super::content::PART;
use super::{LONGEST_CHAIN, Later, one};
use crate::pointer::Pointer;

/// How many schemas are looked at for what the data of an event is.
const MOST_PARTS: usize = 20_000;

/// How deep alternatives and parts of an event are looked into.
const DEEPEST: usize = 16;

/// What the schema of an event says of its data.
#[derive(Default)]
struct Events {
    /// How many schemas were looked at.
    looked_at: usize,
    /// Whether there is a property that no event has, or one that says that this is an event.
    has_others: bool,
    is_event: bool,
    /// Whether the data of any event is text, or is said nothing of.
    has_text: bool,
    /// Schemas of data that is JSON, each once, and where they stand.
    json: Vec<(Pointer, Value)>,
    seen: BTreeSet<String>,
}

impl Events {
    /// Whether there is more to look at than any document means.
    fn is_enough(&mut self, depth: usize) -> bool {
        self.looked_at += 1;
        depth > DEEPEST || self.looked_at > MOST_PARTS
    }

    fn json(&mut self, at: Pointer, schema: Value) {
        if self.seen.insert(schema.to_string()) {
            self.json.push((at, schema));
        }
    }
}

impl Later<'_> {
    /// Reads `itemSchema`: what a stream holds, item by item, is a list of it.
    pub(super) fn media_type(&mut self, map: &mut Map<String, Value>, here: &Pointer, from: &Pointer) {
        for key in ["prefixEncoding", "itemEncoding"] {
            if map.remove(key).is_some() {
                self.unread(&from.join(key), format!("`{key}` says how the parts of a body are written by their place: nothing is read there"));
            }
        }
        let Some(item) = map.remove("itemSchema") else { return };
        let (media, stood) = (here.last().unwrap_or_default(), from.join("itemSchema"));
        if essence(&media).to_ascii_lowercase().starts_with("multipart/") {
            let message = "`itemSchema` says what the parts of a body are that have no names: they are bytes";
            self.unread(&stood, message);
            return;
        }
        let kind = media_kind(&media);
        // Of what is no stream, the whole is what is read.
        if map.contains_key("schema") && !matches!(kind, MediaKind::Events | MediaKind::Items) {
            return;
        }
        let schema = here.join("schema");
        let mut list = one("type", "array");
        let items = schema.join("items");
        let item = if kind == MediaKind::Events {
            // What references lead to stays, whatever becomes of the event.
            for key in ["$defs", "definitions"] {
                if let Some(definitions) = item.get(key) {
                    self.moved(schema.join(key), stood.join(key));
                    list.insert(key.to_owned(), definitions.clone());
                }
            }
            let (data, is_json) = self.event(item, &stood, items);
            if is_json {
                list.extend(one(PART, "application/json"));
            }
            data
        } else {
            self.moved(items, stood.clone());
            item
        };
        list.insert("items".to_owned(), item);
        self.moves.insert(schema, stood);
        map.insert("schema".to_owned(), Value::Object(list));
    }

    /// What the data of an event is, which is to stand at `items`, and whether it is JSON whatever it is: the client
    /// reads the other fields of an event itself.
    fn event(&mut self, item: Value, stood: &Pointer, items: Pointer) -> (Value, bool) {
        let mut events = Events::default();
        self.alternatives_of_event(stood.clone(), Vec::new(), 0, &mut events);
        if events.has_others || !events.is_event {
            if item.as_object().is_some_and(|map| !map.is_empty()) {
                let message = "`itemSchema` describes no event with its `data`: the data of each is read as what it does describe";
                self.unread(stood, message);
            }
            self.moved(items, stood.clone());
            return (item, false);
        }
        if events.has_text && !events.json.is_empty() {
            let message = "the data of some events is JSON, and that of others text: each is given as the text that it is";
            self.unread(stood, message);
        }
        let json = if events.has_text { Vec::new() } else { events.json };
        match <[_; 1]>::try_from(json) {
            Ok([(at, schema)]) => {
                self.moved(items, at);
                (schema, true)
            }
            Err(several) => {
                self.moves.insert(items.clone(), stood.clone());
                if several.is_empty() {
                    return (one("type", "string").into(), false);
                }
                // Any JSON among them is any JSON.
                if several.iter().any(|(_, schema)| schema.as_object().is_none_or(Map::is_empty)) {
                    return (Map::new().into(), true);
                }
                let mut alternatives = Vec::with_capacity(several.len());
                for (at, schema) in several {
                    self.moved(items.join("oneOf").index(alternatives.len()), at);
                    alternatives.push(schema);
                }
                (one("oneOf", alternatives).into(), true)
            }
        }
    }

    /// Looks through the alternatives of an event. `around` is where its data stands that all of them have.
    fn alternatives_of_event(&self, at: Pointer, around: Vec<Pointer>, depth: usize, events: &mut Events) {
        let (mut data, mut alternatives) = (around, Vec::new());
        let mut parts = vec![at];
        let mut looked_at = BTreeSet::new();
        while let Some(part) = parts.pop() {
            if events.is_enough(depth) || !looked_at.insert(part.clone()) {
                continue;
            }
            let Some(Value::Object(map)) = self.source.pointer(part.as_str()) else { continue };
            if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
                parts.extend(Pointer::of_reference(reference));
            }
            let properties = map.get("properties").and_then(Value::as_object);
            for name in properties.into_iter().flat_map(Map::keys) {
                events.has_others |= !EVENT_FIELDS.contains(&name.as_str());
                events.is_event |= matches!(name.as_str(), "data" | "event");
                if name == "data" {
                    data.push(part.join("properties").join("data"));
                }
            }
            for key in ["allOf", "oneOf", "anyOf"] {
                let length = map.get(key).and_then(Value::as_array).map_or(0, Vec::len);
                let listed = (0..length).map(|index| part.join(key).index(index));
                if key == "allOf" { parts.extend(listed) } else { alternatives.extend(listed) }
            }
        }
        if !alternatives.is_empty() {
            for alternative in alternatives {
                self.alternatives_of_event(alternative, data.clone(), depth + 1, events);
            }
            return;
        }
        // What is said last is said of this one alone, but where that is no more than was said before.
        let mut last = None;
        for at in data {
            let mut own = Events::default();
            if self.data(&at, 0, &mut own) {
                own = Events { looked_at: own.looked_at, ..Events::default() };
                own.json(at.clone(), self.source.pointer(at.as_str()).cloned().unwrap_or_default());
            }
            if last.is_none() || !own.json.is_empty() {
                last = Some(own);
            }
        }
        if let Some(own) = last {
            events.looked_at += own.looked_at;
            events.has_text |= own.has_text;
            own.json.into_iter().for_each(|(at, schema)| events.json(at, schema));
        }
    }

    /// Looks into what is said of data; `true` where that is no text, so that its own schema is what it is.
    fn data(&self, at: &Pointer, depth: usize, found: &mut Events) -> bool {
        if found.is_enough(depth) {
            return false;
        }
        let mut at = at.clone();
        for _ in 0..LONGEST_CHAIN {
            let Some(schema) = self.source.pointer(at.as_str()) else { break };
            let Some(map) = schema.as_object().filter(|map| !map.is_empty()) else { break };
            let media = map.get("contentMediaType").and_then(Value::as_str);
            let is_json = media.is_none_or(|media| media_kind(media) == MediaKind::Json);
            if is_json && !map.contains_key("contentEncoding") {
                if let Some(content) = map.get("contentSchema") {
                    found.json(at.join("contentSchema"), content.clone());
                    return false;
                }
                if media.is_some() {
                    found.json(at, Map::new().into());
                    return false;
                }
            }
            if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
                match Pointer::of_reference(reference) {
                    Some(next) => at = next,
                    None => break,
                }
                continue;
            }
            let words = map.get("type").map(|word| match word {
                Value::Array(words) => words.iter().any(|word| *word == "string"),
                word => *word == "string",
            });
            let texts = |value: &Value| value.is_string();
            let is_text = words.unwrap_or_else(|| {
                media.is_some()
                    || map.get("const").is_some_and(texts)
                    || map.get("enum").and_then(Value::as_array).is_some_and(|list| list.iter().all(texts))
            });
            if is_text {
                break;
            }
            let lists =
                ["oneOf", "anyOf"].into_iter().filter_map(|key| Some((key, map.get(key)?.as_array()?)));
            let alternatives: Vec<Pointer> = lists
                .flat_map(|(key, list)| {
                    let stated = list.iter().enumerate().filter(|(_, one)| !self.is_null(one));
                    stated.map(|(index, _)| at.join(key).index(index)).collect::<Vec<_>>()
                })
                .collect();
            let is_choice = words.is_none() && !alternatives.is_empty();
            return !is_choice || alternatives.iter().any(|one| self.data(one, depth + 1, found));
        }
        found.has_text = true;
        false
    }
}
