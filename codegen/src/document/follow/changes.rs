//! What following references changes in a document, found first and made at once: a document in which nothing
//! changes is not copied.

use serde_json::{Map, Value};

use super::super::whole::Document;
use crate::pointer::Pointer;

/// What changes.
pub(super) struct Changes {
    /// Nodes of the document, none of them inside of another, and what stands there instead; nothing where the node
    /// is taken out of its mapping.
    nodes: Vec<(Pointer, Option<Value>)>,
    /// Where component schemas stand.
    section: Pointer,
    /// Those that are new.
    components: Vec<(String, Value)>,
}

impl Changes {
    /// None yet.
    pub(super) fn new(section: Pointer) -> Self {
        Self { nodes: Vec::new(), section, components: Vec::new() }
    }

    /// Takes note of what stands in the place of a node, where that is another.
    pub(super) fn node(&mut self, here: &Pointer, before: &Value, after: Option<Value>) {
        if after.as_ref() != Some(before) {
            self.nodes.push((here.clone(), after));
        }
    }

    /// Takes note of a new component.
    pub(super) fn component(&mut self, name: String, schema: Value) {
        self.components.push((name, schema));
    }

    /// The document with these changes.
    pub(super) fn made_in(self, mut document: Document) -> Document {
        if self.nodes.is_empty() && self.components.is_empty() {
            return document;
        }
        let value = document.value_mut();
        for (here, after) in self.nodes {
            match after {
                Some(after) => {
                    if let Some(node) = value.pointer_mut(here.as_str()) {
                        *node = after;
                    }
                }
                None => take_out(value, &here),
            }
        }
        for (name, schema) in self.components {
            insert(value, &self.section, name, schema);
        }
        document
    }
}

/// Takes a member out of its mapping.
fn take_out(value: &mut Value, here: &Pointer) {
    let (Some(parent), Some(key)) = (here.parent(), here.last()) else { return };
    if let Some(Value::Object(map)) = value.pointer_mut(parent.as_str()) {
        map.remove(&key);
    }
}

/// Adds a member to the mapping at a pointer, which is made where it is not there.
fn insert(value: &mut Value, at: &Pointer, name: String, member: Value) {
    let mut node = value;
    for key in at.keys() {
        let Value::Object(map) = node else { return };
        node = map.entry(key).or_insert_with(|| Map::new().into());
    }
    if let Value::Object(map) = node {
        map.insert(name, member);
    }
}
