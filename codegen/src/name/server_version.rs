//! Where servers say of what version they are, held to what the document says of the answer.

use super::naming::{Naming, likely};
use crate::bindings::Key;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::ir::{Kind, Operation, TypeId};
use crate::pointer::Pointer;
use crate::surface::answer::{Answer, Content};

impl Naming<'_> {
    /// What is wrong with `version` under `[servers]`: an operation that is not there, or a place that its answer
    /// does not have.
    pub(super) fn server_version(&self) -> Option<Diagnostic> {
        let version = self.bindings.servers.version.as_ref()?;
        let error = |message: String| self.bindings.error(&Key::Fact("servers", "version"), message);
        let asked = || self.api.operations.iter().filter(|operation| operation.method == "GET");
        let Some(operation) = asked().find(|operation| operation.key() == version.operation) else {
            let meant = likely(&version.operation, &asked().map(Operation::key).collect());
            let help = format!("name one that is asked with GET, as `GET /path`{meant}");
            return Some(
                error(format!("no operation of the document is `{}`", version.operation)).help(help),
            );
        };
        let Answer::One { content: Content::Json(answer), .. } = Answer::of(operation) else { return None };
        let help = "write the JSON pointer of the text, as in `/version`";
        let Some(place) = Pointer::parse(&version.field).filter(|_| version.field.starts_with('/')) else {
            return Some(error(format!("{:?} is no JSON pointer", version.field)).help(help));
        };
        let mut id = answer;
        for wire in place.keys() {
            match self.field_in(id, &wire) {
                Ok(Some(field)) => id = field,
                Ok(None) => return None,
                Err(known) => {
                    let message = format!("no answer has {wire:?} at the place {:?}", version.field);
                    let meant = did_you_mean(&wire, known.iter().map(String::as_str));
                    return Some(error(message).help(format!("{help}{meant}")));
                }
            }
        }
        None
    }

    /// A field of a type; nothing where any may be there, else the fields that there are.
    fn field_in(&self, id: TypeId, wire: &str) -> Result<Option<TypeId>, Vec<String>> {
        match &self.api.get(id).kind {
            Kind::Nullable(inner) => self.field_in(*inner, wire),
            Kind::Hierarchy(body) => self.field_in(body.base, wire),
            Kind::Struct(body) => match body.field(wire) {
                Some(field) => Ok(Some(field.ty)),
                None => Err(body.fields.iter().map(|field| field.wire.clone()).collect()),
            },
            Kind::Json | Kind::Union(_) | Kind::Map(_) => Ok(None),
            _ => Err(Vec::new()),
        }
    }
}
