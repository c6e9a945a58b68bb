//! OpenAPI → IR: every schema node becomes a type, every operation a value; nothing is merged or
//! named yet. Imports bindings, documents, the IR, diagnostics; never normalise or name.

mod additional;
mod body;
mod depth;
mod elsewhere;
mod events;
mod form;
mod lowering;
mod null;
mod number;
mod operation;
mod parameter;
mod reading;
mod reply;
mod schema;
mod service;
mod union;
mod unsent;

use crate::bindings::Bindings;
use crate::diagnostic::Told;
use crate::document::{Document, Typed};
use crate::ir::{Api, Raw};
use lowering::Lowering;

/// Lowers a document that has been settled: everything has a place in the IR, and what is read as less
/// than it says is told, with its JSON pointer.
pub fn lower(document: &Document, typed: &Typed, bindings: &Bindings) -> Told<Api<Raw>> {
    let elsewhere = elsewhere::elsewhere(document);
    let Told { value: additional, remarks } = additional::additional(document);
    let mut lowering = Lowering::new(document, typed, bindings, &elsewhere);
    lowering.diagnostics.extend(remarks);
    lowering.name_schemas();
    lowering.schemas();
    lowering.service();
    lowering.operations();
    lowering.additional(&additional);
    lowering.webhooks();
    lowering.rest();
    lowering.readings_of_nothing();
    lowering.told_of_nulls();
    let Lowering { api, diagnostics, .. } = lowering;
    Told { value: api, remarks: diagnostics }
}
