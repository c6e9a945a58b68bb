//! What may be null and is written where there is no word for null: outside of JSON.

use openapiv3::{ReferenceOr, Schema};

use super::lowering::Lowering;
use crate::diagnostic::{Diagnostic, Oddity};
use crate::ir::{Kind, Style, TypeId};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    /// The type of a parameter that may be null: JSON has a word for that; anywhere else it is told.
    pub(super) fn parameter_or_null(
        &mut self,
        pointer: &Pointer,
        wire: &str,
        schema: Option<ReferenceOr<&'a Schema>>,
        (ty, style, required): (TypeId, Style, bool),
    ) -> TypeId {
        let Some(schema) = schema else { return ty };
        if !self.is_nullable(schema) {
            return ty;
        }
        if style == Style::Json {
            return self.add(pointer, Kind::Nullable(ty));
        }
        self.no_word_for_null(pointer, wire, required);
        ty
    }

    /// Remembers that a value may be null for which there is no word where it stands. What may be left out is told of
    /// once for the document; what must be sent is told of by itself, since null cannot be meant at all.
    pub(super) fn no_word_for_null(&mut self, pointer: &Pointer, wire: &str, required: bool) {
        let must_be_sent = required.then(|| wire.to_owned());
        self.wordless.insert(pointer.clone(), must_be_sent);
    }

    /// Tells once of all that may be null and can only be left out instead.
    pub(super) fn told_of_nulls(&mut self) {
        let mut places = Vec::new();
        for (at, must_be_sent) in std::mem::take(&mut self.wordless) {
            let remark =
                Diagnostic { severity: Oddity::UnsentNull.usual(), ..self.document.warning(&at, "") };
            let Some(wire) = must_be_sent else {
                places.push(remark);
                continue;
            };
            let message = format!(
                "`{wire}` must be sent and may be null, for which there is no word outside of JSON: it is always a value"
            );
            let help = "in an overlay, say that it may be left out, or which text the server takes for null";
            self.diagnostics.push(Diagnostic { message, ..remark }.code(Oddity::UnsentNull).help(help));
        }
        places.sort_by_key(|remark| (remark.position, remark.pointer.clone()));
        let others = match places.len() {
            0 | 1 => String::new(),
            2 => " (and in one other place)".to_owned(),
            count => format!(" (and in {} other places)", count - 1),
        };
        let Some(mut first) = places.into_iter().next() else { return };
        first.message = format!(
            "a value that may be null stands where there is no word for null, outside of JSON: it can only be left out{others}"
        );
        let help = "leave it where the server takes what is left out for null; else say in an overlay which text it takes";
        self.diagnostics.push(first.code(Oddity::UnsentNull).help(help));
    }
}
