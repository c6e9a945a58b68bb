//! A vendor's tool that writes a schema out wherever it is used says one thing a thousand times.
//! What is written out and equal to a component is a reference to that component.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use crate::document::shape::Kind;

/// What is said about a place and not about what stands there.
const OF_THE_PLACE: [&str; 6] = ["default", "deprecated", "nullable", "readOnly", "required", "writeOnly"];

/// Puts references where an object is written out that equals a component schema; says how many. What
/// only the place says (`readOnly`, …) stays, beside an `allOf` of the reference.
///
/// Two components that are equal are two things. The one whose name ends with the property's is meant;
/// where that does not tell, the object stays as it is.
pub(super) fn fold(document: &mut Value) -> usize {
    let mut folded = 0;
    // Components hold written-out schemas themselves: once those are references, more are equal.
    loop {
        let mut fold = Fold { known: components(document), folded: 0 };
        if let Some(paths) = document.get_mut("paths") {
            fold.inside(Kind::Paths, paths);
        }
        let sections = document.get_mut("components").and_then(Value::as_object_mut);
        for (section, members) in sections.into_iter().flatten() {
            for (_, kind, member) in parts(Kind::Components.child(section), members) {
                fold.inside(kind, member);
            }
        }
        if fold.folded == 0 {
            return folded;
        }
        folded += fold.folded;
    }
}

/// What components look like → the names of those that look so.
fn components(document: &Value) -> HashMap<String, Vec<String>> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let mut known: HashMap<String, Vec<String>> = HashMap::new();
    for (name, schema) in schemas.into_iter().flatten() {
        if let Some(look) = look(schema) {
            known.entry(look).or_default().push(name.clone());
        }
    }
    known
}

/// The text of an object that has properties, without what is said of its place. What has properties
/// is an object, said or not.
fn look(schema: &Value) -> Option<String> {
    let map = schema.as_object()?;
    let has_properties = map.get("properties")?.as_object().is_some_and(|properties| !properties.is_empty());
    let is_object = map.get("type").is_none_or(|ty| ty == "object");
    let own: BTreeMap<&String, &Value> =
        map.iter().filter(|(key, _)| *key != "type" && !OF_THE_PLACE.contains(&key.as_str())).collect();
    (has_properties && is_object).then(|| serde_json::to_string(&own).ok())?
}

struct Fold {
    known: HashMap<String, Vec<String>>,
    folded: usize,
}

impl Fold {
    /// Folds what stands in a node, from the inside outwards; the node itself stays.
    fn inside(&mut self, kind: Kind, value: &mut Value) {
        for (key, kind, child) in parts(Some(kind), value) {
            self.inside(kind, child);
            if kind == Kind::Schema
                && let Some(names) = look(child).and_then(|look| self.known.get(&look))
                && let Some(name) = meant(names, key)
            {
                *child = reference(name, child);
                self.folded += 1;
            }
        }
    }
}

/// Which of some components stands under this key.
fn meant<'a>(names: &'a [String], key: &str) -> Option<&'a String> {
    let only = |names: Vec<&'a String>| (names.len() == 1).then(|| names[0]);
    let key = key.to_lowercase();
    only(names.iter().collect())
        .or_else(|| only(names.iter().filter(|name| name.to_lowercase().ends_with(&key)).collect()))
}

/// The children of a node that the standard knows, each with its key and its kind.
fn parts(kind: Option<Kind>, value: &mut Value) -> Vec<(&str, Kind, &mut Value)> {
    let Some(kind) = kind else { return Vec::new() };
    match value {
        Value::Object(map) => {
            map.iter_mut().filter_map(|(key, child)| Some((key.as_str(), kind.child(key)?, child))).collect()
        }
        Value::Array(list) => {
            list.iter_mut().filter_map(|child| Some(("", kind.child("0")?, child))).collect()
        }
        _ => Vec::new(),
    }
}

/// A reference, with what is said of the place of the schema that it replaces.
fn reference(name: &str, replaced: &Value) -> Value {
    let target = Map::from_iter([("$ref".to_owned(), format!("#/components/schemas/{name}").into())]);
    let of_the_place: Map<String, Value> = replaced
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, _)| OF_THE_PLACE.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    if of_the_place.is_empty() {
        return Value::Object(target);
    }
    let mut schema = Map::from_iter([("allOf".to_owned(), Value::Array(vec![Value::Object(target)]))]);
    schema.extend(of_the_place);
    Value::Object(schema)
}
