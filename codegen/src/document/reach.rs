//! Which components the operations and the webhooks reach, the subtypes of what they reach
//! among them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::children::children;
use super::shape::Kind;
use super::webhooks::{EXTENSION, PAYLOAD, WEBHOOKS};
use crate::pointer::Pointer;

/// A component: its section and its name.
pub(crate) type Component = (String, String);

/// Security schemes are named by `security`, not referred to.
const NAMED: &str = "securitySchemes";

/// Takes out the components that no operation and no webhook reaches, and says which schemas
/// they were.
pub(crate) fn prune(document: &mut Value) -> Vec<String> {
    let reached = closure(document, roots(document), |_| false);
    let mut unreachable = Vec::new();
    let Some(Value::Object(components)) = document.get_mut("components") else {
        return unreachable;
    };
    for (section, members) in components.iter_mut() {
        let Value::Object(members) = members else {
            continue;
        };
        members.retain(|name, _| {
            let keep = section == NAMED || reached.contains(&(section.clone(), name.clone()));
            if !keep && section == "schemas" {
                unreachable.push(name.clone());
            }
            keep
        });
    }
    components.retain(|_, members| members.as_object().is_none_or(|map| !map.is_empty()));
    unreachable
}

/// The components that operations and webhooks refer to themselves, wherever a document holds these.
pub(crate) fn roots(document: &Value) -> BTreeSet<Component> {
    let of = |key: &str, kind| document.get(key).map(|node| references(kind, node)).unwrap_or_default();
    let kept = document.get(WEBHOOKS).and_then(Value::as_object).into_iter().flatten();
    let payloads = kept.filter_map(|(_, entry)| component(entry.get(PAYLOAD)?.as_str()?));
    let items = ["webhooks", EXTENSION].map(|key| of(key, Kind::Map(&Kind::PathItem)));
    of("paths", Kind::Paths).into_iter().chain(items.into_iter().flatten()).chain(payloads).collect()
}

/// The components that some of them lead to, with themselves and with the
/// schemas that are an `allOf` of one that is reached; the walk passes by what
/// is `known`.
pub(crate) fn closure(
    document: &Value,
    start: BTreeSet<Component>,
    known: impl Fn(&Component) -> bool,
) -> BTreeSet<Component> {
    let subtypes = subtypes(document);
    let mut reached = BTreeSet::new();
    let mut open: Vec<Component> = start.into_iter().collect();
    while let Some(component) = open.pop() {
        let (section, name) = &component;
        let kind = Kind::Components.child(section).and_then(|members| members.child(name));
        let value = document.get("components").and_then(|components| components.get(section)?.get(name));
        if let (Some(kind), Some(value)) = (kind, value)
            && !reached.contains(&component)
            && !known(&component)
        {
            open.extend(references(kind, value));
            open.extend(subtypes.get(&component).into_iter().flatten().cloned());
            reached.insert(component);
        }
    }
    reached
}

/// Schemas by the schema that they are an `allOf` of.
fn subtypes(document: &Value) -> BTreeMap<Component, Vec<Component>> {
    let mut subtypes: BTreeMap<Component, Vec<Component>> = BTreeMap::new();
    let schemas = document.pointer("/components/schemas");
    for (name, schema) in schemas.and_then(Value::as_object).into_iter().flatten() {
        let parts = schema.get("allOf").and_then(Value::as_array);
        for parent in parts.into_iter().flatten().filter_map(target) {
            subtypes.entry(parent).or_default().push(("schemas".to_owned(), name.clone()));
        }
    }
    subtypes
}

/// The components that a node refers to, itself or deeper.
pub(crate) fn references(kind: Kind, value: &Value) -> BTreeSet<Component> {
    let mut found = BTreeSet::new();
    collect(kind, value, &mut found);
    found
}

fn collect(kind: Kind, value: &Value, found: &mut BTreeSet<Component>) {
    if kind == Kind::Data {
        return;
    }
    if kind.is_referable() {
        found.extend(target(value));
    }
    if kind == Kind::Discriminator
        && let Some(Value::Object(mapping)) = value.get("mapping")
    {
        found.extend(mapped(mapping));
    }
    for (key, child) in children(value) {
        if let Some(kind) = kind.child(&key) {
            collect(kind, child, found);
        }
    }
}

/// A mapping's values are references, or plain names of schemas.
fn mapped(mapping: &Map<String, Value>) -> impl Iterator<Item = Component> + '_ {
    mapping
        .values()
        .filter_map(Value::as_str)
        .map(|target| component(target).unwrap_or_else(|| ("schemas".to_owned(), target.to_owned())))
}

fn target(value: &Value) -> Option<Component> {
    component(value.get("$ref")?.as_str()?)
}

fn component(target: &str) -> Option<Component> {
    let pointer = Pointer::of_reference(target)?;
    let mut keys = pointer.keys();
    let is_component = keys.next()? == "components";
    if is_component { Some((keys.next()?, keys.next()?)) } else { None }
}
