//! Arrays: what is said of the first items one by one is said of any of them.

use serde_json::{Map, Value};

use super::{Later, one};
use crate::diagnostic::Oddity;
use crate::pointer::Pointer;

/// Of how many parts a tuple is looked at.
const MOST_PARTS: usize = 256;

impl Later<'_> {
    /// Reads `prefixItems`, and what is said of items beside `items`.
    pub(super) fn arrays(&mut self, map: &mut Map<String, Value>, here: &Pointer, from: &Pointer) {
        let first = match map.remove("prefixItems") {
            // The way of older drafts.
            None if map.get("items").is_some_and(Value::is_array) => {
                map.remove("items").map(|first| (first, from.join("items")))
            }
            first => first.map(|first| (first, from.join("prefixItems"))),
        };
        if let Some((Value::Array(first), list)) = first {
            self.tuple(map, (first, list), here, from);
        }
        match map.get("items") {
            Some(Value::Bool(allows)) => {
                if !*allows {
                    self.unread(
                        &from.join("items"),
                        "no item fits the schema `false`: a list has none, or any",
                    );
                }
                map.insert("items".to_owned(), Map::new().into());
            }
            None if map.get("type").is_some_and(|word| *word == "array") => {
                if let Some(rest) = map.get("unevaluatedItems").filter(|rest| rest.is_object()).cloned() {
                    self.moved(here.join("items"), from.join("unevaluatedItems"));
                    map.insert("items".to_owned(), rest);
                }
            }
            _ => {}
        }
        let rest = map.remove("unevaluatedItems");
        if rest.is_some_and(|rest| rest.is_object()) && !map.contains_key("items") {
            let message =
                "`unevaluatedItems` says what items are of which nothing else says that they are any";
            self.unread(&from.join("unevaluatedItems"), message);
        }
        for key in ["contains", "minContains", "maxContains"] {
            if map.remove(key).is_some() {
                self.unread(
                    &from.join(key),
                    format!("`{key}` says what some of the items are: no type says so"),
                );
            }
        }
    }

    /// A tuple is a list whose items are any of its parts.
    fn tuple(
        &mut self,
        map: &mut Map<String, Value>,
        (first, list): (Vec<Value>, Pointer),
        here: &Pointer,
        from: &Pointer,
    ) {
        let mut parts: Vec<(Pointer, Value)> = Vec::new();
        let mut put = |at: Pointer, part: Value| {
            if !parts.iter().any(|(_, other)| is_same(other, &part)) {
                parts.push((at, part));
            }
        };
        // A tuple of so many is told apart by nobody.
        let mut is_any = first.is_empty() || first.len() > MOST_PARTS;
        for (index, part) in first.into_iter().enumerate() {
            is_any |= part == Value::Bool(true);
            if !is_any {
                put(list.index(index), part);
            }
        }
        // Where nothing is said of what may follow, nothing does more often than not.
        if let Some(rest @ Value::Object(_)) = map.remove("items") {
            put(from.join("items"), rest);
        }
        map.entry("type").or_insert_with(|| "array".into());
        let items = here.join("items");
        if parts.len() == 1 && !is_any {
            for (at, part) in parts {
                self.moved(items.clone(), at);
                map.insert("items".to_owned(), part);
            }
            return;
        }
        let message = "`prefixItems` says of each item what it is by its place: each may be any of them";
        let help = "there is nothing to do: items are read and sent in their order";
        self.told.tell_as(Oddity::Tuple, &list, message, help);
        if is_any || parts.is_empty() {
            map.insert("items".to_owned(), Map::new().into());
            return;
        }
        let mut alternatives = Vec::new();
        for (at, part) in parts {
            self.moved(items.join("oneOf").index(alternatives.len()), at);
            alternatives.push(part);
        }
        map.insert("items".to_owned(), one("oneOf", alternatives).into());
        self.moves.insert(items, list);
    }
}

/// Whether two schemas say the same but for what people read.
fn is_same(left: &Value, right: &Value) -> bool {
    let (Value::Object(left), Value::Object(right)) = (left, right) else { return left == right };
    let says = |key: &str| !matches!(key, "title" | "description" | "examples" | "default");
    let bare = |map: &Map<String, Value>| -> Map<String, Value> {
        map.iter().filter(|(key, _)| says(key)).map(|(key, value)| (key.clone(), value.clone())).collect()
    };
    left == right || bare(left) == bare(right)
}
