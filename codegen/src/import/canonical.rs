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
    let body = body(document, None);
    if !holds_misread(document) {
        return format!("{HEAD}{body}");
    }
    // The library writes them without quotes: a letter stands where those belong that the text has nowhere.
    let quote = ('\u{f0000}'..='\u{ffffd}').find(|free| !body.contains(*free)).unwrap_or('\'');
    format!("{HEAD}{}", self::body(document, Some(quote)).replace(quote, "'"))
}

fn holds_misread(value: &Value) -> bool {
    match value {
        Value::String(text) => MISREAD.contains(&text.as_str()),
        Value::Array(items) => items.iter().any(holds_misread),
        Value::Object(map) => {
            map.iter().any(|(key, value)| MISREAD.contains(&key.as_str()) || holds_misread(value))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Words that only quotes make text to readers of YAML 1.1: to merge what is behind, and to have it for a value.
const MISREAD: [&str; 2] = ["<<", "="];

/// The YAML of a value, with a character that stands where quotes must.
fn body(document: &Value, quote: Option<char>) -> String {
    // Values of a document have text for keys: nothing in them cannot be written.
    serde_yaml::to_string(&ordered(Kind::Document, document, quote)).unwrap_or_default()
}

fn text(text: &str, quote: Option<char>) -> Yaml {
    match quote {
        Some(quote) if MISREAD.contains(&text) => Yaml::String(format!("{quote}{text}{quote}")),
        _ => Yaml::String(text.to_owned()),
    }
}

fn ordered(kind: Kind, value: &Value, quote: Option<char>) -> Yaml {
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
        Value::String(word) => text(word, quote),
        Value::Array(list) => {
            let kind = kind.child("0").unwrap_or(Kind::Data);
            Yaml::Sequence(list.iter().map(|item| ordered(kind, item, quote)).collect())
        }
        Value::Object(map) => {
            let rank =
                |key: &str| kind.fields().iter().position(|(name, _)| *name == key).unwrap_or(usize::MAX);
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort_by(|left, right| (rank(left), left).cmp(&(rank(right), right)));
            let entries = keys.into_iter().filter_map(|key| {
                let child = kind.child(key).unwrap_or(Kind::Data);
                Some((text(key, quote), ordered(child, map.get(key)?, quote)))
            });
            Yaml::Mapping(entries.collect::<Mapping>())
        }
    }
}
