//! What a schema says of its values, and which schemas are of use.

use std::collections::BTreeSet;

use serde_json::Value;

use super::subject::{Role, Schema, Subject};
use crate::diagnostic::Oddity;
use crate::document::reach;
use crate::document::shape::Kind;
use crate::pointer::Pointer;

/// Keywords that say what a value is.
const SAYING: [&str; 9] =
    ["$ref", "type", "allOf", "oneOf", "anyOf", "not", "properties", "items", "additionalProperties"];

pub(super) fn look(subject: &mut Subject<'_>) {
    let tags = tags(subject);
    for schema in subject.schemas.clone() {
        types(subject, &schema);
        values(subject, &schema, &tags);
    }
    unreachable(subject);
    siblings(subject);
}

fn types<'d>(subject: &mut Subject<'d>, schema: &Schema<'d>) {
    let node = &schema.node;
    let says = |keyword: &str| node.value.get(keyword).is_some();
    // A part of a list may say no more than `required`, and the list says what the value is; an
    // overlay that writes `{}` has its reason.
    let is_meant = schema.role == Role::Part || subject.document.overlay_of(&node.pointer).is_some();
    if !is_meant && !SAYING.iter().any(|keyword| says(keyword)) && !says("enum") {
        subject.find(
            Oddity::UntypedSchema,
            &node.pointer,
            "the schema says nothing of its values, so they are plain JSON",
            "give it a `type` in an overlay, if the server keeps to one",
        );
    }
    if node.text("type") == Some("array") && !says("items") {
        subject.find(
            Oddity::UntypedItems,
            &node.pointer,
            "the array says nothing of its items, so they are plain JSON",
            "give it `items` in an overlay",
        );
    }
}

fn values<'d>(subject: &mut Subject<'d>, schema: &Schema<'d>, tags: &BTreeSet<&str>) {
    let node = &schema.node;
    let Some(values) = node.value.get("enum").and_then(Value::as_array) else { return };
    let here = node.pointer.join("enum");
    match values.as_slice() {
        [] => subject.find(
            Oddity::EmptyEnum,
            &here,
            "the `enum` lists no value, so nothing would be valid",
            "list the values in an overlay, or remove the `enum` there",
        ),
        [only] if !is_tag(schema, tags) => subject.find(
            Oddity::SingleValueEnum,
            &here,
            format!("{only} is the only value: the others may have been forgotten"),
            "list the others in an overlay, if the server knows more",
        ),
        _ => {}
    }
    if values.iter().any(|value| value.is_array() || value.is_object()) {
        subject.find(
            Oddity::UnreadKeyword,
            &here,
            "the `enum` lists arrays or objects, and no type says which of them a value may be: any is taken",
            "leave it if that is enough; else describe in an overlay what they have in common",
        );
    }
    if let Some((index, value)) =
        values.iter().enumerate().find(|(index, value)| values[..*index].contains(value))
    {
        subject.find(
            Oddity::DuplicateEnumValue,
            &here.index(index),
            format!("the value {value} is listed twice"),
            "remove one of them with an overlay",
        );
    }
    if let Some(default) = node.value.get("default")
        && !values.is_empty()
        && !values.contains(default)
    {
        subject.find(
            Oddity::DefaultOutsideEnum,
            &node.pointer.join("default"),
            format!("the default {default} is none of the values of the `enum`"),
            "add it to the `enum` in an overlay, or correct it there",
        );
    }
}

/// What the properties are called that tell the children of hierarchies apart.
fn tags<'d>(subject: &Subject<'d>) -> BTreeSet<&'d str> {
    let property = |schema: &Schema<'d>| schema.node.value.pointer("/discriminator/propertyName")?.as_str();
    subject.schemas.iter().filter_map(property).collect()
}

/// Whether a schema is the property that tells the children of a hierarchy apart.
fn is_tag(schema: &Schema<'_>, tags: &BTreeSet<&str>) -> bool {
    let mut keys: Vec<String> = schema.node.pointer.keys().collect();
    let name = keys.pop().unwrap_or_default();
    keys.last().is_some_and(|key| key == "properties") && tags.contains(name.as_str())
}

fn unreachable(subject: &mut Subject<'_>) {
    let document = subject.document.value();
    let mut start =
        document.get("paths").map(|paths| reach::references(Kind::Paths, paths)).unwrap_or_default();
    let errors = subject.bindings.errors.schema.iter().map(|name| ("schemas".to_owned(), name.clone()));
    start.extend(errors);
    let reached = reach::closure(document, start, |_| false);
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    for name in schemas.into_iter().flat_map(|schemas| schemas.keys()) {
        if !reached.contains(&("schemas".to_owned(), name.clone())) {
            subject.find(
                Oddity::UnreachableSchema,
                &Pointer::of(["components", "schemas", name]),
                format!("no operation reaches the schema `{name}`, so no type is made of it"),
                "refer to it in an overlay from where it belongs, or remove it there",
            );
        }
    }
}

/// Keywords beside a reference to a schema, where the standard says that nothing is read.
fn siblings(subject: &mut Subject<'_>) {
    let mut found = Vec::new();
    let document = subject.document.value();
    collect(Kind::Document, document, &mut Pointer::root(), &mut found);
    for (pointer, keywords) in found {
        subject.find(
            Oddity::SiblingOfReference,
            &pointer,
            format!("beside a `$ref` nothing is read: {keywords}"),
            "in an overlay, put the `$ref` into an `allOf` of its own beside them, or remove them",
        );
    }
}

fn collect(kind: Kind, value: &Value, pointer: &mut Pointer, found: &mut Vec<(Pointer, String)>) {
    const PROSE: [&str; 5] = ["$ref", "description", "summary", "title", "example"];
    if kind == Kind::Data {
        return;
    }
    if kind == Kind::Schema && value.get("$ref").is_some_and(Value::is_string) {
        let keys = value.as_object().into_iter().flat_map(|map| map.keys());
        let keywords: Vec<String> = keys
            .filter(|key| !PROSE.contains(&key.as_str()) && !key.starts_with("x-"))
            .map(|key| format!("`{key}`"))
            .collect();
        if !keywords.is_empty() {
            found.push((pointer.clone(), keywords.join(", ")));
        }
        return;
    }
    kind.descend(value, pointer, &mut |kind, child, pointer| collect(kind, child, pointer, found));
}
