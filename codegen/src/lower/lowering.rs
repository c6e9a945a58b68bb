//! What is being lowered, and what all of it shares: references, errors, new types.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{OpenAPI, ReferenceOr};

use crate::bindings::Bindings;
use crate::diagnostic::{Code, Diagnostics, Refusal};
use crate::document::Document;
use crate::ir::{Api, Kind, Raw, Type, TypeId};
use crate::pointer::Pointer;

pub(super) struct Lowering<'a> {
    pub(super) document: &'a Document,
    pub(super) typed: &'a OpenAPI,
    pub(super) bindings: &'a Bindings,
    pub(super) api: Api<Raw>,
    /// Component schemas by name.
    pub(super) named: BTreeMap<&'a str, TypeId>,
    pub(super) diagnostics: Diagnostics,
    /// What has been warned of.
    warned: BTreeSet<(Code, String)>,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(document: &'a Document, typed: &'a OpenAPI, bindings: &'a Bindings) -> Self {
        Self {
            document,
            typed,
            bindings,
            api: Api::new(bindings.pages.style),
            named: BTreeMap::new(),
            diagnostics: Diagnostics::new(),
            warned: BTreeSet::new(),
        }
    }

    /// Gives every component schema its id first, so that references can point anywhere.
    pub(super) fn name_schemas(&mut self) {
        let Some(components) = &self.typed.components else { return };
        for name in components.schemas.keys() {
            let id = self.add(&Pointer::of(["components", "schemas", name]), Kind::Json);
            self.api.get_mut(id).schema = Some(name.clone());
            self.named.insert(name, id);
        }
    }

    /// A new type at a pointer.
    pub(super) fn add(&mut self, pointer: &Pointer, kind: impl Into<Raw>) -> TypeId {
        self.api.add(Type::new(pointer.clone(), kind.into()))
    }

    /// A warning of a kind, told once for all that it says the same of.
    pub(super) fn warn(
        &mut self,
        code: Code,
        pointer: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let message = message.into();
        if self.warned.insert((code, message.clone())) {
            self.diagnostics.push(self.document.warning(pointer, message).code(code).help(help));
        }
    }

    pub(super) fn error(&mut self, pointer: &Pointer, message: impl Into<String>, help: impl Into<String>) {
        self.refuse(Refusal::Unsupported.into(), pointer, message, help);
    }

    /// An error of a kind that tools know by a name of its own.
    pub(super) fn refuse(
        &mut self,
        code: Code,
        pointer: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.diagnostics.push(self.document.error(pointer, message).code(code).help(help));
    }

    /// Follows a reference to one of the things below these keys, which may itself be a reference.
    pub(super) fn resolve<T>(
        &mut self,
        pointer: &Pointer,
        place: &[&str],
        given: &'a ReferenceOr<T>,
        find: impl Fn(&'a OpenAPI, &str) -> Option<&'a ReferenceOr<T>>,
    ) -> Option<(Pointer, &'a T)> {
        let mut pointer = pointer.clone();
        let mut current = given;
        // A chain of references longer than this is a circle.
        for _ in 0..32 {
            match current {
                ReferenceOr::Item(item) => return Some((pointer, item)),
                ReferenceOr::Reference { reference } => {
                    let next = named_by(reference, place)
                        .and_then(|name| Some((Pointer::of_reference(reference)?, find(self.typed, &name)?)));
                    let Some((target, next)) = next else {
                        let place = Pointer::of(place.iter().copied()).fragment();
                        self.error(
                            &pointer,
                            format!("`{reference}` is not one of `{place}/…`"),
                            "point it at a component that the document defines",
                        );
                        return None;
                    };
                    pointer = target;
                    current = next;
                }
            }
        }
        self.error(&pointer, "references go round in a circle", "let one of them be the thing itself");
        None
    }
}

/// The name that a reference gives to one of the things below these keys.
pub(super) fn named_by(reference: &str, place: &[&str]) -> Option<String> {
    let pointer = Pointer::of_reference(reference)?;
    let mut keys = pointer.keys();
    let is_there = place.iter().all(|key| keys.next().as_deref() == Some(key));
    let name = keys.next().filter(|_| is_there)?;
    keys.next().is_none().then_some(name)
}
