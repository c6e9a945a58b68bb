//! Words made of facts: what a call does, what a model is, what comes back.

use super::call::Call;
use super::names::raw;
use super::rust_type::RustType;
use super::summary::{sentence, summary};

/// What a struct's field `extra` holds.
pub(crate) const EXTRA: &str = "Fields the server sent that this version has no field for.";
/// What the last variant of an open enum holds.
pub(crate) const OTHER_VALUE: &str = "A value that this version has no name for, as it came.";
/// What the last variant of a hierarchy holds.
pub(crate) const OTHER_CHILD: &str = "Any other tag, or none.";
/// What a constructor does.
pub(crate) const NEW: &str = "Creates one with its required fields; set others with `with_…`.";

/// What a call does: its name in words, where it goes, what it needs, what it is refused with.
///
/// `reference` is the template of a link to the vendor's page: `{tag}` and `{operation}`.
pub(crate) fn of_call(call: &Call, reference: Option<&str>) -> String {
    let mut text = format!("{}\n\n`{}`\n", summary(&call.module, &call.function), call.key());
    let mut facts = Vec::new();
    if !call.scopes.is_empty() {
        let together = |scopes: &Vec<String>| {
            let scopes: Vec<String> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
            scopes.join(" and ")
        };
        let alternatives: Vec<String> = call.scopes.iter().map(together).collect();
        facts.push(format!("Scopes: {}.", alternatives.join(", or ")));
    }
    facts.extend(errors(call));
    if let (Some(template), Some(tag)) = (reference, &call.tag) {
        facts.push(format!("[Reference]({}).", link(template, tag, call)));
    }
    if !facts.is_empty() {
        text.push_str(&format!("\n{}\n", facts.join("\n")));
    }
    text.trim_end().to_owned()
}

/// The statuses that the document names, by the body that comes with them.
fn errors(call: &Call) -> Vec<String> {
    let mut groups: Vec<(&Option<RustType>, Vec<&str>)> = Vec::new();
    for (status, body) in &call.errors {
        match groups.iter_mut().find(|(other, _)| *other == body) {
            Some((_, statuses)) => statuses.push(status),
            None => groups.push((body, vec![status])),
        }
    }
    let lines = groups.into_iter().map(|(body, statuses)| match body {
        Some(body) => format!("Refused with {}: `{body}`.", statuses.join(", ")),
        None => format!("Refused with {}, without a body that is known.", statuses.join(", ")),
    });
    lines.collect()
}

/// The vendor's page about an operation.
fn link(template: &str, tag: &str, call: &Call) -> String {
    let tag = tag.to_lowercase().replace(' ', "-");
    let anchor = format!("{} {}", call.path, call.method);
    let words = anchor.split(|character: char| !character.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    template.replace("{tag}", &tag).replace("{operation}", &words.join("-").to_lowercase())
}

/// What a model is: its name in words.
pub(super) fn of_model(name: &str) -> String {
    format!("{}.", sentence(name))
}

/// What a field holds: its name in words, and who sets it.
pub(super) fn of_field(wire: &str, is_read_only: bool) -> String {
    let words = sentence(wire);
    // What a program cannot make words of is called as it is on the wire.
    let what = if words.contains(char::is_alphabetic) { words } else { format!("`{wire}`") };
    let set_by = if is_read_only { "; set by the server" } else { "" };
    format!("{what}{set_by}.")
}

/// What a known value is on the wire.
pub(super) fn of_value(wire: &str) -> String {
    match wire {
        "" => "The empty text.".to_owned(),
        wire => format!("`{}`", wire.escape_debug()),
    }
}

/// The tags that lead to a child.
pub(super) fn of_child(tags: &[String]) -> String {
    tags.iter().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", ")
}

/// What can be read on a hierarchy itself.
pub(super) fn of_accessor(wire: &str) -> String {
    format!("`{wire}` of whichever this is.")
}

/// When a call answers so.
pub(crate) fn of_status(status: u16) -> String {
    format!("With status {status}.")
}

/// What the type of a call's request is.
pub(crate) fn of_request(call: &Call) -> String {
    format!("Request of [`{}`].", raw(&call.function))
}

/// What the enum of a call's answers is.
pub(crate) fn of_reply(call: &Call) -> String {
    format!("What [`{}`] answers.", raw(&call.function))
}
