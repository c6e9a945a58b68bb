//! In `wire`: reading a value from its own text.

use serde::de::Deserializer as _;
use serde_json::value::RawValue;

use crate::wire::alternative::Looks;
use crate::wire::kind::kind;
use crate::wire::model::{OneOf, Slot};
use crate::wire::number::{Number, digits_in_text};
use crate::wire::one_of::place_of;
use crate::wire::place::{Outcome, Slotted};
use crate::wire::trail::Trail;

/// Gives a slot the text of its value as it stands, white space and digits included.
pub(super) fn take_whole(slot: Slot<'_>, found: &RawValue) -> Outcome {
    match slot {
        Slot::Whole(target) => {
            if !target.read(found.get()) {
                return match digits_in_text(found.get()) {
                    Some(digits) if target.read(&digits) => Outcome::Partly(Some(found.into())),
                    _ => Outcome::Misfit(found.into()),
                };
            }
        }
        Slot::Json(target) => *target = found.into(),
        Slot::Number(target) => match Number::of_json(found.get()) {
            Some(number) => *target = number,
            None => return Outcome::Misfit(found.into()),
        },
        _ => return Outcome::Misfit(found.into()),
    }
    Outcome::Read
}

/// Gives a whole number the text that came for it, where that is a whole number as JSON has them: servers write
/// so what is beyond the numbers of JavaScript. The text is kept, so that it is written as it came.
pub(super) fn take_text(target: &mut i64, text: &str) -> Outcome {
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == text => {
            *target = number;
            Outcome::Partly(Some(text.into()))
        }
        _ => Outcome::Misfit(text.into()),
    }
}

/// Reads a value from its text, and keeps the text where that fails. Slower, and not needed where
/// servers send what they say.
pub(super) fn read_carefully<'de>(place: Slotted<'_, 'de>, found: &'de RawValue) -> Outcome {
    let text = found.get();
    if let Slot::Union(union) = place.slot {
        return read_alternative(union, found, place.trail);
    }
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

/// Gives a union a number: a whole one to the alternative that takes those, else digit by digit.
pub(super) fn take_number(union: &mut dyn OneOf, found: &RawValue) -> Outcome {
    let alternatives = union.alternatives();
    if let (Some(place), Ok(number)) = (place_of(alternatives, Looks::Integer), found.get().parse())
        && let Slot::Integer(target) = union.select(Some(place)).slot()
    {
        *target = number;
        return Outcome::Read;
    }
    let place = place_of(alternatives, Looks::Number);
    match take_whole(union.select(place).slot(), found) {
        Outcome::Read => Outcome::Read,
        _ => take_whole(union.select(None).slot(), found),
    }
}

/// Reads a value of a union from its text. What its alternative cannot hold, or only a part of, is kept whole
/// as what no alternative takes.
fn read_alternative<'de>(union: &mut dyn OneOf, found: &'de RawValue, trail: &Trail<'de>) -> Outcome {
    if kind(found.get()) == "a number" {
        return take_number(union, found);
    }
    let mark = trail.mark();
    let slot = Slot::Union(&mut *union);
    let read =
        serde_json::Deserializer::from_str(found.get()).deserialize_any(Slotted { slot, tags: &[], trail });
    if !matches!(read, Ok(Outcome::Read)) {
        trail.rewind(mark);
        return take_whole(union.select(None).slot(), found);
    }
    Outcome::Read
}
