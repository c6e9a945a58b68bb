//! What is being lowered, and what all of it shares: references, errors, new types.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::ReferenceOr;

use super::elsewhere::{Elsewhere, named_by};
use crate::bindings::Bindings;
use crate::diagnostic::{Diagnostics, Oddity};
use crate::document::{Document, Typed};
use crate::ir::{Api, Kind, Raw, Type, TypeId};
use crate::pointer::Pointer;

pub(super) struct Lowering<'a> {
    pub(super) document: &'a Document,
    pub(super) typed: &'a Typed,
    pub(super) bindings: &'a Bindings,
    pub(super) api: Api<Raw>,
    /// Component schemas by name.
    pub(super) named: BTreeMap<&'a str, TypeId>,
    /// Schemas that references lead to and that are no components.
    pub(super) elsewhere: &'a Elsewhere,
    /// Their types.
    pub(super) places: BTreeMap<Pointer, TypeId>,
    /// Those of them that have been lowered.
    pub(super) lowered: BTreeSet<Pointer>,
    pub(super) diagnostics: Diagnostics,
    /// What may be null and stands where there is no word for null; its name where it may not be left out.
    pub(super) wordless: BTreeMap<Pointer, Option<String>>,
    /// What has been warned of.
    warned: BTreeSet<(Pointer, String)>,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(
        document: &'a Document,
        typed: &'a Typed,
        bindings: &'a Bindings,
        elsewhere: &'a Elsewhere,
    ) -> Self {
        Self {
            document,
            typed,
            bindings,
            api: Api::new(bindings.pages.style),
            named: BTreeMap::new(),
            elsewhere,
            places: BTreeMap::new(),
            lowered: BTreeSet::new(),
            diagnostics: Diagnostics::new(),
            wordless: BTreeMap::new(),
            warned: BTreeSet::new(),
        }
    }

    /// Gives every schema that references lead to its id first, so that they can point anywhere.
    pub(super) fn name_schemas(&mut self) {
        let schemas = self.typed.rest.components.iter().flat_map(|components| &components.schemas);
        for (name, schema) in schemas {
            let id = self.add(&Pointer::of(["components", "schemas", name]), Kind::Json);
            self.api.get_mut(id).schema = Some(name.clone());
            self.named.insert(name, id);
            // A component that is nothing but a reference gives its name to what stands there.
            if let ReferenceOr::Reference { reference } = schema
                && let Some(place) = Pointer::of_reference(reference)
                && self.elsewhere.contains_key(&place)
            {
                self.places.entry(place).or_insert(id);
            }
        }
        for pointer in self.elsewhere.keys() {
            if !self.places.contains_key(pointer) {
                let id = self.add(pointer, Kind::Json);
                self.places.insert(pointer.clone(), id);
            }
        }
    }

    /// The type of the schema that a reference names.
    pub(super) fn target(&self, reference: &str) -> Option<TypeId> {
        let named = named_by(reference, &["components", "schemas"]);
        let named = named.and_then(|name| self.named.get(name.as_str()).copied());
        named.or_else(|| self.places.get(&Pointer::of_reference(reference)?).copied())
    }

    /// A new type at a pointer.
    pub(super) fn add(&mut self, pointer: &Pointer, kind: impl Into<Raw>) -> TypeId {
        self.api.add(Type::new(pointer.clone(), kind.into()))
    }

    /// Something odd that is served all the same; told once of each node, however often that is used.
    pub(super) fn warn(
        &mut self,
        oddity: Oddity,
        pointer: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let message = message.into();
        if self.warned.insert((pointer.clone(), message.clone())) {
            self.diagnostics.push(self.document.warning(pointer, message).code(oddity).help(help));
        }
    }

    /// Follows a reference to one of the things below these keys, which may itself be a reference.
    pub(super) fn resolve<T>(
        &self,
        pointer: &Pointer,
        place: &[&str],
        given: &'a ReferenceOr<T>,
        find: impl Fn(&'a Typed, &str) -> Option<&'a ReferenceOr<T>>,
    ) -> Option<(Pointer, &'a T)> {
        let mut pointer = pointer.clone();
        let mut current = given;
        // References go round in no circle, and in no longer chain.
        for _ in 0..32 {
            match current {
                ReferenceOr::Item(item) => return Some((pointer, item)),
                ReferenceOr::Reference { reference } => {
                    let next = named_by(reference, place)
                        .and_then(|name| Some((Pointer::of_reference(reference)?, find(self.typed, &name)?)));
                    // What is not there was left out when the document was settled, and told then.
                    let (target, next) = next?;
                    pointer = target;
                    current = next;
                }
            }
        }
        None
    }
}
