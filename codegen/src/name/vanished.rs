//! What is said of names that stand for nothing any more, and how they would go on.

use std::collections::{BTreeMap, BTreeSet};

use super::lock::key_text;
use super::naming::Naming;
use super::respelled::component;
use crate::diagnostic::{Diagnostic, nearest};
use crate::document::template::place;
use crate::ir::{Operation, TypeId};

/// How many things a name may be offered for.
const OFFERED: usize = 3;

impl Naming<'_> {
    /// A warning for every name that stands for nothing from now on. Where it may be that its thing is only called
    /// otherwise, it says which line keeps the name.
    pub(super) fn vanished(&self) -> Vec<Diagnostic> {
        let gone = self.gone();
        let new =
            |names: BTreeMap<String, String>, known: &BTreeMap<String, String>| -> Vec<(String, String)> {
                names.into_iter().filter(|(name, _)| !known.contains_key(name)).collect()
            };
        let operations = new(gone.operations, &self.lock.gone.operations);
        let types = new(gone.types, &self.lock.gone.types);
        let new_keys = self.new_operations();
        let told = operations.iter().map(|(name, key)| {
            self.gone_name(name, key, "operations", &likeliest_operations(key, &new_keys))
        });
        let told: Vec<Diagnostic> = told.collect();
        let (gone_schemas, new_schemas) = (components(&types), self.new_schemas());
        let types = types.iter().map(|(name, place)| {
            let schema = component(place).filter(|schema| gone_schemas.contains(schema));
            let now = schema.and_then(|schema| likeliest_schema(&schema, &gone_schemas, &new_schemas));
            self.gone_name(name, place, "schemas", &Vec::from_iter(now))
        });
        told.into_iter().chain(types).collect()
    }

    /// `now` is what the thing may be now, as the bindings know it.
    fn gone_name(&self, name: &str, place: &str, section: &str, now: &[&str]) -> Diagnostic {
        let label = if self.lock.label.is_empty() { "names.lock" } else { &self.lock.label };
        let message = format!("`{name}` is gone, which was the name of {place}");
        let lines: Vec<String> = now.iter().map(|key| format!("`{} = {name:?}`", key_text(key))).collect();
        let help = "its users must do without; the name is given to nothing else".to_owned();
        Diagnostic::warning(label, message).help(match lines.as_slice() {
            [] => help,
            lines => format!(
                "{help}. If it is only called otherwise now, this keeps the name: {} under [{section}] of bindings.toml",
                lines.join(" or ")
            ),
        })
    }

    /// The operations that `names.lock` did not know, as `METHOD /path`.
    fn new_operations(&self) -> Vec<String> {
        let keys = self.api.operations.iter().map(Operation::key);
        keys.filter(|key| !self.previous.operations.contains_key(key)).collect()
    }

    /// The component schemas that it did not know.
    fn new_schemas(&self) -> Vec<&str> {
        let is_new = |id: &TypeId| !self.previous.claims.contains_key(id);
        let schemas = self.previous.owners(self.api).filter(is_new);
        schemas.filter_map(|id| self.api.get(id).schema.as_deref()).collect()
    }
}

/// The components that are gone as a whole.
fn components(types: &[(String, String)]) -> BTreeSet<String> {
    let whole =
        types.iter().filter_map(|(_, place)| component(place).filter(|_| place.matches('/').count() == 3));
    whole.collect()
}

/// The new ones at the same address but for names in it and a slash, else the one with the likest address.
fn likeliest_operations<'k>(key: &str, new: &'k [String]) -> Vec<&'k str> {
    let same: Vec<&str> = new.iter().map(String::as_str).filter(|other| place(other) == place(key)).collect();
    if !same.is_empty() {
        return same.into_iter().take(OFFERED).collect();
    }
    let method = |key: &str| key.split(' ').next().map(str::to_owned);
    let alike = new.iter().map(String::as_str).filter(|other| method(other) == method(key));
    nearest(key, alike).into_iter().collect()
}

/// The new one with the likest name, else the only one that is new where only one is gone.
fn likeliest_schema<'k>(schema: &str, gone: &BTreeSet<String>, new: &[&'k str]) -> Option<&'k str> {
    nearest(schema, new.iter().copied()).or(match new {
        [only] if gone.len() == 1 => Some(*only),
        _ => None,
    })
}
