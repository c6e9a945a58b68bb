//! Where calls, what is given to them, models, fields and accessors come from in the document: a line
//! an item, for people and tools. What a value or a child stands for is said of its type.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::call::Call;
use super::events::{EVENT, Event, Events};
use super::model::{Model, Shape};
use super::names::raw;
use crate::pointer::Pointer;

/// The file that the lines stand in, beside the crate's manifest.
pub const FILE: &str = "origins.tsv";

/// An item, and the nodes of the document that it is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// As users call it: `module::function`, `module::function.setter`, `events::Event::Variant`, `models::Type`,
    /// `models::Type.field`, `models::Type.accessor()`.
    pub item: String,
    /// The first is the one it is named by.
    pub pointers: Vec<Pointer>,
}

/// Every item, calls first, each with what belongs to it.
pub(super) fn origins(calls: &[Call], events: Option<&Events>, models: &[Model]) -> Vec<Origin> {
    let mut models: Vec<&Model> = models.iter().collect();
    models.sort_by(|left, right| left.name.cmp(&right.name));
    let calls = calls.iter().flat_map(of_call);
    calls.chain(events.into_iter().flat_map(of_events)).chain(models.into_iter().flat_map(of_model)).collect()
}

/// The lines: item, tab, references with a space between them.
#[must_use]
pub fn tsv(origins: &[Origin]) -> String {
    let line = |origin: &Origin| {
        let pointers: Vec<String> = origin.pointers.iter().map(reference).collect();
        format!("{}\t{}\n", origin.item, pointers.join(" "))
    };
    let head = "item\torigins\n".to_owned();
    std::iter::once(head).chain(origins.iter().map(line)).collect()
}

/// What would part a reference in two, or be read as an escape.
const NOT_IN_A_CELL: &AsciiSet = &CONTROLS.add(b' ').add(b'%');

/// A pointer as a reference that holds no space and no line break, whatever the document's keys do.
fn reference(pointer: &Pointer) -> String {
    utf8_percent_encode(&pointer.fragment(), NOT_IN_A_CELL).to_string()
}

fn of_call(call: &Call) -> Vec<Origin> {
    let name = format!("{}::{}", call.module, raw(&call.function));
    let givens = call
        .arguments
        .iter()
        .chain(&call.setters)
        .map(|given| Origin { item: format!("{name}.{}", given.name), pointers: vec![given.origin.clone()] });
    let own = Origin { item: name.clone(), pointers: vec![call.origin.clone()] };
    std::iter::once(own).chain(givens).collect()
}

fn of_events(events: &Events) -> Vec<Origin> {
    let of_event = |event: &Event| Origin {
        item: format!("{}::{EVENT}::{}", events.module, event.name),
        pointers: vec![event.origin.clone()],
    };
    events.events.iter().map(of_event).collect()
}

fn of_model(model: &Model) -> Vec<Origin> {
    let name = format!("models::{}", model.name);
    let of = |item: String, origin: &Pointer| Origin { item, pointers: vec![origin.clone()] };
    let mut origins = vec![Origin { item: name.clone(), pointers: model.origins.clone() }];
    match &model.shape {
        Shape::Struct(shape) => {
            let fields = shape.fields.iter();
            origins.extend(fields.map(|field| of(format!("{name}.{}", field.name), &field.origin)));
        }
        Shape::Hierarchy(shape) => {
            let items =
                shape.accessors.iter().map(|accessor| (format!("{name}.{}()", accessor.name), accessor));
            origins.extend(items.map(|(item, accessor)| of(item, &accessor.origin)));
        }
        Shape::Values(_) | Shape::Union(_) => {}
    }
    origins
}
