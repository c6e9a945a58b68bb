//! What `names.lock` remembers of each thing in the document, wherever it stands now.

use std::collections::{BTreeMap, BTreeSet};

use super::lock::NamesLock;
use super::place::Places;
use super::structure::digest;
use crate::ir::{Api, Kind, Operation, TypeId};

/// The names that things had.
#[derive(Default)]
pub(super) struct Previous {
    /// `METHOD /path`, as it is now → `module::function`.
    pub(super) operations: BTreeMap<String, String>,
    /// Every name that a type had under one of its pointers, the nearest first.
    pub(super) claims: BTreeMap<TypeId, Vec<String>>,
    /// The one of them that is the type's to keep: each name is one type's.
    pub(super) types: BTreeMap<TypeId, String>,
    /// The base structs of hierarchies, which follow the names of those.
    pub(super) bases: BTreeMap<TypeId, TypeId>,
}

impl Previous {
    pub(super) fn of(api: &Api, lock: &NamesLock, places: &Places) -> Self {
        let mut previous = Self { bases: bases(api), ..Self::default() };
        previous.find_operations(api, lock);
        previous.find_types(api, lock, places);
        previous
    }

    /// The types that have names of their own.
    pub(super) fn owners<'a>(&'a self, api: &'a Api) -> impl Iterator<Item = TypeId> + 'a {
        api.named().filter(|id| !self.bases.contains_key(id))
    }

    fn find_operations(&mut self, api: &Api, lock: &NamesLock) {
        if lock.operations.is_empty() && lock.gone.operations.is_empty() {
            return;
        }
        let keys: BTreeSet<String> = api.operations.iter().map(Operation::key).collect();
        let returned: BTreeMap<&String, &String> =
            lock.gone.operations.iter().map(|(name, key)| (key, name)).collect();
        for key in &keys {
            if let Some(name) = lock.operations.get(key).or_else(|| returned.get(key).copied()) {
                self.operations.insert(key.clone(), name.clone());
            }
        }
    }

    fn find_types(&mut self, api: &Api, lock: &NamesLock, places: &Places) {
        if lock.types.is_empty() && lock.gone.types.is_empty() {
            return;
        }
        let owners: Vec<TypeId> = self.owners(api).collect();
        let mut claimants: BTreeMap<&String, Vec<TypeId>> = BTreeMap::new();
        for &id in &owners {
            let known = |origin| lock.types.get(&places.of_pointer(origin).fragment());
            for name in api.get(id).origins().filter_map(known) {
                let claims = self.claims.entry(id).or_default();
                if !claims.contains(name) {
                    claims.push(name.clone());
                    claimants.entry(name).or_default().push(id);
                }
            }
        }
        let mut winners: BTreeMap<&String, TypeId> = BTreeMap::new();
        for (name, ids) in &claimants {
            let is_nearest = |id: &&TypeId| self.claims[*id].first() == Some(*name);
            let is_same = |id: &&TypeId| {
                lock.structures.get(*name).is_some_and(|known| digest(api, **id).as_ref() == Some(known))
            };
            let several = ids.len() > 1;
            let same = ids.iter().find(|id| several && is_same(id));
            if let Some(id) = same.or_else(|| ids.iter().find(is_nearest)).or(ids.first()) {
                winners.insert(name, *id);
            }
        }
        for (id, claims) in &self.claims {
            if let Some(name) = claims.iter().find(|name| winners.get(name) == Some(id)) {
                self.types.insert(*id, name.clone());
            }
        }
        let vanished: BTreeSet<&String> =
            lock.types.values().filter(|name| !claimants.contains_key(name)).collect();
        self.find_moved(api, lock, &owners, &vanished);
        self.find_returned(api, lock, places, &owners);
    }

    /// A type all of whose pointers are new, and whose structure is that of one that vanished.
    fn find_moved(&mut self, api: &Api, lock: &NamesLock, owners: &[TypeId], vanished: &BTreeSet<&String>) {
        if vanished.is_empty() {
            return;
        }
        let mut new: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
        for &id in owners.iter().filter(|id| !self.claims.contains_key(id)) {
            if let Some(digest) = digest(api, id) {
                new.entry(digest).or_default().push(id);
            }
        }
        let mut old: BTreeMap<&String, Vec<&String>> = BTreeMap::new();
        for name in vanished {
            if let Some(digest) = lock.structures.get(*name) {
                old.entry(digest).or_default().push(name);
            }
        }
        for (digest, names) in old {
            // Where there are several of either, none is known for certain.
            if let ([name], Some([id])) = (names.as_slice(), new.get(digest).map(Vec::as_slice)) {
                self.claim(*id, name);
            }
        }
    }

    /// A type that was gone and stands where it stood.
    fn find_returned(&mut self, api: &Api, lock: &NamesLock, places: &Places, owners: &[TypeId]) {
        if lock.gone.types.is_empty() {
            return;
        }
        let gone: BTreeMap<&String, &String> =
            lock.gone.types.iter().map(|(name, pointer)| (pointer, name)).collect();
        for &id in owners {
            let mut origins = api.get(id).origins();
            let name = origins.find_map(|origin| gone.get(&places.of_pointer(origin).fragment()));
            if let Some(name) = name
                && !self.claims.contains_key(&id)
                && !lock.types.values().any(|other| other == *name)
            {
                self.claim(id, name);
            }
        }
    }

    fn claim(&mut self, id: TypeId, name: &str) {
        self.claims.insert(id, vec![name.to_owned()]);
        self.types.insert(id, name.to_owned());
    }
}

fn bases(api: &Api) -> BTreeMap<TypeId, TypeId> {
    api.ids()
        .filter_map(|id| match &api.get(id).kind {
            Kind::Hierarchy(hierarchy) if api.get(id).reached => Some((hierarchy.base, id)),
            _ => None,
        })
        .collect()
}
