//! Entries about operations that a document has at another address now.

use std::collections::{BTreeMap, BTreeSet};

use super::{Bindings, Job, Key};
use crate::document::moved::{Moved, key_of};
use crate::document::template::placeholders;
use crate::pointer::Pointer;

impl Bindings {
    /// The same decisions for a document's operations (`GET /path`): an entry about one that only has other
    /// names of parameters now, or no slash at its end any more, is known by what it is called now.
    #[must_use]
    pub(crate) fn following(mut self, now: &BTreeSet<String>) -> Self {
        let named = self.operations.keys().chain(self.readings.keys()).chain(self.jobs.keys());
        let asked = self.jobs.values().map(|job| &job.asks);
        let mut before: BTreeSet<String> = named.chain(self.lists.keys()).chain(asked).cloned().collect();
        before.extend(self.types.keys().filter_map(|place| operation_of(place)));
        before.extend(self.servers.version.as_ref().map(|version| version.operation.clone()));
        let moved = Moved::of(&before, now);
        if moved.is_empty() {
            return self;
        }
        self.file.former = moved.iter().map(|(old, new)| (new.clone(), old.clone())).collect();
        self.operations = keyed(self.operations, |key| moved.operation(key).cloned());
        self.readings = keyed(self.readings, |key| moved.operation(key).cloned());
        self.lists = keyed(self.lists, |key| moved.operation(key).cloned());
        self.jobs = keyed(self.jobs, |key| moved.operation(key).cloned());
        for job in self.jobs.values_mut() {
            asks_of(job, &moved);
        }
        if let Some(version) = &mut self.servers.version
            && let Some(new) = moved.operation(&version.operation)
        {
            version.operation.clone_from(new);
        }
        for place in self.types.keys() {
            if let Some(new) = moved.fragment(place) {
                self.file.former.insert(new, place.clone());
            }
        }
        self.types = keyed(self.types, |place| moved.fragment(place));
        self
    }

    /// An entry as it is called in the file.
    pub(super) fn written(&self, key: &Key) -> Key {
        let old = |new: &String| self.file.former.get(new).unwrap_or(new).clone();
        match key {
            Key::Operation(operation) => Key::Operation(old(operation)),
            Key::Type(place) => Key::Type(old(place)),
            Key::Reading { operation, name } => {
                Key::Reading { operation: old(operation), name: name.clone() }
            }
            Key::Job { operation, key } => Key::Job { operation: old(operation), key },
            Key::List { operation, key } => Key::List { operation: old(operation), key },
            other => other.clone(),
        }
    }
}

/// The operation that a node is of, by its address as a reference.
fn operation_of(place: &str) -> Option<String> {
    let pointer = Pointer::parse(place)?;
    let mut keys = pointer.keys();
    let (paths, path, method) = (keys.next()?, keys.next()?, keys.next()?);
    (paths == "paths").then(|| key_of(&method, &path))
}

/// Entries under new keys; one that has its own under the new key stays what it is.
fn keyed<T>(entries: BTreeMap<String, T>, new: impl Fn(&String) -> Option<String>) -> BTreeMap<String, T> {
    let mut stay = BTreeMap::new();
    let mut moved = Vec::new();
    for (key, entry) in entries {
        match new(&key) {
            Some(new) => moved.push((new, entry)),
            None => drop(stay.insert(key, entry)),
        }
    }
    for (key, entry) in moved {
        stay.entry(key).or_insert(entry);
    }
    stay
}

/// What a job asks, and the parameters of that path by the names that they have now.
fn asks_of(job: &mut Job, moved: &Moved) {
    let Some(now) = moved.operation(&job.asks).cloned() else { return };
    if let Some(named) = &mut job.named {
        let names: BTreeMap<&str, &str> = placeholders(&job.asks).zip(placeholders(&now)).collect();
        *named = std::mem::take(named)
            .into_iter()
            .map(|(name, place)| (names.get(name.as_str()).map_or(name.clone(), ToString::to_string), place))
            .collect();
    }
    job.asks = now;
}
