//! In which versions each thing was seen, and how a document says it: `x-seen-in`, where it is not in all.
//!
//! An operation and a parameter have the list of versions itself; a schema has one for each of its
//! properties and of its values that was not seen wherever the schema was.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::document::shape::{SEEN_IN, VERSIONS};
use crate::pointer::Pointer;

/// Versions, by their places among all of them, the oldest first.
pub(super) type Versions = BTreeSet<usize>;

/// How many things were not seen in all versions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// Operations.
    pub operations: usize,
    /// Parameters of operations that were seen elsewhere without them.
    pub parameters: usize,
    /// Properties of schemas that were seen elsewhere without them.
    pub properties: usize,
    /// Values of enums that were seen elsewhere without them.
    pub values: usize,
}

/// What was seen where: operations and parameters, and schemas with their properties and values.
#[derive(Debug, Default)]
pub(super) struct Seen {
    nodes: BTreeMap<Pointer, Versions>,
    schemas: BTreeMap<Pointer, OfSchema>,
}

/// Where a schema was seen, and where each part of it.
#[derive(Debug, Default)]
struct OfSchema {
    versions: Versions,
    properties: BTreeMap<String, Versions>,
    values: BTreeMap<String, Versions>,
}

impl Seen {
    /// An operation or a parameter was seen.
    pub(super) fn node(&mut self, pointer: &Pointer, version: usize) {
        self.nodes.entry(pointer.clone()).or_default().insert(version);
    }

    /// A schema was seen with these properties and values.
    pub(super) fn schema<'a>(
        &mut self,
        pointer: &Pointer,
        version: usize,
        properties: impl Iterator<Item = &'a str>,
        values: impl Iterator<Item = &'a str>,
    ) {
        let schema = self.schemas.entry(pointer.clone()).or_default();
        schema.versions.insert(version);
        for (parts, names) in [
            (&mut schema.properties, properties.map(str::to_owned).collect::<Vec<_>>()),
            (&mut schema.values, values.map(str::to_owned).collect()),
        ] {
            for name in names {
                parts.entry(name).or_default().insert(version);
            }
        }
    }

    /// Writes into the document what was not seen in all of these versions, and how many that is.
    pub(super) fn write(&self, document: &mut Value, names: &[String]) -> Bounds {
        let mut bounds = Bounds::default();
        let all: Versions = (0..names.len()).collect();
        let list =
            |versions: &Versions| json!(versions.iter().map(|place| &names[*place]).collect::<Vec<_>>());
        if let Value::Object(map) = document {
            map.insert(VERSIONS.to_owned(), json!(names));
        }
        for (pointer, versions) in &self.nodes {
            let owner = owner_of(pointer);
            let wherever = owner.as_ref().map_or_else(|| all.clone(), |owner| self.of_operations(owner));
            if *versions == wherever {
                continue;
            }
            write_out(document, pointer);
            if let Some(Value::Object(node)) = document.pointer_mut(pointer.as_str()) {
                node.insert(SEEN_IN.to_owned(), list(versions));
                match owner {
                    None => bounds.operations += 1,
                    Some(_) => bounds.parameters += 1,
                }
            }
        }
        for (pointer, schema) in &self.schemas {
            let partly = |parts: &BTreeMap<String, Versions>| -> Map<String, Value> {
                let parts = parts.iter().filter(|(_, versions)| **versions != schema.versions);
                parts.map(|(name, versions)| (name.clone(), list(versions))).collect()
            };
            let (properties, values) = (partly(&schema.properties), partly(&schema.values));
            let told = [("properties", properties), ("values", values)];
            let told: Map<String, Value> = told
                .into_iter()
                .filter(|(_, parts)| !parts.is_empty())
                .map(|(key, parts)| (key.to_owned(), Value::Object(parts)))
                .collect();
            let count = |key: &str| told.get(key).and_then(Value::as_object).map_or(0, Map::len);
            let (properties, values) = (count("properties"), count("values"));
            if let (Some(Value::Object(node)), false) =
                (document.pointer_mut(pointer.as_str()), told.is_empty())
            {
                node.insert(SEEN_IN.to_owned(), Value::Object(told));
                bounds.properties += properties;
                bounds.values += values;
            }
        }
        bounds
    }

    /// Where an operation was seen, or the operations of a path.
    fn of_operations(&self, owner: &Pointer) -> Versions {
        if let Some(versions) = self.nodes.get(owner) {
            return versions.clone();
        }
        let operations = self
            .nodes
            .iter()
            .filter(|(pointer, _)| pointer.parent().as_ref() == Some(owner) && owner_of(pointer).is_none());
        operations.flat_map(|(_, versions)| versions).copied().collect()
    }
}

/// What a parameter belongs to, an operation or a path; `None` for an operation.
fn owner_of(pointer: &Pointer) -> Option<Pointer> {
    let keys: Vec<String> = pointer.keys().collect();
    let [.., list, place] = keys.as_slice() else { return None };
    let is_parameter = keys.len() > 3 && list == "parameters" && place.parse::<usize>().is_ok();
    is_parameter.then(|| pointer.parent()?.parent()).flatten()
}

/// Writes out what only refers: beside a reference nothing can be said.
fn write_out(document: &mut Value, pointer: &Pointer) {
    let target = document.pointer(pointer.as_str()).and_then(|node| node.get("$ref")?.as_str());
    let target = target.and_then(Pointer::of_reference);
    let found = target.and_then(|target| document.pointer(target.as_str()).cloned());
    if let (Some(found), Some(node)) = (found, document.pointer_mut(pointer.as_str())) {
        *node = found;
    }
}
