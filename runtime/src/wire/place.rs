//! In `wire`: a place in a model that takes the next value.
//!
//! Values hold values, so reading is mutually recursive: a place may hold an object, whose fields are
//! places. No import runs in a circle for that. Whoever meets a place hands it to serde, which finds
//! the visitors in `decode`; those who read what lies inside import this file, and `decode` them.

use serde::de::Error;

use crate::wire::json::Json;
use crate::wire::kind::kind;
use crate::wire::model::{Slot, Value};
use crate::wire::trail::Trail;

/// What became of a place.
pub(super) enum Outcome {
    /// It was read.
    Read,
    /// A null came, and the place takes it.
    Null,
    /// It was read but for items that have no place in it; what came, once its text is known.
    Partly(Option<Json>),
    /// What came is of a kind that the place does not take.
    Misfit(Json),
}

/// A place in a model that takes the next value.
pub(super) struct Place<'a, 'de> {
    pub(super) value: &'a mut dyn Value,
    /// What a tag in this place usually is.
    pub(super) tags: &'static [&'static str],
    pub(super) trail: &'a Trail<'de>,
}

/// A slot that takes whatever comes.
pub(super) struct Slotted<'a, 'de> {
    pub(super) slot: Slot<'a>,
    pub(super) tags: &'static [&'static str],
    pub(super) trail: &'a Trail<'de>,
}

/// Says that what came is not what the place takes.
pub(super) fn misfit<E: Error>(value: &mut dyn Value, found: &Json) -> E {
    let expected = value.slot().expects();
    E::custom(format_args!("expected {expected}, found {}", kind(found.as_str())))
}
