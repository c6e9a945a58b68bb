//! In `wire`: reading a value from its own text.

use serde::de::Deserializer as _;
use serde_json::value::RawValue;

use crate::wire::kind::kind;
use crate::wire::model::Slot;
use crate::wire::number::Number;
use crate::wire::place::{Outcome, Slotted};

/// Gives a slot the text of its value as it stands, white space and digits included.
pub(super) fn take_whole(slot: Slot<'_>, found: &RawValue) -> Outcome {
    match slot {
        Slot::Whole(target) => {
            if !target.read(found.get()) {
                return Outcome::Misfit(found.into());
            }
        }
        Slot::Json(target) => *target = found.into(),
        Slot::Number(target) if kind(found.get()) == "a number" => {
            *target = Number::from_digits(found.get());
        }
        _ => return Outcome::Misfit(found.into()),
    }
    Outcome::Read
}

/// Reads a value from its text, and keeps the text where that fails. Slower, and not needed where
/// servers send what they say.
pub(super) fn read_carefully<'de>(place: Slotted<'_, 'de>, found: &'de RawValue) -> Outcome {
    let text = found.get();
    if kind(text) == "a number" {
        return match (place.slot, text.parse()) {
            (Slot::Integer(target), Ok(number)) => {
                *target = number;
                Outcome::Read
            }
            _ => Outcome::Misfit(found.into()),
        };
    }
    let trail = place.trail;
    let mark = trail.mark();
    match serde_json::Deserializer::from_str(text).deserialize_any(place) {
        Ok(Outcome::Partly(None)) => Outcome::Partly(Some(found.into())),
        Ok(outcome) => outcome,
        Err(_) => {
            trail.rewind(mark);
            Outcome::Misfit(found.into())
        }
    }
}
