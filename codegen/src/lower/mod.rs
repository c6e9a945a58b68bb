//! OpenAPI → IR: every schema node becomes a type, every operation a value, nothing is merged or
//! named yet.

mod body;
mod operation;
mod schema;

pub(crate) use body::is_known_media;
pub(crate) use operation::placeholders;

use std::collections::BTreeMap;

use openapiv3::{OpenAPI, ReferenceOr};

use crate::bindings::Bindings;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, pointer};
use crate::ir::{Api, Kind, Type, TypeId};

/// Lowers a document whose references are known to resolve.
///
/// # Errors
/// Everything the document holds that has no place in the IR, each with its JSON pointer.
pub fn lower(document: &Document, typed: &OpenAPI, bindings: &Bindings) -> Result<Api, Diagnostics> {
    let mut lowering = Lowering {
        document,
        typed,
        bindings,
        api: Api::default(),
        named: BTreeMap::new(),
        diagnostics: Diagnostics::new(),
    };
    lowering.name_schemas();
    lowering.schemas();
    lowering.operations();
    let Lowering { api, diagnostics, .. } = lowering;
    diagnostics.into_result(api)
}

struct Lowering<'a> {
    document: &'a Document,
    typed: &'a OpenAPI,
    bindings: &'a Bindings,
    api: Api,
    /// Component schemas by name.
    named: BTreeMap<&'a str, TypeId>,
    diagnostics: Diagnostics,
}

impl<'a> Lowering<'a> {
    /// Gives every component schema its id first, so that references can point anywhere.
    fn name_schemas(&mut self) {
        let Some(components) = &self.typed.components else { return };
        for name in components.schemas.keys() {
            let mut ty = Type::new(format!("#/components/schemas/{}", escape(name)), Kind::Json);
            ty.schema = Some(name.clone());
            let id = self.api.add(ty);
            self.named.insert(name, id);
        }
    }

    fn error(&mut self, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        self.error_of("", pointer, message, help);
    }

    /// An error of a kind that tools know by a name of its own.
    fn error_of(
        &mut self,
        code: &'static str,
        pointer: &str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let bare = pointer.trim_start_matches('#');
        self.diagnostics.push(self.document.error(bare, message).code(code).help(help));
    }

    /// Follows a reference to one of the things whose pointers begin so, which may itself be a
    /// reference.
    fn resolve<T>(
        &mut self,
        pointer: &str,
        prefix: &str,
        given: &'a ReferenceOr<T>,
        find: impl Fn(&'a OpenAPI, &str) -> Option<&'a ReferenceOr<T>>,
    ) -> Option<(String, &'a T)> {
        let mut pointer = pointer.to_owned();
        let mut current = given;
        // A chain of references longer than this is a circle.
        for _ in 0..32 {
            match current {
                ReferenceOr::Item(item) => return Some((pointer, item)),
                ReferenceOr::Reference { reference } => {
                    let found = named_by(reference, prefix).and_then(|name| find(self.typed, &name));
                    let Some(next) = found else {
                        self.error(
                            &pointer,
                            format!("`{reference}` is not one of `{prefix}…`"),
                            "point it at a component that the document defines",
                        );
                        return None;
                    };
                    pointer.clone_from(reference);
                    current = next;
                }
            }
        }
        self.error(&pointer, "references go round in a circle", "let one of them be the thing itself");
        None
    }
}

/// A name as a step of a JSON pointer (RFC 6901).
#[must_use]
pub fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The name that a reference gives behind this prefix.
fn named_by(reference: &str, prefix: &str) -> Option<String> {
    let pointer = pointer::of_reference(reference)?;
    let step = pointer.strip_prefix(prefix.trim_start_matches('#'))?;
    (!step.contains('/')).then(|| step.replace("~1", "/").replace("~0", "~"))
}
