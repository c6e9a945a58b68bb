//! In `wire`: what JSON means, by which two texts of it are compared.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::wire::kind::kind;
use crate::wire::number::Number;

/// A value without what is only its spelling.
#[derive(PartialEq, Eq, Hash)]
pub(super) enum Meaning<'a> {
    /// What has one spelling, or cannot be looked into: too deep, or half a character.
    Text(&'a str),
    Number(Number),
    String(String),
    List(Vec<Self>),
    Map(BTreeMap<String, Self>),
}

/// How many levels are looked into, which is as deep as a tree of values is read.
const DEEPEST: usize = 128;

impl<'a> Meaning<'a> {
    pub(super) fn of(json: &'a RawValue) -> Self {
        Self::within(json, DEEPEST)
    }

    fn within(json: &'a RawValue, levels: usize) -> Self {
        let text = json.get();
        let Some(levels) = levels.checked_sub(1) else { return Self::Text(text) };
        let meaning = match kind(text) {
            "a number" => Ok(Self::Number(Number::from_digits(text))),
            "a text" => serde_json::from_str(text).map(Self::String),
            "an array" => serde_json::from_str(text).map(|items: Vec<&RawValue>| {
                Self::List(items.into_iter().map(|item| Self::within(item, levels)).collect())
            }),
            "an object" => serde_json::from_str(text).map(|entries: BTreeMap<String, &RawValue>| {
                Self::Map(
                    entries.into_iter().map(|(key, value)| (key, Self::within(value, levels))).collect(),
                )
            }),
            _ => Ok(Self::Text(text)),
        };
        meaning.unwrap_or(Self::Text(text))
    }
}
