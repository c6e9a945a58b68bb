//! What is known while names are given, and what was found wrong on the way.

use std::collections::{BTreeMap, BTreeSet};

use super::by_address::ByAddress;
use super::hints::{contents, in_unions};
use super::lock::NamesLock;
use super::made::Made;
use super::place::Places;
use super::policy::{KEEP, Policy, Renames};
use super::previous::Previous;
use super::respelled::component;
use crate::bindings::{Bindings, Key};
use crate::diagnostic::{Diagnostics, did_you_mean};
use crate::document::Document;
use crate::ir::{Api, Kind, Operation, TypeId};
use crate::pointer::Pointer;
use crate::surface::names::Names;

pub(super) struct Naming<'a> {
    pub(super) api: &'a Api,
    pub(super) document: &'a Document,
    pub(super) bindings: &'a Bindings,
    pub(super) lock: &'a NamesLock,
    pub(super) places: Places,
    pub(super) by_address: ByAddress<'a>,
    pub(super) previous: Previous,
    /// What inline types are as alternatives of unions.
    pub(super) alternatives: BTreeMap<TypeId, String>,
    /// Where alternatives hold what they are about, under their name.
    pub(super) contents: BTreeSet<Pointer>,
    pub(super) policy: Policy,
    /// Entries of the bindings that named something.
    pub(super) used: BTreeSet<Key>,
    /// The names that were given so far.
    pub(super) names: Names,
    /// The names that texts give.
    pub(super) made: Made,
    /// What of members and parameters `names.lock` is to keep.
    pub(super) members: BTreeMap<String, String>,
    pub(super) diagnostics: Diagnostics,
}

impl<'a> Naming<'a> {
    pub(super) fn new(
        policy: Policy,
        api: &'a Api,
        document: &'a Document,
        bindings: &'a Bindings,
        lock: &'a NamesLock,
    ) -> Self {
        let places = Places::of(api);
        let previous = Previous::of(api, lock, &places);
        Self {
            api,
            document,
            bindings,
            lock,
            places,
            by_address: ByAddress::of(api),
            previous,
            alternatives: in_unions(api),
            contents: contents(api),
            policy,
            used: BTreeSet::new(),
            names: Names::default(),
            made: Made::default(),
            members: BTreeMap::new(),
            diagnostics: Diagnostics::new(),
        }
    }

    /// Remembers what a member or a parameter is called, for `names.lock`. One that is called as on the
    /// wire has the first right to that in any case.
    pub(super) fn keep(&mut self, key: impl FnOnce() -> String, wire: &str, name: &str) {
        if wire != name {
            self.members.insert(key(), name.to_owned());
        }
    }

    /// As [`keep`](Self::keep), of something that users call: another name than the one in use needs a yes.
    pub(super) fn keep_called(
        &mut self,
        key: impl FnOnce() -> String,
        (wire, name): (&str, &str),
        origin: &Pointer,
    ) {
        if self.lock.members.is_empty() {
            return self.keep(key, wire, name);
        }
        let key = key();
        if let Some(old) = self.lock.members.get(&key).filter(|old| *old != name)
            && self.policy == Policy::Strict(Renames::Refuse)
        {
            let message = format!("`{old}` would become `{name}` ({key})");
            self.diagnostics.push(self.document.error(origin, message).help(KEEP));
        }
        self.keep(|| key, wire, name);
    }

    pub(super) fn is_lenient(&self) -> bool {
        self.policy == Policy::Lenient
    }

    /// What is there that an entry may be about which is not.
    fn likeliest(&self, key: &Key) -> String {
        let known: BTreeSet<String> = match key {
            Key::Operation(_) | Key::Reading { .. } | Key::Job { .. } | Key::List { .. } => {
                self.api.operations.iter().map(Operation::key).collect()
            }
            Key::Variant { owner, .. } => match self.variants_of(owner) {
                Some(values) => values,
                None => {
                    let owners = self.names.types.values().map(|names| names.name.as_str());
                    return did_you_mean(owner, owners);
                }
            },
            Key::Schema(_) => self.api.types.iter().filter_map(|ty| ty.schema.clone()).collect(),
            Key::Module(_) => self.names.modules().into_iter().map(str::to_owned).collect(),
            Key::Type(_) => {
                let places = self.api.named().flat_map(|id| self.api.get(id).origins());
                places.map(|place| self.places.of_pointer(place).fragment()).collect()
            }
            Key::Field(field) => self.fields_like(field),
            _ => BTreeSet::new(),
        };
        let word = match key {
            Key::Reading { operation, .. } | Key::Job { operation, .. } | Key::List { operation, .. } => {
                operation
            }
            _ => key.entry(),
        };
        likely(word, &known)
    }

    /// The values of an enum, or the tags of a hierarchy; none where no type of that name has any.
    fn variants_of(&self, owner: &str) -> Option<BTreeSet<String>> {
        let (id, _) = self.names.types.iter().find(|(_, names)| names.name == owner)?;
        match &self.api.get(*id).kind {
            Kind::OpenEnum(body) => Some(body.values.iter().cloned().collect()),
            Kind::Hierarchy(body) => {
                Some(body.variants.iter().flat_map(|variant| variant.tags.iter().cloned()).collect())
            }
            _ => None,
        }
    }

    /// `schema.property` of every schema, or `module::function?parameter` of every operation.
    fn fields_like(&self, field: &str) -> BTreeSet<String> {
        if field.contains('?') {
            let calls = self.api.operations.iter().zip(&self.names.operations);
            let parameters = calls.flat_map(|(operation, names)| {
                operation.parameters.iter().map(|parameter| format!("{}?{}", names.path(), parameter.wire))
            });
            return parameters.collect();
        }
        let structs = self.api.types.iter().filter_map(|ty| match (&ty.schema, &ty.kind) {
            (Some(schema), Kind::Struct(body)) => Some((schema, body)),
            _ => None,
        });
        structs
            .flat_map(|(schema, body)| {
                body.fields.iter().map(move |field| format!("{schema}.{}", field.wire))
            })
            .collect()
    }

    /// An entry that names nothing must not outlive what it named.
    pub(super) fn unused_bindings(&mut self) {
        for key in self.bindings.keys().iter().filter(|key| !self.used.contains(key)) {
            let error = self.bindings.error(key, format!("{key} names nothing in the document"));
            let meant = self.likeliest(key);
            self.diagnostics.push(error.help(format!("remove the entry, or correct its key{meant}")));
        }
    }
}

/// The likeliest of some words for one that is none of them, in words for the end of a help: the one that is nearest
/// by its letters, else the only one that has the same behind its schema, since a schema may be called quite
/// otherwise now and still be the one that is meant.
pub(super) fn likely(word: &str, known: &BTreeSet<String>) -> String {
    let said = did_you_mean(word, known.iter().map(String::as_str));
    let behind = |word: &str| -> Option<String> {
        match component(word) {
            Some(_) => word.splitn(5, '/').nth(4).map(str::to_owned),
            None if word.contains(['/', '?']) => None,
            None => word.rsplit_once('.').map(|(_, property)| property.to_owned()),
        }
    };
    let Some(end) = behind(word).filter(|_| said.is_empty()) else { return said };
    let same: Vec<&String> = known.iter().filter(|other| behind(other).as_ref() == Some(&end)).collect();
    match same.as_slice() {
        [only] => format!("; did you mean `{only}`?"),
        _ => said,
    }
}
