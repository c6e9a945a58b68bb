//! Media types, and what bodies demand.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::subject::{Node, Subject, properties};
use crate::diagnostic::Oddity;
use crate::document::media::is_known_media;
use crate::pointer::Pointer;

pub(super) fn look(subject: &mut Subject<'_>) {
    let mut media = Vec::new();
    for operation in &subject.operations {
        for content in contents(subject, operation.node.get("requestBody")) {
            media.push(content);
        }
        for (_, response) in operation.node.entries("responses") {
            media.extend(contents(subject, Some(response)));
        }
    }
    let mut seen = BTreeSet::new();
    media.retain(|(_, content)| seen.insert(content.pointer.clone()));
    let mut parameters: BTreeMap<&str, Vec<Pointer>> = BTreeMap::new();
    let mut unknown = parameters.clone();
    for (media, content) in media {
        if media.contains(';') {
            parameters.entry(media).or_default().push(content.pointer.clone());
        }
        let schema = content.get("schema").and_then(|schema| subject.resolve(schema));
        let is_bytes = schema.is_none_or(|schema| schema.text("format") == Some("binary"));
        if !is_known_media(media) && !is_bytes {
            unknown.entry(media).or_default().push(content.pointer);
        }
    }
    for (media, places) in parameters {
        let essence = media.split(';').next().unwrap_or_default().trim();
        let message = format!("the media type `{media}` has parameters, which no answer has to repeat");
        let help = format!("call it `{essence}` in an overlay, unless the server insists on the parameters");
        subject.find_once(Oddity::MediaTypeWithParameters, &places, &message, &help);
    }
    for (media, places) in unknown {
        let message = format!("there is no rule for the media type `{media}`");
        let help = "correct its name in an overlay; or say `{type: string, format: binary}` there, \
                    and it is passed on as bytes";
        subject.find_once(Oddity::UnknownMediaType, &places, &message, help);
    }
    read_only(subject);
}

/// The media types of a body or an answer, a reference followed.
fn contents<'d>(subject: &Subject<'d>, node: Option<Node<'d>>) -> Vec<(&'d str, Node<'d>)> {
    let node = node.and_then(|node| subject.resolve(node));
    node.into_iter().flat_map(|node| node.entries("content")).collect()
}

/// What a body must hold and only the server may write.
fn read_only(subject: &mut Subject<'_>) {
    let mut open: Vec<Node<'_>> = Vec::new();
    for operation in &subject.operations {
        let bodies = contents(subject, operation.node.get("requestBody"));
        open.extend(bodies.into_iter().filter_map(|(_, content)| content.get("schema")));
    }
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    while let Some(node) = open.pop() {
        let Some(node) = subject.resolve(node) else { continue };
        if !seen.insert(node.pointer.clone()) {
            continue;
        }
        let required = node.texts("required");
        let declared = properties(node.value);
        for name in &required {
            let is_read_only = declared
                .and_then(|declared| declared.get(*name)?.get("readOnly"))
                .is_some_and(|value| *value == Value::Bool(true));
            if is_read_only {
                let at = node.pointer.join("properties").join(name);
                found.push((at, (*name).to_owned()));
            }
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            open.extend(node.list(key));
        }
        open.extend(["items", "additionalProperties"].into_iter().filter_map(|key| node.get(key)));
        open.extend(node.entries("properties").map(|(_, property)| property));
    }
    for (pointer, name) in found {
        subject.find(
            Oddity::ReadOnlyRequired,
            &pointer,
            format!("`{name}` is required in a body and read-only at once"),
            "take `readOnly` out with an overlay if callers send it, else take its name out of `required`",
        );
    }
}
