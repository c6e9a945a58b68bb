//! Schemas that references lead to where no component stands: in a path, below a component.

use std::collections::BTreeMap;

use openapiv3::{ReferenceOr, Schema};
use serde::Deserialize;
use serde_json::Value;

use crate::document::shape::Kind;
use crate::document::{Document, children};
use crate::pointer::Pointer;

/// Such schemas by their pointers.
pub(super) type Elsewhere = BTreeMap<Pointer, ReferenceOr<Schema>>;

/// Finds them all; one that has no type is not among them.
pub(super) fn elsewhere(document: &Document) -> Elsewhere {
    let mut targets = Vec::new();
    collect(Kind::Document, document.value(), &mut targets);
    targets.sort_unstable();
    targets.dedup();
    let typed = targets.into_iter().filter_map(|pointer| {
        let value = pointer.node_in(document.value())?;
        Some((pointer, ReferenceOr::deserialize(value).ok()?))
    });
    typed.collect()
}

fn collect(kind: Kind, value: &Value, targets: &mut Vec<Pointer>) {
    let mut add = |target: &Value| {
        let target = target.as_str().filter(|target| named_by(target, &["components", "schemas"]).is_none());
        targets.extend(target.and_then(Pointer::of_reference));
    };
    match kind {
        Kind::Data => return,
        Kind::Schema => {
            if let Some(target) = value.get("$ref") {
                add(target);
                return;
            }
        }
        Kind::Discriminator => {
            let mapping = value.get("mapping").and_then(Value::as_object);
            mapping.into_iter().flatten().for_each(|(_, target)| add(target));
        }
        _ => {}
    }
    for (key, child) in children(value) {
        if let Some(kind) = kind.child(&key) {
            collect(kind, child, targets);
        }
    }
}

/// The name that a reference gives to one of the things below these keys.
pub(super) fn named_by(reference: &str, place: &[&str]) -> Option<String> {
    let pointer = Pointer::of_reference(reference)?;
    let mut keys = pointer.steps();
    let is_there = place.iter().all(|key| keys.next().is_some_and(|found| found == *key));
    let name = keys.next().filter(|_| is_there)?.into_owned();
    keys.next().is_none().then_some(name)
}
