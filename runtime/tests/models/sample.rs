//! A model with a field of each kind, and a look at JSON that changes nothing.

use std::collections::BTreeMap;
use std::fmt;

use bitbucket_runtime::wire::{self, DateTime, Extra, Json, Number, TypeTag, Value};
use bitbucket_runtime::{hierarchy, object, open_enum, setters};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

#[derive(Clone, PartialEq)]
pub(crate) struct Sample {
    pub(crate) r#type: TypeTag,
    pub(crate) title: Option<String>,
    pub(crate) count: Option<i64>,
    pub(crate) share: Option<Number>,
    pub(crate) open: Option<bool>,
    pub(crate) made: Option<DateTime>,
    pub(crate) level: Option<Level>,
    pub(crate) owner: Option<Box<Owner>>,
    pub(crate) target: Option<Target>,
    pub(crate) owners: Option<Vec<Owner>>,
    pub(crate) labels: Option<Vec<String>>,
    pub(crate) levels: Option<Vec<Level>>,
    pub(crate) rows: Option<Vec<Vec<i64>>>,
    pub(crate) by_name: Option<BTreeMap<String, Owner>>,
    pub(crate) notes: Option<Json>,
    pub(crate) extra: Extra,
}

object! {
    Sample, tag "sample" {
        r#type = "type", title, count, share, open, made, level, owner, target, owners, labels, levels,
        rows, by_name = "byName", notes,
    }
}

setters! {
    Sample {
        with_title(title: String), with_count(count: i64), with_share(share: Number), with_open(open: bool),
        with_made(made: DateTime), with_level(level: Level), with_owner(owner: Box<Owner>),
        with_target(target: Target), with_owners(owners: [Owner]), with_labels(labels: [String]),
        with_levels(levels: [Level]), with_rows(rows: [Vec<i64>]),
        with_by_name(by_name: BTreeMap<String, Owner>), with_notes(notes: Json),
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Level {
    Low,
    High,
    Other(wire::Unlisted<Level>),
}

open_enum!(Level { Low = "low", High = "high" });

#[derive(Clone, PartialEq)]
pub(crate) struct Owner {
    pub(crate) name: Option<String>,
    pub(crate) nicknames: Option<Vec<String>>,
    pub(crate) parts: Option<Vec<Owner>>,
    pub(crate) extra: Extra,
}

object!(Owner { name, nicknames, parts });
setters!(Owner { with_name(name: String), with_nicknames(nicknames: [String]) });

#[derive(Clone, PartialEq)]
pub(crate) struct Branch {
    pub(crate) r#type: TypeTag,
    pub(crate) name: Option<String>,
    pub(crate) branch: Option<String>,
    pub(crate) extra: Extra,
}

object!(Branch, tag "branch" { r#type = "type", name, branch });

#[derive(Clone, PartialEq)]
pub(crate) struct TargetBase {
    pub(crate) r#type: TypeTag,
    pub(crate) name: Option<String>,
    pub(crate) extra: Extra,
}

object!(TargetBase { r#type = "type", name });

#[derive(Clone, PartialEq)]
pub(crate) enum Target {
    Branch(Box<Branch>),
    Other(Box<TargetBase>),
}

hierarchy!(Target by "type", else TargetBase { Branch(Branch) = "branch" });

#[track_caller]
pub(crate) fn read<V: Value>(text: &str) -> V {
    wire::from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

pub(crate) fn written<V: Value>(model: &V) -> String {
    String::from_utf8(wire::to_vec(model)).expect("JSON is UTF-8")
}

/// What is read is written, the same members with the same texts, in whichever order.
#[track_caller]
pub(crate) fn assert_comes_back<V: Value>(text: &str) -> V {
    let model: V = read(text);
    let (mut after, mut before) = (members(&written(&model)), members(text));
    after.sort();
    before.sort();
    assert_eq!(after, before);
    model
}

/// The members of an object, one for each time that a key stands there, and their texts.
pub(crate) fn members(text: &str) -> Vec<(String, String)> {
    let Members(members) = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    members
}

/// The same text with the members of each object in the order of their names: models have an order of
/// their own.
pub(crate) fn ordered(text: &str) -> String {
    match text.as_bytes().first() {
        Some(b'{') => {
            let mut members: Vec<String> =
                members(text).iter().map(|(name, value)| format!("{name:?}:{}", ordered(value))).collect();
            members.sort();
            format!("{{{}}}", members.join(","))
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text).expect("a list");
            let items: Vec<String> = items.iter().map(|item| ordered(item.get())).collect();
            format!("[{}]", items.join(","))
        }
        _ => text.to_owned(),
    }
}

struct Members(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Self(Vec::new()))
    }
}

impl<'de> Visitor<'de> for Members {
    type Value = Self;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<Self, A::Error> {
        while let Some((name, value)) = entries.next_entry::<String, &RawValue>()? {
            self.0.push((name, value.get().to_owned()));
        }
        Ok(self)
    }
}
