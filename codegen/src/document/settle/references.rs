//! References that lead to nothing of use: out of the document, to no node, to a node of another kind,
//! or round in a circle.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::fallback;
use super::settling::{Settling, excerpt};
use crate::diagnostic::Oddity;
use crate::document::shape::Kind;
use crate::pointer::Pointer;

/// A node that is a reference.
struct Reference {
    kind: Kind,
    /// Pointer of the node that holds the `$ref`.
    pointer: Pointer,
    target: String,
}

/// Replaces every reference that leads to nothing by the most general node of its kind.
pub(super) fn references(settling: &mut Settling, value: &mut Value) {
    let mut found = Vec::new();
    collect(Kind::Document, value, &mut Pointer::root(), &mut found);
    let mut faulty = Vec::new();
    let mut described = Vec::new();
    let mut edges: BTreeMap<Pointer, Vec<(usize, Pointer)>> = BTreeMap::new();
    for (index, reference) in found.iter().enumerate() {
        let target = &reference.target;
        let shown = excerpt(&Value::from(target.as_str()));
        let leads = Pointer::of_reference(target);
        let fault = match leads {
            None => format!("{shown} leads out of the document"),
            Some(ref to) if value.pointer(to.as_str()).is_none() => format!("{shown} leads nowhere"),
            Some(to) => match kind_at(&to) {
                Some(Kind::Schema) if matches!(reference.kind, Kind::Response | Kind::RequestBody) => {
                    described.push(index);
                    continue;
                }
                Some(kind) if kind != reference.kind => {
                    format!("{shown} leads to a {}, where a {} belongs", kind.noun(), reference.kind.noun())
                }
                _ => {
                    // What a node is, if it is nothing of its own: itself, or a part of an `allOf`.
                    edges.entry(owner(value, &reference.pointer)).or_default().push((index, to));
                    continue;
                }
            },
        };
        faulty.push((index, fault));
    }
    for index in described {
        if let Some(reference) = found.get(index)
            && let Some(node) = value.pointer_mut(reference.pointer.as_str())
        {
            let schema = std::mem::take(node);
            let noun = reference.kind.noun();
            settling.tell_as(
                Oddity::FaultyReference,
                &reference.pointer.join("$ref"),
                format!("the reference leads to a schema, where a {noun} belongs: it is read as what the {noun} holds as JSON"),
                "write a node with `content` around the reference in an overlay",
            );
            *node =
                serde_json::json!({"description": "", "content": {"application/json": {"schema": schema}}});
        }
    }
    for index in circular(&edges) {
        if let Some(reference) = found.get(index) {
            let shown = excerpt(&Value::from(reference.target.as_str()));
            faulty.push((index, format!("{shown} leads back to where it stands")));
        }
    }
    // The last of a list first, so that the others stay where they are.
    faulty.sort_by_key(|(index, _)| std::cmp::Reverse(*index));
    for (index, fault) in faulty {
        let Some(Reference { kind, pointer, .. }) = found.get(index) else { continue };
        if *kind == Kind::PathItem {
            if let Some(item) = value.pointer_mut(pointer.as_str()).and_then(Value::as_object_mut) {
                item.remove("$ref");
            }
            tell(settling, pointer, &fault, "left out");
            continue;
        }
        let read_as = fallback::replace(settling, value, *kind, pointer);
        tell(settling, pointer, &fault, read_as);
    }
    mappings(settling, value);
}

fn tell(settling: &mut Settling, pointer: &Pointer, fault: &str, read_as: &str) {
    settling.tell_as(
        Oddity::FaultyReference,
        &pointer.join("$ref"),
        format!("the reference {fault}: it is {read_as}"),
        "supply the node in an overlay, or point the reference at the one that is meant",
    );
}

fn collect(kind: Kind, value: &Value, pointer: &mut Pointer, found: &mut Vec<Reference>) {
    if kind == Kind::Data {
        return;
    }
    if let (true, Some(Value::String(target))) = (kind.is_referable(), value.get("$ref")) {
        found.push(Reference { kind, pointer: pointer.clone(), target: target.clone() });
        // Beside a reference nothing counts, except in a path item.
        if kind != Kind::PathItem {
            return;
        }
    }
    kind.descend(value, pointer, &mut |kind, child, pointer| collect(kind, child, pointer, found));
}

/// The kind of the node that a pointer names.
fn kind_at(pointer: &Pointer) -> Option<Kind> {
    pointer.keys().try_fold(Kind::Document, |kind, key| kind.child(&key))
}

/// The node that a reference stands for or is a part of: the one around every `allOf` it stands in.
fn owner(value: &Value, pointer: &Pointer) -> Pointer {
    let mut owner = pointer.clone();
    while let Some(list) = owner.parent().filter(|list| list.last().as_deref() == Some("allOf")) {
        match list.parent() {
            Some(outer) if value.pointer(list.as_str()).is_some_and(Value::is_array) => owner = outer,
            _ => break,
        }
    }
    owner
}

/// The references that close a circle. The walk keeps its own stack: a chain may be as long as a
/// document allows.
fn circular(edges: &BTreeMap<Pointer, Vec<(usize, Pointer)>>) -> Vec<usize> {
    let mut closing = Vec::new();
    let mut done: BTreeSet<&Pointer> = BTreeSet::new();
    let mut on_path: BTreeSet<&Pointer> = BTreeSet::new();
    for start in edges.keys() {
        if done.contains(start) {
            continue;
        }
        on_path.insert(start);
        let mut path: Vec<(&Pointer, usize)> = vec![(start, 0)];
        while let Some((node, next)) = path.last_mut() {
            let edge = edges.get(*node).and_then(|edges| edges.get(*next));
            let Some((index, to)) = edge else {
                on_path.remove(*node);
                done.insert(*node);
                path.pop();
                continue;
            };
            *next += 1;
            if on_path.contains(to) {
                closing.push(*index);
            } else if !done.contains(to) {
                on_path.insert(to);
                path.push((to, 0));
            }
        }
    }
    closing
}

/// Takes out tags of discriminators that lead to no schema.
fn mappings(settling: &mut Settling, value: &mut Value) {
    let mut faulty = Vec::new();
    lost(Kind::Document, value, value, &mut Pointer::root(), &mut faulty);
    for (pointer, target) in faulty {
        settling.tell_as(
            Oddity::FaultyReference,
            &pointer,
            format!(
                "the tag of a discriminator leads to {}, which is no schema of the document: the tag is left out",
                excerpt(&target)
            ),
            "name a schema under `#/components/schemas/`, or leave the tag out",
        );
        fallback::replace(settling, value, Kind::Data, &pointer);
    }
}

fn lost(kind: Kind, value: &Value, root: &Value, pointer: &mut Pointer, faulty: &mut Vec<(Pointer, Value)>) {
    if kind == Kind::Discriminator {
        for (tag, target) in value.get("mapping").and_then(Value::as_object).into_iter().flatten() {
            let name = target.as_str().unwrap_or_default();
            let named = root.pointer("/components/schemas").and_then(|schemas| schemas.get(name));
            let known = named.or_else(|| root.pointer(Pointer::of_reference(name)?.as_str()));
            if known.is_none() {
                faulty.push((pointer.join("mapping").join(tag), target.clone()));
            }
        }
        return;
    }
    if kind != Kind::Data {
        kind.descend(value, pointer, &mut |kind, child, pointer| lost(kind, child, root, pointer, faulty));
    }
}
