//! A later document adds to the first what the first has dropped.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::document::moved::{Moved, key_of, operation_keys};
use crate::document::reach::{self, Component};
use crate::document::shape::Kind;
use crate::document::template::template;

/// Adds the operations of `later` that `whole` lacks, marked deprecated, with
/// the components they need; says which, as `GET /path`. One that has only moved is not lacking.
pub(super) fn add_missing(whole: &mut Value, later: &Value) -> Vec<String> {
    let known: BTreeSet<(String, &str)> =
        operations(whole).map(|(path, method, _)| (template(path), method)).collect();
    let moved = Moved::of(&operation_keys(later), &operation_keys(whole));
    let missing: Vec<(String, String, Value)> = operations(later)
        .filter(|(path, method, _)| {
            !known.contains(&(template(path), *method)) && moved.operation(&key_of(method, path)).is_none()
        })
        .map(|(path, method, operation)| {
            let mut operation = operation.clone();
            if let Value::Object(map) = &mut operation {
                map.insert("deprecated".to_owned(), true.into());
            }
            (path.to_owned(), method.to_owned(), operation)
        })
        .collect();

    let mut needed: BTreeSet<Component> = BTreeSet::new();
    let mut added = Vec::new();
    for (path, method, operation) in missing {
        added.push(key_of(&method, &path));
        needed.extend(insert_operation(whole, later, &path, &method, operation));
    }
    add_components(whole, later, needed);
    added
}

/// Puts an operation of `later` in, with the parameters that it shares there; says which components it needs.
pub(super) fn insert_operation(
    whole: &mut Value,
    later: &Value,
    path: &str,
    method: &str,
    operation: Value,
) -> BTreeSet<Component> {
    let mut needed = BTreeSet::new();
    let Some(Value::Object(paths)) = whole.get_mut("paths") else { return needed };
    needed.extend(reach::references(Kind::Operation, &operation));
    let shared = later.get("paths").and_then(|paths| paths.get(path)?.get("parameters")).cloned();
    if let Some(shared) = &shared {
        needed.extend(reach::references(Kind::List(&Kind::Parameter), shared));
    }
    match paths.get_mut(path) {
        Some(item) => insert_beside(item, method.to_owned(), operation, shared),
        None => {
            let mut item = Map::from_iter([(method.to_owned(), operation)]);
            item.extend(shared.map(|shared| ("parameters".to_owned(), shared)));
            paths.insert(path.to_owned(), Value::Object(item));
        }
    }
    needed
}

/// Puts an operation into a path item that has others already: parameters that
/// it shared and that the item does not declare become its own.
fn insert_beside(item: &mut Value, method: String, mut operation: Value, shared: Option<Value>) {
    let Value::Object(item) = item else {
        return;
    };
    let known = item.get("parameters").and_then(Value::as_array);
    let own: Vec<Value> = match shared {
        Some(Value::Array(shared)) => shared
            .into_iter()
            .filter(|parameter| !known.is_some_and(|known| known.contains(parameter)))
            .collect(),
        _ => Vec::new(),
    };
    if let (Value::Object(operation), false) = (&mut operation, own.is_empty()) {
        let parameters = operation.entry("parameters").or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(parameters) = parameters {
            parameters.splice(0..0, own);
        }
    }
    item.insert(method, operation);
}

/// Adds the components that are needed and that `whole` lacks. A base that is
/// new to it brings its subtypes; one that it has, has the subtypes it has.
pub(super) fn add_components(whole: &mut Value, later: &Value, needed: BTreeSet<Component>) {
    let wanted = reach::closure(later, needed, |(section, name)| {
        whole.get("components").and_then(|components| components.get(section)?.get(name)).is_some()
    });
    for (section, name) in wanted {
        let found = later.get("components").and_then(|components| components.get(&section)?.get(&name));
        let (Some(found), Value::Object(document)) = (found, &mut *whole) else {
            continue;
        };
        let mut place = document;
        for key in ["components", section.as_str()] {
            let next = place.entry(key).or_insert_with(|| Value::Object(Map::new()));
            let Value::Object(next) = next else {
                return;
            };
            place = next;
        }
        place.insert(name, found.clone());
    }
}

/// Path, method and operation, in the order of the paths.
pub(super) fn operations(document: &Value) -> impl Iterator<Item = (&str, &str, &Value)> {
    document.get("paths").and_then(Value::as_object).into_iter().flatten().flat_map(|(path, item)| {
        item.as_object()
            .into_iter()
            .flatten()
            .filter(|(key, _)| is_method(key))
            .map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
    })
}

/// Whether a key of a path item names an operation.
fn is_method(key: &str) -> bool {
    Kind::PathItem.child(key) == Some(Kind::Operation)
}
