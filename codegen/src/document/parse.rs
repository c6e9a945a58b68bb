//! Bytes → value: JSON or YAML by content, with the line of what is wrong.
//!
//! YAML is read by the core schema of version 1.2: `no`, `on`, `=`, `1_000`, `0b1` and
//! `2001-01-01` are text, `0o17`, `017` (seventeen), `.5` and `1e3` are numbers; numbers
//! that JSON cannot hold stay text; keys are text as they stand. A `%YAML 1.1` in the
//! first line changes nothing. Merge keys (`<<`) are not part of the core schema, but
//! every tool of the field expands them; in quotes, `<<` is a key like any other.
//!
//! Both parsers are driven by one visitor that is stricter than their own:
//! a key that stands twice is refused, and what aliases may expand to is
//! bounded. Nesting is bounded by the parsers (128 levels each).

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::core_schema;
use super::screen::{self, Screened};
use crate::diagnostic::{Diagnostic, Diagnostics, Position};
use crate::pointer::Pointer;

/// Which of the two notations a text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Yaml,
}

impl Format {
    /// A text that opens a brace or a bracket is JSON, any other YAML.
    pub(crate) fn of(text: &str) -> Self {
        match text.trim_start().as_bytes().first() {
            Some(b'{' | b'[') => Self::Json,
            _ => Self::Yaml,
        }
    }
}

/// What a document may come to in memory, in bytes, roughly: far above any
/// real one, far below what a nest of YAML aliases can be made to claim.
const BUDGET: usize = 256 << 20;

/// What one node is reckoned to take beside its text.
const NODE: usize = 32;

/// Reads a text as what [`Format::of`] says it is.
pub(super) fn value(label: &str, text: &str) -> Result<Value, Diagnostics> {
    let (notation, read) = match Format::of(text) {
        Format::Json => ("JSON", screened(Format::Json, &Screened::whole(text))),
        Format::Yaml => {
            let refused = |(message, position)| Refused { message, position, pointer: Pointer::root() };
            let read = screen::yaml(text).map_err(refused);
            ("YAML", read.and_then(|text| screened(Format::Yaml, &text)))
        }
    };
    read.map_err(|Refused { message, position, pointer }| {
        Diagnostic::error(label, format!("not readable as {notation}: {message}"))
            .at(pointer)
            .position(position)
            .into()
    })
}

/// Why a text is not read, where it says so, and in which node.
struct Refused {
    message: String,
    position: Option<Position>,
    pointer: Pointer,
}

fn screened(format: Format, screened: &Screened<'_>) -> Result<Value, Refused> {
    let state = State::new(format, screened);
    let read = match format {
        Format::Json => json(&state),
        Format::Yaml => yaml(&state),
    };
    let mut value = read.map_err(|(message, position)| {
        let message = state.refusal.take().unwrap_or_else(|| bare(&message).to_owned());
        Refused { message, position, pointer: state.pointer() }
    })?;
    if screened.is_disputed {
        core_schema::settle(&mut value, &screened.text);
    }
    Ok(value)
}

fn json(state: &State<'_>) -> Result<Value, (String, Option<Position>)> {
    let mut deserializer = serde_json::Deserializer::from_str(state.text);
    let read = Node(state).deserialize(&mut deserializer);
    read.and_then(|value| deserializer.end().map(|()| value)).map_err(|error| {
        let position =
            (error.line() > 0).then(|| Position { line: error.line(), column: error.column().max(1) });
        (error.to_string(), position)
    })
}

fn yaml(state: &State<'_>) -> Result<Value, (String, Option<Position>)> {
    Node(state).deserialize(serde_yaml::Deserializer::from_str(state.text)).map_err(|error| {
        let message = error.to_string();
        if message.contains("more than one document") {
            let message = "a second document begins here: one file holds one".to_owned();
            return (message, screen::second_document(state.text).or(Some(Position { line: 1, column: 1 })));
        }
        let position = error.location();
        (message, position.map(|place| Position { line: place.line(), column: place.column() }))
    })
}

/// A parser's message without the place, which stands elsewhere.
fn bare(message: &str) -> &str {
    message.rfind(" at line ").map_or(message, |end| &message[..end])
}

/// What the visitors share while one text is read.
struct State<'t> {
    format: Format,
    /// What the parser reads.
    text: &'t str,
    left: Cell<usize>,
    /// The keys from the place of an error outwards, pushed as it unwinds.
    trail: RefCell<Vec<String>>,
    /// What the visitors themselves had to refuse: a parser puts its own words
    /// around it.
    refusal: RefCell<Option<String>>,
    /// Characters that the parser would take for something else, by those that stand for them.
    stand_ins: &'t HashMap<char, char>,
}

impl<'t> State<'t> {
    fn new(format: Format, screened: &'t Screened<'_>) -> Self {
        Self {
            format,
            text: &screened.text,
            left: Cell::new(BUDGET),
            trail: RefCell::default(),
            refusal: RefCell::default(),
            stand_ins: &screened.stand_ins,
        }
    }

    fn spend<E: serde::de::Error>(&self, text: usize) -> Result<(), E> {
        match self.left.get().checked_sub(NODE + text) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => Err(self.refuse("the document is too large once its aliases are expanded")),
        }
    }

    fn refuse<E: serde::de::Error>(&self, message: impl Into<String>) -> E {
        let message = message.into();
        let error = E::custom(&message);
        self.refusal.replace(Some(message));
        error
    }

    fn twice<E: serde::de::Error>(&self, key: &str) -> E {
        self.refuse(format!("the key `{key}` stands twice in one mapping"))
    }

    fn trace<T, E>(&self, result: Result<T, E>, key: impl FnOnce() -> String) -> Result<T, E> {
        if result.is_err() {
            self.trail.borrow_mut().push(key());
        }
        result
    }

    /// A text of the document as it was before the screen put other characters into it.
    fn restored(&self, text: &str) -> String {
        if self.stand_ins.is_empty() {
            return text.to_owned();
        }
        text.chars().map(|character| self.stand_ins.get(&character).copied().unwrap_or(character)).collect()
    }

    /// Whether a key that stands in the text as it is read is a merge key: a plain one. Quotes and tags are not
    /// told, but they stand before it.
    fn merges(&self, key: &str) -> bool {
        if key != MERGE || self.format == Format::Json {
            return false;
        }
        let at = key.as_ptr().addr().checked_sub(self.text.as_ptr().addr());
        let before = at.and_then(|at| self.text.get(..at));
        before.is_some_and(|before| !before.ends_with(['\'', '"']) && !before.trim_end().ends_with("!!str"))
    }

    fn pointer(&self) -> Pointer {
        let mut whole = Pointer::root();
        for key in self.trail.borrow().iter().rev() {
            whole.push(key);
        }
        whole
    }
}

/// Reads one value.
#[derive(Clone, Copy)]
struct Node<'s>(&'s State<'s>);

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a mapping, a list, text, a number, true, false or null")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::Number(value.into()))
    }

    /// As JSON reads a number of that length.
    fn visit_u128<E: serde::de::Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_i128<E: serde::de::Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        self.0.spend(0)?;
        // JSON has no word for them: they stay the text that YAML writes.
        let word = match value {
            _ if value.is_nan() => ".nan",
            _ if value > 0.0 => ".inf",
            _ => "-.inf",
        };
        Ok(Number::from_f64(value).map_or_else(|| word.into(), Value::Number))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Value, E> {
        self.0.spend(value.len())?;
        Ok(Value::String(self.0.restored(value)))
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> Result<Value, E> {
        self.visit_str(&value)
    }

    /// A text that holds nothing.
    fn visit_none<E: serde::de::Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::Null)
    }

    /// A value with a tag of someone's own.
    fn visit_enum<A: EnumAccess<'de>>(self, value: A) -> Result<Value, A::Error> {
        let (tag, _) = value.variant::<String>()?;
        Err(self
            .0
            .refuse(format!("the tag `!{tag}` has no meaning in a document: write the value without it")))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        self.0.spend(0)?;
        let mut list = Vec::new();
        loop {
            let item = items.next_element_seed(self);
            match self.0.trace(item, || list.len().to_string())? {
                Some(item) => list.push(item),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        self.0.spend(0)?;
        let mut map = Map::new();
        let mut merged: Vec<Map<String, Value>> = Vec::new();
        while let Some(key) = entries.next_key_seed(Keys { state: self.0, seen: &map })? {
            let value = entries.next_value_seed(self);
            let Key { text: key, merges } = key;
            let value = self.0.trace(value, || key.clone())?;
            match value {
                value if !merges => {
                    map.insert(key, value);
                }
                Value::Object(other) => merged.push(other),
                Value::Array(others) if others.iter().all(Value::is_object) => {
                    merged.extend(others.into_iter().filter_map(|other| match other {
                        Value::Object(other) => Some(other),
                        _ => None,
                    }));
                }
                _ if map.contains_key(&key) => return Err(self.0.twice(&key)),
                // A name like any other: of an operator, say.
                value => {
                    map.insert(key, value);
                }
            }
        }
        // Its own entries win, then those of the mapping that is named first.
        for (key, value) in merged.into_iter().flatten() {
            map.entry(key).or_insert(value);
        }
        Ok(Value::Object(map))
    }
}

/// The key that merges the mapping behind it into the one that it stands in.
const MERGE: &str = "<<";

struct Key {
    text: String,
    /// Whether it is a merge key.
    merges: bool,
}

/// Reads one key: text as it stands, so that `200:` is `"200"`, and refused
/// where the mapping has it already.
struct Keys<'s, 'm> {
    state: &'s State<'s>,
    seen: &'m Map<String, Value>,
}

impl<'de> DeserializeSeed<'de> for Keys<'_, '_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Keys<'_, '_> {
    type Value = Key;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key that is text")
    }

    /// A part of the text itself.
    fn visit_borrowed_str<E: serde::de::Error>(self, key: &'de str) -> Result<Key, E> {
        if self.state.merges(key) {
            self.state.spend(key.len())?;
            return Ok(Key { text: key.to_owned(), merges: true });
        }
        self.visit_str(key)
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<Key, E> {
        self.state.spend(key.len())?;
        let text = self.state.restored(key);
        if self.seen.contains_key(&text) {
            return Err(self.state.twice(&text));
        }
        Ok(Key { text, merges: false })
    }
}
