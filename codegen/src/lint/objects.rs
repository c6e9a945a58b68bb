//! Properties, and how an `allOf` puts them together.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::subject::{Node, Role, Schema, Subject, properties};
use crate::diagnostic::Oddity;
use crate::pointer::Pointer;

pub(super) fn look(subject: &mut Subject<'_>) {
    for schema in subject.schemas.clone() {
        let composed = subject.composed(schema.node.clone());
        required(subject, &schema, &composed);
        parts(subject, &schema, &composed);
        discriminator(subject, &schema, &composed);
    }
    closed(subject);
}

fn required<'d>(subject: &mut Subject<'d>, schema: &Schema<'d>, composed: &[Node<'d>]) {
    let node = &schema.node;
    let required = node.texts("required");
    if required.is_empty() {
        return;
    }
    let mut all = composed.to_vec();
    // What stands around a part, or beside it, may declare what the part requires.
    if schema.role == Role::Part {
        let around = node.pointer.parent().and_then(|list| list.parent());
        if let Some(pointer) = around
            && let Some(value) = pointer.node_in(subject.document.value())
        {
            all.extend(subject.composed(Node { pointer, value }));
        }
    }
    // Alternatives, and keys that are free to choose, may bring anything.
    let is_open = |node: &Node<'_>| ["oneOf", "anyOf"].iter().any(|key| node.value.get(key).is_some());
    if all.iter().any(is_open) {
        return;
    }
    let declared: BTreeSet<&str> = all
        .iter()
        .filter_map(|node| properties(node.value))
        .flat_map(|properties| properties.keys().map(String::as_str))
        .collect();
    for (index, name) in required.iter().enumerate() {
        if !declared.contains(name) {
            subject.find(
                Oddity::UndeclaredRequired,
                &node.pointer.join("required").index(index),
                format!("`{name}` is required and declared nowhere, so no field is made of it"),
                "declare the property in an overlay, or mend its name there",
            );
        }
    }
}

/// Properties to which two parts of one `allOf` give different types.
fn parts<'d>(subject: &mut Subject<'d>, schema: &Schema<'d>, composed: &[Node<'d>]) {
    if schema.node.value.get("allOf").is_none() {
        return;
    }
    let mut seen: BTreeMap<&str, (&str, Pointer)> = BTreeMap::new();
    let mut found = Vec::new();
    // As they are put together: ancestors, the farthest first, then the schema's own parts.
    let is_own = |node: &Node<'_>| is_own(schema, node);
    let ancestors = composed.iter().rev().filter(|node| !is_own(node));
    let own = composed.iter().skip(1).filter(|node| is_own(node)).chain(composed.first());
    for part in ancestors.chain(own) {
        for (name, property) in part.entries("properties") {
            let at = property.pointer.clone();
            let Some(kind) = subject.type_of(property) else { continue };
            match seen.get(name) {
                Some((other, place)) if *other != kind && at != *place => {
                    found.push((name, at.clone(), kind, *other, place.clone()));
                }
                _ => {}
            }
            seen.insert(name, (kind, at));
        }
    }
    for (name, pointer, kind, other, place) in found {
        // An ancestor's contradiction is told once, of the ancestor.
        if [&pointer, &place].iter().all(|place| place.inside(&schema.node.pointer).is_none()) {
            continue;
        }
        subject.find(
            Oddity::ContradictoryAllOf,
            &pointer,
            format!("`{name}` is of type {kind} here and of type {other} in {}", place.fragment()),
            "make both of one type in an overlay; as it is, the schema that extends the other wins",
        );
    }
}

/// Whether a node is written out in a schema, not referred to.
fn is_own(schema: &Schema<'_>, node: &Node<'_>) -> bool {
    node.pointer.inside(&schema.node.pointer).is_some()
}

/// A schema that declares anew what tells the children of its base apart.
fn discriminator<'d>(subject: &mut Subject<'d>, schema: &Schema<'d>, composed: &[Node<'d>]) {
    if schema.role != Role::Component {
        return;
    }
    let own = |node: &Node<'_>| is_own(schema, node);
    let mut found = BTreeMap::new();
    for base in composed.iter().filter(|node| !own(node)) {
        let Some(property) = base.value.pointer("/discriminator/propertyName").and_then(Value::as_str) else {
            continue;
        };
        for node in composed.iter().filter(|node| own(node)) {
            let is_plain = [node, &schema.node].iter().any(|node| {
                node.text("x-not-a-discriminator") == Some(property)
                    || node.texts("x-not-a-discriminator").contains(&property)
            });
            let redeclared = node.get("properties").and_then(|properties| properties.get(property));
            if let (false, Some(redeclared)) = (is_plain, redeclared) {
                found.insert(redeclared.pointer, (property, base.pointer.clone()));
            }
        }
    }
    for (pointer, (property, base)) in found {
        subject.find(
            Oddity::RedeclaredDiscriminator,
            &pointer,
            format!("`{property}` tells the children of {} apart, and is declared anew here", base.fragment()),
            "in an overlay, remove it if it holds the tag; else say `x-not-a-discriminator: [its name]` in the schema",
        );
    }
}

/// Told once: each of many says the same, and nothing is made of it.
fn closed(subject: &mut Subject<'_>) {
    let is_closed =
        |schema: &&Schema<'_>| schema.node.value.get("additionalProperties") == Some(&Value::Bool(false));
    let places: Vec<Pointer> = subject
        .schemas
        .iter()
        .filter(is_closed)
        .map(|schema| schema.node.pointer.join("additionalProperties"))
        .collect();
    if let Some(first) = places.first() {
        let message = match places.len() {
            1 => "the object is declared closed; the answers of servers seldom keep to that".to_owned(),
            count => format!(
                "{count} objects are declared closed, this one first; the answers of servers seldom keep to that"
            ),
        };
        let help = "nothing to do: what is not declared is kept all the same; \
                    `$..[?@.additionalProperties == false]` finds them for an overlay";
        subject.find(Oddity::ClosedObject, first, message, help);
    }
}
