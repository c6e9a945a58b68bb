//! Pages whose tags come last.

use std::fmt::Write as _;

/// The same page, with `type` as the last key of every object.
pub(crate) fn with_tags_last(page: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(page).expect("pages are JSON");
    let mut text = String::with_capacity(page.len());
    write_tags_last(&value, &mut text);
    text
}

fn write_tags_last(value: &serde_json::Value, text: &mut String) {
    match value {
        serde_json::Value::Object(object) => {
            text.push('{');
            let is_tag = |entry: &(&String, &serde_json::Value)| entry.0 == "type";
            let (tags, others): (Vec<_>, Vec<_>) = object.iter().partition(is_tag);
            for (index, (key, value)) in others.into_iter().chain(tags).enumerate() {
                let _ = write!(text, "{}{key:?}:", if index > 0 { "," } else { "" });
                write_tags_last(value, text);
            }
            text.push('}');
        }
        serde_json::Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index > 0 { "," } else { "" });
                write_tags_last(item, text);
            }
            text.push(']');
        }
        other => text.push_str(&other.to_string()),
    }
}
