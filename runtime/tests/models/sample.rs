//! A model with a field of each kind, and a look at JSON that changes nothing.

use std::collections::BTreeMap;
use std::fmt;

use bitbucket_runtime::wire::{self, DateTime, Json, Number, TypeTag, Value};
use bitbucket_runtime::{hierarchy, open_enum};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

bitbucket_runtime::model! {
    pub(crate) struct Sample, tag "sample" {
        pub(crate) r#type: TypeTag = "type";
        pub(crate) title: Option<String>, with_title(into);
        pub(crate) count: Option<i64>, with_count(into);
        pub(crate) share: Option<Number>, with_share(into);
        pub(crate) open: Option<bool>, with_open;
        pub(crate) made: Option<DateTime>, with_made(into);
        pub(crate) level: Option<Level>, with_level(into);
        pub(crate) owner: Option<Box<Owner>>, with_owner(Box<Owner>);
        pub(crate) target: Option<Target>, with_target(into);
        pub(crate) owners: Option<Vec<Owner>>, with_owners([Owner]);
        pub(crate) labels: Option<Vec<String>>, with_labels([into String]);
        pub(crate) levels: Option<Vec<Level>>, with_levels([into Level]);
        pub(crate) rows: Option<Vec<Vec<i64>>>, with_rows([into Vec<i64>]);
        pub(crate) by_name: Option<BTreeMap<String, Owner>> = "byName", with_by_name(into);
        pub(crate) notes: Option<Json>, with_notes(into);
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Level {
    Low,
    High,
    Other(wire::Unlisted<Level>),
}

open_enum!(Level { Low = "low", High = "high" });

bitbucket_runtime::model! {
    pub(crate) struct Owner {
        pub(crate) name: Option<String>, with_name(into);
        pub(crate) nicknames: Option<Vec<String>>, with_nicknames([into String]);
        pub(crate) parts: Option<Vec<Owner>>;
    }
}

bitbucket_runtime::model! {
    pub(crate) struct Branch, tag "branch" {
        pub(crate) r#type: TypeTag = "type";
        pub(crate) name: Option<String>;
        pub(crate) branch: Option<String>;
    }
}

bitbucket_runtime::model! {
    pub(crate) struct TargetBase {
        pub(crate) r#type: TypeTag = "type";
        pub(crate) name: Option<String>;
    }
}

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
