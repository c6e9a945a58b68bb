//! In `wire`: the secrets of a model and of all that can stand inside of it.

use std::collections::BTreeSet;

use crate::wire::child::leaves;
use crate::wire::model::{Object, Slot, Value};

/// How deep models are looked for inside of one another, which is as deep as any is read.
const DEEPEST: usize = 128;

/// The names of the secret fields of whatever can be read into a value. Asked for only when
/// something went wrong; the value is blank or partly so afterwards.
pub(super) fn secrets_of(value: &mut dyn Value) -> Vec<&'static str> {
    let mut search = Search::default();
    search.slot(value.slot(), DEEPEST);
    search.secrets.into_iter().collect()
}

#[derive(Default)]
struct Search {
    secrets: BTreeSet<&'static str>,
    /// The tables of the models that were met.
    seen: BTreeSet<usize>,
}

impl Search {
    fn slot(&mut self, slot: Slot<'_>, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else { return };
        match slot {
            Slot::Object(object) => self.object(object, depth),
            Slot::List(list) => self.slot(list.push().slot(), depth),
            Slot::Map(map) => self.slot(map.insert(String::new()).slot(), depth),
            Slot::Hierarchy(choice) => {
                for child in leaves(choice.children()) {
                    self.object(choice.select(Some(child.tag())), depth);
                }
                self.object(choice.select(None), depth);
            }
            Slot::Union(union) => {
                let alternatives = union.alternatives();
                if self.seen.insert(alternatives.as_ptr().addr()) {
                    for place in 0..alternatives.len() {
                        self.slot(union.select(Some(place)).slot(), depth);
                    }
                }
            }
            Slot::Whole(whole) => {
                if let Some(value) = whole.inside() {
                    self.slot(value.slot(), depth);
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, object: &mut dyn Object, depth: usize) {
        let shape = object.shape();
        // Pages of all items share one table.
        if !self.seen.insert(std::ptr::from_ref(shape).addr()) && !shape.is_strict() {
            return;
        }
        self.secrets.extend(shape.secret_fields());
        object.fields_mut(&mut |fields, _| {
            for field in fields {
                self.slot(field.slot(), depth);
            }
        });
    }
}
