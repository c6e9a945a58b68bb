//! Alternatives: null among them is a value that may be absent, and constants among them are an enum.

use serde_json::{Map, Value};

use super::schema::is_annotation;
use super::types::type_of;
use super::{ENUM_DESCRIPTIONS, Later};
use crate::pointer::Pointer;

impl Later<'_> {
    /// Reads `oneOf` and `anyOf`. Where one alternative is left and nothing else says what the values
    /// are, the schema becomes that one: gives where it stood.
    pub(super) fn choice(
        &mut self,
        map: &mut Map<String, Value>,
        here: &Pointer,
        from: &Pointer,
    ) -> Option<Pointer> {
        for key in ["oneOf", "anyOf"] {
            let Some(Value::Array(list)) = map.get_mut(key) else { continue };
            if list.is_empty() {
                continue;
            }
            let list = std::mem::take(list);
            let count = list.len();
            let at = from.join(key);
            // What no value fits is no alternative; null is none of its own.
            let kept: Vec<(usize, Value)> =
                list.into_iter().enumerate().filter(|(_, child)| *child != Value::Bool(false)).collect();
            let (nulls, mut kept): (Vec<_>, Vec<_>) =
                kept.into_iter().partition(|(_, child)| self.is_null(child));
            let is_free = map.get("type").is_none_or(allows_null);
            if kept.is_empty() {
                map.remove(key);
                if !nulls.is_empty() {
                    map.insert("type".to_owned(), "null".into());
                }
                continue;
            }
            let may_be_null = !nulls.is_empty() || kept.iter().any(|(_, child)| is_nullable(child));
            if may_be_null && is_free {
                map.insert("nullable".to_owned(), true.into());
            }
            gather(&mut kept);
            let is_told = map.contains_key("discriminator");
            let is_whole = !is_told
                && map.keys().all(|other| {
                    other == key
                        || is_annotation(other)
                        || matches!(other.as_str(), "$defs" | "definitions")
                        || (other == "type" && kept.iter().all(|(_, child)| is_of_type(child, &map[other])))
                });
            if kept.len() == 1 && is_whole {
                let (index, only) = kept.remove(0);
                match only {
                    Value::Object(only) => {
                        map.remove(key);
                        let inner = at.index(index);
                        self.become_one(map, only, here, &inner);
                        return Some(inner);
                    }
                    other => kept.push((index, other)),
                }
            }
            let to = here.join(key);
            let is_moved = kept.len() < count || from != here;
            let mut read = Vec::with_capacity(kept.len());
            for (index, child) in kept {
                if is_moved {
                    self.moved(to.index(read.len()), at.index(index));
                }
                read.push(child);
            }
            map.insert(key.to_owned(), Value::Array(read));
        }
        None
    }

    /// Puts what an alternative says in the place of the choice; what is said of the whole comes first.
    fn become_one(
        &mut self,
        map: &mut Map<String, Value>,
        only: Map<String, Value>,
        here: &Pointer,
        inner: &Pointer,
    ) {
        self.relocated.entry(inner.clone()).or_insert_with(|| here.clone());
        if map.get("type").is_some_and(allows_null) {
            map.insert("nullable".to_owned(), true.into());
        }
        for (key, value) in only {
            if is_annotation(&key) && map.contains_key(&key) {
                continue;
            }
            if !is_annotation(&key) {
                self.moves.insert(here.join(&key), inner.join(&key));
            }
            map.insert(key, value);
        }
    }

    /// Whether null alone fits a schema.
    pub(super) fn is_null(&self, schema: &Value) -> bool {
        let schema = match schema.get("$ref").and_then(Value::as_str) {
            Some(reference) => match self.target(reference) {
                Some(target) => target,
                None => return false,
            },
            None => schema,
        };
        let lists_null = |list: &Value| {
            list.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(is_null_word))
        };
        let says = |key: &str| schema.get(key);
        says("type").is_some_and(|given| *given == "null" || lists_null(given))
            || says("const").is_some_and(Value::is_null)
            || says("enum")
                .and_then(Value::as_array)
                .is_some_and(|list| !list.is_empty() && list.iter().all(Value::is_null))
    }
}

fn is_null_word(word: &Value) -> bool {
    *word == "null"
}

/// Whether a `type` has null among its words.
fn allows_null(given: &Value) -> bool {
    *given == "null" || given.as_array().is_some_and(|words| words.iter().any(is_null_word))
}

/// Whether an alternative that stands there says of its type what the whole says, or nothing.
fn is_of_type(schema: &Value, whole: &Value) -> bool {
    let has_word = |word: &Value| whole == word || whole.as_array().is_some_and(|words| words.contains(word));
    schema.get("$ref").is_none() && schema.get("type").is_some_and(has_word)
}

/// Whether an alternative that stands there may be null itself.
fn is_nullable(schema: &Value) -> bool {
    let lists = |key: &str| schema.get(key).and_then(Value::as_array);
    let words = lists("type").is_some_and(|words| words.iter().any(is_null_word));
    let values = lists("enum").is_some_and(|values| values.iter().any(Value::is_null));
    let flag = schema.get("nullable") == Some(&Value::Bool(true));
    words || values || flag
}

/// Values of an enum, each with what is said of it.
type Described = Vec<(Value, String)>;

/// Makes one enum of constants of one type, in the place of the first; what is said of each is said of
/// the enum's value.
fn gather(kept: &mut Vec<(usize, Value)>) {
    let mut enums: Vec<(&'static str, usize, Described)> = Vec::new();
    let mut gone = vec![false; kept.len()];
    for (place, (_, child)) in kept.iter().enumerate() {
        let Some((word, values)) = constants(child) else { continue };
        match enums.iter_mut().find(|(other, ..)| *other == word) {
            Some((_, _, gathered)) => {
                gathered.extend(values);
                if let Some(gone) = gone.get_mut(place) {
                    *gone = true;
                }
            }
            None => enums.push((word, place, values)),
        }
    }
    for (word, place, values) in enums {
        let Some((_, child)) = kept.get_mut(place).filter(|_| values.len() > 1) else { continue };
        let was_const = child.get("const").is_some();
        let is_described = values.iter().any(|(_, text)| !text.is_empty());
        let mut whole = Map::new();
        whole.insert("type".to_owned(), word.into());
        let (listed, texts): (Vec<Value>, Vec<Value>) =
            values.into_iter().map(|(value, text)| (value, Value::String(text))).unzip();
        // An enum among others that was one before keeps what is said of it.
        if let (false, Some(own)) = (was_const, child.as_object()) {
            whole.extend(
                own.iter()
                    .filter(|(key, _)| is_annotation(key))
                    .map(|(key, value)| (key.clone(), value.clone())),
            );
        }
        whole.insert("enum".to_owned(), Value::Array(listed));
        if is_described {
            if !was_const && whole.get("description").is_some() && gone.iter().any(|gone| *gone) {
                whole.remove("description");
            }
            whole.insert(ENUM_DESCRIPTIONS.to_owned(), Value::Array(texts));
        }
        *child = Value::Object(whole);
    }
    let mut gone = gone.into_iter();
    kept.retain(|_| !gone.next().unwrap_or_default());
}

/// The values of a schema that lists them and says nothing else, each with what is said of it, and the
/// type that they have.
fn constants(schema: &Value) -> Option<(&'static str, Described)> {
    let map = schema.as_object()?;
    let known = |key: &String| is_annotation(key) || matches!(key.as_str(), "const" | "enum" | "type");
    if !map.keys().all(known) {
        return None;
    }
    let values = match (map.get("const"), map.get("enum")) {
        (Some(value), _) => vec![value.clone()],
        (None, Some(Value::Array(list))) => list.iter().filter(|value| !value.is_null()).cloned().collect(),
        _ => return None,
    };
    let mut words = values.iter().map(type_of);
    let word = words.next()??;
    if words.any(|other| other != Some(word)) || matches!(word, "object" | "array") {
        return None;
    }
    let said =
        |key: &str| map.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    // What is said of several at once is said of none of them.
    let text = if values.len() == 1 { said("description").or_else(|| said("title")) } else { None };
    let text = text.unwrap_or_default().to_owned();
    Some((word, values.into_iter().map(|value| (value, text.clone())).collect()))
}
