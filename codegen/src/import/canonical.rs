//! The one order in which a document is written: the standard's for what it
//! names, the alphabet's for what is free to name, so that an update of the
//! facts makes a small difference of the text.

use serde_json::Value;
use serde_yaml::{Mapping, Value as Yaml};

use crate::document::shape::Kind;

const HEAD: &str = "\
# The facts of the API, written by `cargo xtask import`; source.toml says from what.
# What is wrong or missing here is put right in overlays/.
";

/// The YAML of a document of facts.
pub(super) fn yaml(document: &Value) -> String {
    // Values of a document have text for keys: nothing in them cannot be written.
    let body = serde_yaml::to_string(&ordered(Kind::Document, document)).unwrap_or_default();
    format!("{HEAD}{body}")
}

fn ordered(kind: Kind, value: &Value) -> Yaml {
    match value {
        Value::Null => Yaml::Null,
        Value::Bool(value) => Yaml::Bool(*value),
        Value::Number(number) => {
            if let Some(number) = number.as_u64() {
                Yaml::Number(number.into())
            } else if let Some(number) = number.as_i64() {
                Yaml::Number(number.into())
            } else {
                Yaml::Number(number.as_f64().unwrap_or_default().into())
            }
        }
        Value::String(text) => Yaml::String(text.clone()),
        Value::Array(list) => {
            let kind = kind.child("0").unwrap_or(Kind::Data);
            Yaml::Sequence(list.iter().map(|item| ordered(kind, item)).collect())
        }
        Value::Object(map) => {
            let rank =
                |key: &str| kind.fields().iter().position(|(name, _)| *name == key).unwrap_or(usize::MAX);
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort_by(|left, right| (rank(left), left).cmp(&(rank(right), right)));
            let entries = keys.into_iter().filter_map(|key| {
                let child = kind.child(key).unwrap_or(Kind::Data);
                Some((Yaml::String(key.clone()), ordered(child, map.get(key)?)))
            });
            Yaml::Mapping(entries.collect::<Mapping>())
        }
    }
}
