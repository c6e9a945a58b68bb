//! In `address`: what is sent in a parameter, read from a model: a text, or what has something inside.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::wire::{self, Encode, View};

/// A value of a parameter, or in one.
pub(crate) enum Value<'a> {
    /// Nothing, or null: it is not sent.
    Absent,
    /// A text, a number, true or false.
    Text(Cow<'a, str>),
    /// A list or an object, as JSON.
    Json(String),
}

/// What a list or an object holds, in its order.
pub(crate) enum Inside<'a> {
    List(Vec<Value<'a>>),
    Object(Vec<(String, Value<'a>)>),
}

impl<'a> Value<'a> {
    /// What a model shows of itself.
    pub(crate) fn of(value: &'a dyn Encode) -> Self {
        match value.view() {
            View::Absent => Self::Absent,
            View::Bool(value) => Self::Text(Cow::Borrowed(if value { "true" } else { "false" })),
            View::Integer(value) => Self::Text(Cow::Owned(value.to_string())),
            View::Unsigned(value) => Self::Text(Cow::Owned(value.to_string())),
            View::Number(value) => Self::Text(Cow::Owned(value.to_string())),
            View::Text(text) => Self::Text(Cow::Borrowed(text)),
            View::Json(json) | View::Unread(json) => Self::of_json(json.as_str()),
            View::List(_) | View::Map(_) | View::Object(_) => Self::Json(wire::to_text(value)),
        }
    }

    fn of_json(json: &str) -> Self {
        let json = json.trim();
        match json.as_bytes().first() {
            None | Some(b'n') => Self::Absent,
            Some(b'{' | b'[') => Self::Json(json.to_owned()),
            Some(b'"') => Self::Text(serde_json::from_str(json).unwrap_or_else(|_| json.to_owned()).into()),
            // Numbers stay as they are spelt.
            Some(_) => Self::Text(json.to_owned().into()),
        }
    }

    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// As one text: a list or an object as JSON.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Absent => None,
            Self::Text(text) => Some(text),
            Self::Json(json) => Some(json),
        }
    }

    /// What is inside, where something is.
    pub(crate) fn inside(&self) -> Option<Inside<'static>> {
        let Self::Json(json) = self else { return None };
        let of_raw = |raw: &RawValue| Value::of_json(raw.get());
        if json.starts_with('[') {
            let items: Vec<&RawValue> = serde_json::from_str(json).ok()?;
            return Some(Inside::List(items.into_iter().map(of_raw).collect()));
        }
        let Members(members) = serde_json::from_str(json).ok()?;
        Some(Inside::Object(members.into_iter().map(|(key, raw)| (key, of_raw(raw))).collect()))
    }
}

impl<'a> Inside<'a> {
    /// What a list or an object holds; nothing of one value. A list, which is what is sent most, is not
    /// written as JSON first.
    pub(crate) fn of(value: &'a dyn Encode) -> Option<Self> {
        let View::List(list) = value.view() else { return Value::of(value).inside() };
        let items = (0..list.len()).filter_map(|index| list.get(index));
        Some(Self::List(items.map(Value::of).collect()))
    }
}

/// An object's members as they are written: a map would put them in an order of its own.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;

        impl<'de> Visitor<'de> for Each {
            type Value = Members<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = object.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Each)
    }
}
