//! What a document says of values beside their type: limits, defaults, formats, and why something is deprecated.
//!
//! Imports formats and Markdown.

use serde_json::Value;

use super::markdown::Text;
use crate::document::formats;

/// Why something is deprecated, which the standard has no key for.
const REASONS: [&str; 8] = [
    "x-deprecated",
    "x-deprecation",
    "x-deprecated-reason",
    "x-deprecation-reason",
    "x-deprecated-message",
    "x-deprecation-message",
    "x-deprecated-description",
    "x-deprecation-description",
];

pub(super) fn reason(node: &Value) -> Option<&str> {
    let texts = REASONS.iter().filter_map(|key| {
        let said = node.get(key)?;
        let inside =
            || ["description", "message", "reason"].into_iter().find_map(|key| said.get(key)?.as_str());
        said.as_str().or_else(inside)
    });
    texts.map(str::trim).find(|text| !text.is_empty())
}

pub(super) fn of_deprecation(node: &Value) -> Text {
    if node.get("deprecated").and_then(Value::as_bool) != Some(true) {
        return Text::default();
    }
    match reason(node) {
        Some(reason) => Text::read(reason).behind("Deprecated:"),
        None => Text::own("Deprecated."),
    }
}

pub(super) fn of_default(node: &Value) -> Text {
    match node.get("default") {
        None | Some(Value::Null) => Text::default(),
        Some(Value::String(text)) if text.trim().is_empty() => Text::own("Default: an empty text."),
        Some(Value::String(text)) => Text::code(text).behind("Default:"),
        Some(value) => Text::code(&value.to_string()).behind("Default:"),
    }
}

/// What is said of each value in a list or a map that is one value itself.
fn of_items(node: &Value) -> Text {
    let lists = [("items", "Each item:"), ("additionalProperties", "Each value:")];
    let held = lists.into_iter().filter_map(|(key, words)| {
        let item = node.get(key)?;
        let is_plain =
            matches!(text_of(item, "type")?, "string" | "integer" | "number" | "boolean" | "array");
        let facts = facts(item);
        (is_plain && item.get("enum").is_none() && !facts.is_empty()).then(|| facts.behind(words))
    });
    held.fold(Text::default(), Text::and)
}

/// What a format says that a type does not.
fn of_format(node: &Value) -> Text {
    let (Some(format), Some(word)) = (text_of(node, "format"), text_of(node, "type")) else {
        return Text::default();
    };
    match formats::said(format, word) {
        Some(formats::Said::Sentence(sentence)) => Text::own(sentence),
        Some(formats::Said::Name(name)) => Text::code(name).behind("Format:"),
        None => Text::default(),
    }
}

fn text_of<'v>(node: &'v Value, key: &str) -> Option<&'v str> {
    node.get(key).and_then(Value::as_str)
}

/// Patterns of any text at all.
const OF_ANYTHING: [&str; 4] = ["", ".*", "^.*$", "(.*)"];

/// A number as people write it: many frameworks write each limit as a fraction, `100.0` of a whole number.
fn shortest(number: &Value) -> String {
    let text = number.to_string();
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}

/// The limits of the type: every model of Django writes them to each of its large integers.
const OF_ANY_INTEGER: [&str; 2] = ["-9223372036854775808", "9223372036854775807"];

/// How many numbers are told one by one.
const MOST_NUMBERS: usize = 20;

/// The numbers that an enum lists: no variants say them, as those of texts do.
fn of_numbers(node: &Value) -> Option<String> {
    let listed = node.get("enum")?.as_array()?;
    let numbers: Vec<String> = listed.iter().filter(|value| value.is_number()).map(shortest).collect();
    let others = listed.iter().filter(|value| !value.is_number() && !value.is_null()).count();
    let is_told = others == 0 && (2..=MOST_NUMBERS).contains(&numbers.len());
    is_told.then(|| format!("One of {}.", numbers.join(", ")))
}

/// What a schema says of its values beside their type.
pub(super) fn facts(node: &Value) -> Text {
    let mut facts = Vec::new();
    let number = |key: &str| node.get(key).filter(|value| value.is_number()).map(shortest);
    facts.extend(of_numbers(node));
    for (key, of, exclusive, inclusive) in [
        ("minimum", "exclusiveMinimum", "More than", "At least"),
        ("maximum", "exclusiveMaximum", "Less than", "At most"),
    ] {
        let is_open = node.get(of).and_then(Value::as_bool) == Some(true);
        if let Some(limit) = number(key).filter(|limit| !OF_ANY_INTEGER.contains(&limit.as_str())) {
            facts.push(format!("{} {limit}.", if is_open { exclusive } else { inclusive }));
        }
        if let Some(limit) = number(of) {
            facts.push(format!("{exclusive} {limit}."));
        }
    }
    if let Some(step) = number("multipleOf") {
        facts.push(format!("A multiple of {step}."));
    }
    for (least, most, one, many) in [
        ("minLength", "maxLength", "character", "characters"),
        ("minItems", "maxItems", "item", "items"),
        ("minProperties", "maxProperties", "entry", "entries"),
    ] {
        let counted = |count: String| format!("{count} {}", if count == "1" { one } else { many });
        // None of a thing is as few as there can be.
        let least = number(least).filter(|count| count != "0");
        facts.extend(least.map(|count| format!("At least {}.", counted(count))));
        facts.extend(number(most).map(|count| format!("At most {}.", counted(count))));
    }
    if node.get("uniqueItems").and_then(Value::as_bool) == Some(true) {
        facts.push("Each item once.".to_owned());
    }
    if node.get("writeOnly").and_then(Value::as_bool) == Some(true) {
        facts.push("Only sent, never answered.".to_owned());
    }
    let pattern = node.get("pattern").and_then(Value::as_str);
    let pattern = pattern.filter(|pattern| !OF_ANYTHING.contains(&pattern.trim()));
    let pattern = pattern.map(|pattern| Text::code(pattern).behind("Pattern:")).unwrap_or_default();
    let facts = of_format(node).and(Text::own(&facts.join(" "))).and(pattern);
    of_default(node).and(facts).and(of_items(node)).and(of_deprecation(node))
}
