//! Names that users call and that would change or stand for something else; names that vanish.

use std::collections::{BTreeMap, BTreeSet};

use super::lock::{Gone, NamesLock};
use super::naming::Naming;
use super::policy::{KEEP, Policy, Renames};
use super::structure::digest;
use crate::bindings::Key;
use crate::diagnostic::Diagnostic;
use crate::ir::TypeId;
use crate::pointer::Pointer;

const ANOTHER: &str =
    "give it another name in bindings.toml, or say yes: `cargo xtask generate --accept-renames`";

/// At how many pointers a type is looked for. An error body may stand in a thousand places.
const POINTERS: usize = 4;

impl Naming<'_> {
    /// Says what would be renamed, what would take another's name, and what is gone.
    pub(super) fn renames(&mut self) {
        if self.lock.is_empty() {
            return;
        }
        let (mut found, mut reused) = self.renamed_operations();
        let (types, reused_types) = self.renamed_types();
        found.extend(types);
        reused.extend(reused_types);
        found.extend(self.reused(reused));
        if self.policy == Policy::Strict(Renames::Refuse) {
            self.diagnostics.extend(found);
        }
        // Of what is refused, nobody can say yet which names it leaves.
        if matches!(self.policy, Policy::Strict(_)) && !self.diagnostics.has_errors() {
            let vanished = self.vanished();
            self.diagnostics.extend(vanished);
        }
    }

    fn renamed_operations(&self) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
        let (mut found, mut reused) = (Vec::new(), Vec::new());
        let mut lost = BTreeSet::new();
        let named = || self.api.operations.iter().zip(&self.names.operations);
        for (operation, names) in named().filter(|(_, names)| !names.function.is_empty()) {
            let (key, name) = (operation.key(), names.path());
            if let Some(old) = self.previous.operations.get(&key)
                && *old != name
            {
                let message = format!("`{old}` would become `{name}` ({key})");
                let key = Key::Operation(key);
                found.push(self.at_binding(&key, &operation.origin, message).help(KEEP));
                lost.insert(old.clone());
            }
        }
        let owners =
            self.lock.operations.iter().map(|(key, name)| (name, key)).chain(&self.lock.gone.operations);
        let owners: BTreeMap<&String, &String> = owners.collect();
        for (operation, names) in named() {
            let (key, name) = (operation.key(), names.path());
            let is_own = self.previous.operations.get(&key) == Some(&name);
            // One that people call so is what has gone from there a moment ago.
            let is_said = self.used.contains(&Key::Operation(key.clone()))
                && self.is_vanished_operation(&name)
                && !self.previous.operations.contains_key(&key);
            if let Some(owner) = owners.get(&name)
                && !is_own
                && !is_said
                && !lost.contains(&name)
            {
                let message =
                    format!("`{name}` was the name of {owner}, which is gone; it would be that of {key}");
                let key = Key::Operation(key);
                reused.push(self.at_binding(&key, &operation.origin, message).help(ANOTHER));
            }
        }
        (found, reused)
    }

    fn renamed_types(&self) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
        let (mut found, mut reused) = (Vec::new(), Vec::new());
        let claims = |id: &TypeId| self.previous.claims.get(id).map(Vec::as_slice).unwrap_or_default();
        let owners: Vec<(TypeId, &String)> = self
            .previous
            .owners(self.api)
            .filter_map(|id| Some((id, &self.names.types.get(&id)?.name)))
            .collect();
        let is_kept = |(id, name): &&(TypeId, &String)| claims(id).contains(name);
        let kept: BTreeSet<&String> = owners.iter().filter(is_kept).map(|(_, name)| *name).collect();
        let mut lost = BTreeSet::new();
        for (id, name) in &owners {
            let Some(old) = claims(id).first() else { continue };
            // Where another keeps the name, two have been made of one.
            if !claims(id).contains(name) && !kept.contains(old) {
                let origin = self.api.get(*id).origin.fragment();
                let message = format!("`{old}` would become `{name}` ({origin})");
                found.push(self.at_type_binding(*id, message).help(KEEP));
                lost.insert(old);
            }
        }
        let places =
            self.lock.types.iter().map(|(pointer, name)| (name, pointer)).chain(&self.lock.gone.types);
        let mut first: BTreeMap<&String, &String> = BTreeMap::new();
        for (name, pointer) in places {
            first.entry(name).or_insert(pointer);
        }
        for (id, name) in &owners {
            if let Some(place) = first.get(name)
                && !claims(id).contains(name)
                && !lost.contains(name)
                && !kept.contains(name)
                && !self.is_said_to_be(*id, name)
            {
                let origin = self.api.get(*id).origin.fragment();
                let message = format!(
                    "`{name}` was the name of {place}, which is gone or another thing now; it would be that of {origin}"
                );
                reused.push(self.at_type_binding(*id, message).help(ANOTHER));
            }
        }
        (found, reused)
    }

    /// Whether people give a type that is new the name of one that has gone in this run.
    fn is_said_to_be(&self, id: TypeId, name: &str) -> bool {
        let is_given = self.entry_of(id).is_some_and(|key| self.used.contains(&key));
        is_given
            && !self.previous.claims.contains_key(&id)
            && self.lock.types.values().any(|used| used == name)
    }

    /// Whether a name was in use when this run began and its operation is not there any more.
    fn is_vanished_operation(&self, name: &str) -> bool {
        let mut keys = self.lock.operations.iter().filter(|(_, used)| *used == name).map(|(key, _)| key);
        keys.any(|key| !self.previous.operations.contains_key(key))
    }

    /// At the entry that gives the name, else at the thing in the document.
    fn at_binding(&self, key: &Key, origin: &Pointer, message: String) -> Diagnostic {
        if self.used.contains(key) {
            return self.bindings.error(key, message);
        }
        self.document.error(origin, message)
    }

    fn at_type_binding(&self, id: TypeId, message: String) -> Diagnostic {
        let origin = &self.api.get(id).origin;
        match self.entry_of(id) {
            Some(key) => self.at_binding(&key, origin, message),
            None => self.document.error(origin, message),
        }
    }

    /// The entry of the bindings that names a type.
    fn entry_of(&self, id: TypeId) -> Option<Key> {
        let ty = self.api.get(id);
        let schema = ty.schema.iter().find(|schema| self.bindings.schemas.contains_key(*schema));
        match (schema, self.bound_type(ty)) {
            (Some(schema), _) => Some(Key::Schema(schema.clone())),
            (None, Some((pointer, _))) => Some(Key::Type(pointer.clone())),
            (None, None) => None,
        }
    }

    /// The names that are in use, and those that were.
    pub(super) fn in_use(&self) -> NamesLock {
        let mut lock = NamesLock {
            gone: self.gone(),
            label: self.lock.label.clone(),
            members: self.members.clone(),
            ..NamesLock::default()
        };
        for (operation, names) in self.api.operations.iter().zip(&self.names.operations) {
            lock.operations.insert(operation.key(), names.path());
        }
        for id in self.previous.owners(self.api) {
            let (ty, Some(names)) = (self.api.get(id), self.names.types.get(&id)) else { continue };
            for pointer in self.landmarks(ty.origins()) {
                lock.types.insert(pointer, names.name.clone());
            }
            if let Some(digest) = digest(self.api, id) {
                lock.structures.insert(names.name.clone(), digest);
            }
            if ty.schema.is_none() {
                lock.files.insert(names.name.clone(), names.file.clone());
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
    pub(super) fn gone(&self) -> Gone {
        let mut gone = self.lock.gone.clone();
        let places = |names: &BTreeMap<String, String>| {
            names.iter().map(|(place, name)| (name.clone(), place.clone())).rev().collect::<Vec<_>>()
        };
        gone.operations.extend(places(&self.lock.operations));
        gone.types.extend(places(&self.lock.types));
        for names in &self.names.operations {
            gone.operations.remove(&names.path());
        }
        for names in self.names.types.values() {
            gone.types.remove(&names.name);
        }
        gone
    }

    /// The pointers that a type is known by: those that were written before, then one of each owner,
    /// then any.
    fn landmarks<'p>(&self, origins: impl Iterator<Item = &'p Pointer>) -> BTreeSet<String> {
        let mut owners = BTreeSet::new();
        let mut ranked: Vec<(bool, bool, usize, String)> = origins
            .enumerate()
            .map(|(index, origin)| {
                // A component, or an operation.
                let owner: Vec<String> = origin.keys().take(3).collect();
                let place = self.places.of_pointer(origin).fragment();
                (!self.lock.types.contains_key(&place), !owners.insert(owner), index, place)
            })
            .collect();
        ranked.sort_unstable();
        ranked.into_iter().map(|(.., origin)| origin).take(POINTERS).collect()
    }
}
