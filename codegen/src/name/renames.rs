//! Names that users call and that would change or stand for something else; names that vanish.

use std::collections::{BTreeMap, BTreeSet};

use super::lock::{Gone, NamesLock};
use super::previous::key;
use super::structure::digest;
use super::{Naming, Policy, Renames};
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, TypeId};

const KEEP: &str = "keep the old name, or say yes to all new ones: `cargo xtask generate --accept-renames`";
const ANOTHER: &str =
    "give it another name in bindings.toml, or say yes: `cargo xtask generate --accept-renames`";

/// At how many pointers a type is looked for. An error body may stand in a thousand places.
const POINTERS: usize = 4;

impl Naming<'_> {
    /// Says what would be renamed, what would take another's name, and what is gone.
    pub(super) fn renames(&mut self, api: &Api) {
        let mut found = self.renamed_operations(api);
        found.extend(self.renamed_types(api));
        if self.policy == Policy::Strict(Renames::Refuse) {
            self.diagnostics.extend(found);
        }
        // Of what is refused, nobody can say yet which names it leaves.
        if matches!(self.policy, Policy::Strict(_)) && !self.diagnostics.has_errors() {
            let vanished = self.vanished(api);
            self.diagnostics.extend(vanished);
        }
    }

    fn renamed_operations(&self, api: &Api) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let mut lost = BTreeSet::new();
        for operation in api.operations.iter().filter(|operation| !operation.function.is_empty()) {
            let key = key(&operation.method, &operation.path);
            let name = format!("{}::{}", operation.module, operation.function);
            if let Some(old) = self.previous.operations.get(&key)
                && *old != name
            {
                let message = format!("`{old}` would become `{name}` ({key})");
                found.push(self.at_binding("operations", &key, &operation.origin, message).help(KEEP));
                lost.insert(old.clone());
            }
        }
        let owners =
            self.lock.operations.iter().map(|(key, name)| (name, key)).chain(&self.lock.gone.operations);
        let owners: BTreeMap<&String, &String> = owners.collect();
        for operation in &api.operations {
            let key = key(&operation.method, &operation.path);
            let name = format!("{}::{}", operation.module, operation.function);
            let is_own = self.previous.operations.get(&key) == Some(&name);
            if let Some(owner) = owners.get(&name)
                && !is_own
                && !lost.contains(&name)
            {
                let message =
                    format!("`{name}` was the name of {owner}, which is gone; it would be that of {key}");
                found.push(self.at_binding("operations", &key, &operation.origin, message).help(ANOTHER));
            }
        }
        found
    }

    fn renamed_types(&self, api: &Api) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let claims = |id: &TypeId| self.previous.claims.get(id).map(Vec::as_slice).unwrap_or_default();
        let owners: Vec<TypeId> =
            self.previous.owners(api).filter(|id| !api.get(*id).name.is_empty()).collect();
        let kept: BTreeSet<&String> = owners
            .iter()
            .map(|id| (id, &api.get(*id).name))
            .filter(|(id, name)| claims(id).contains(name))
            .map(|(_, name)| name)
            .collect();
        let mut lost = BTreeSet::new();
        for id in &owners {
            let ty = api.get(*id);
            let Some(old) = claims(id).first() else { continue };
            // Where another keeps the name, two have been made of one.
            if !claims(id).contains(&ty.name) && !kept.contains(old) {
                let message = format!("`{old}` would become `{}` ({})", ty.name, ty.origin());
                found.push(self.at_type_binding(api, *id, message).help(KEEP));
                lost.insert(old);
            }
        }
        let places =
            self.lock.types.iter().map(|(pointer, name)| (name, pointer)).chain(&self.lock.gone.types);
        let mut first: BTreeMap<&String, &String> = BTreeMap::new();
        for (name, pointer) in places {
            first.entry(name).or_insert(pointer);
        }
        for id in &owners {
            let ty = api.get(*id);
            if let Some(place) = first.get(&ty.name)
                && !claims(id).contains(&ty.name)
                && !lost.contains(&ty.name)
                && !kept.contains(&ty.name)
            {
                let message = format!(
                    "`{}` was the name of {place}, which is gone or another thing now; it would be that of {}",
                    ty.name,
                    ty.origin()
                );
                found.push(self.at_type_binding(api, *id, message).help(ANOTHER));
            }
        }
        found
    }

    /// At the entry that gives the name, else at the thing in the document.
    fn at_binding(&self, section: &str, key: &str, origin: &str, message: String) -> Diagnostic {
        if self.used.contains(&format!("{section} {key}")) {
            return self.bindings.error(section, key, message);
        }
        self.document.error(origin.trim_start_matches('#'), message)
    }

    fn at_type_binding(&self, api: &Api, id: TypeId, message: String) -> Diagnostic {
        let ty = api.get(id);
        let schema = ty.schema.iter().find(|schema| self.bindings.schemas.contains_key(*schema));
        if let Some(schema) = schema {
            return self.at_binding("schemas", schema, ty.origin(), message);
        }
        let pointer = self.bound_type(ty).map_or(ty.origin(), |(key, _)| key.as_str());
        self.at_binding("types", pointer, ty.origin(), message)
    }

    /// A warning for every name that stands for nothing from now on.
    fn vanished(&self, api: &Api) -> Vec<Diagnostic> {
        let gone = self.gone(api);
        let label = if self.lock.label.is_empty() { "names.lock" } else { &self.lock.label };
        let lines = |names: BTreeMap<String, String>, known: &BTreeMap<String, String>| {
            let new: Vec<(String, String)> =
                names.into_iter().filter(|(name, _)| !known.contains_key(name)).collect();
            new.into_iter().map(|(name, place)| {
                let message = format!("`{name}` is gone, which was the name of {place}");
                Diagnostic::warning(label, message)
                    .help("its users must do without; the name is given to nothing else")
            })
        };
        let operations = lines(gone.operations, &self.lock.gone.operations);
        operations.chain(lines(gone.types, &self.lock.gone.types)).collect()
    }

    /// The names that are in use, and those that were.
    pub(super) fn in_use(&self, api: &Api) -> NamesLock {
        let mut lock =
            NamesLock { gone: self.gone(api), label: self.lock.label.clone(), ..NamesLock::default() };
        for operation in &api.operations {
            let name = format!("{}::{}", operation.module, operation.function);
            lock.operations.insert(key(&operation.method, &operation.path), name);
        }
        for id in self.previous.owners(api) {
            let ty = api.get(id);
            for pointer in self.landmarks(&ty.origins) {
                lock.types.insert(pointer, ty.name.clone());
            }
            if let Some(digest) = digest(api, id) {
                lock.structures.insert(ty.name.clone(), digest);
            }
        }
        for name in lock.gone.types.keys() {
            if let Some(digest) = self.lock.structures.get(name) {
                lock.structures.insert(name.clone(), digest.clone());
            }
        }
        lock
    }

    /// The names that were in use, each with where it stood, and are not.
    fn gone(&self, api: &Api) -> Gone {
        let mut gone = self.lock.gone.clone();
        let places = |names: &BTreeMap<String, String>| {
            names.iter().map(|(place, name)| (name.clone(), place.clone())).rev().collect::<Vec<_>>()
        };
        gone.operations.extend(places(&self.lock.operations));
        gone.types.extend(places(&self.lock.types));
        for operation in &api.operations {
            gone.operations.remove(&format!("{}::{}", operation.module, operation.function));
        }
        for ty in api.types.iter().filter(|ty| ty.reached) {
            gone.types.remove(&ty.name);
        }
        gone
    }

    /// The pointers that a type is known by: those that were written before, then one of each owner,
    /// then any.
    fn landmarks(&self, origins: &[String]) -> BTreeSet<String> {
        let mut owners = BTreeSet::new();
        let mut ranked: Vec<(bool, bool, usize, String)> = origins
            .iter()
            .enumerate()
            .map(|(index, origin)| {
                let owner: Vec<&str> = origin.split('/').take(4).collect();
                let place = self.places.of_pointer(origin).into_owned();
                (!self.lock.types.contains_key(&place), !owners.insert(owner), index, place)
            })
            .collect();
        ranked.sort_unstable();
        ranked.into_iter().map(|(.., origin)| origin).take(POINTERS).collect()
    }
}
