//! In `wire`, reading: one visitor for every place in every model.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::wire::alternative::{Entry, Looks};
use crate::wire::capture;
use crate::wire::careful::{read_carefully, take_number, take_text, take_whole};
use crate::wire::chained::{AnyKey, Chained};
use crate::wire::error::DecodeError;
use crate::wire::fields::Fields;
use crate::wire::foreign::read_text;
use crate::wire::json::Json;
use crate::wire::model::{List, Map, Object, OneOf, Slot, Value, read_into, read_into_either};
use crate::wire::one_of::{choose, has_one_object, looks, named, narrowed, wants_text};
use crate::wire::place::{Outcome, Place, Slotted, misfit};
use crate::wire::secrets::secrets_of;
use crate::wire::swift;
use crate::wire::trail::{Care, Step, Trail};
use crate::wire::variant::read_variant;

/// Reads a whole JSON document.
///
/// # Errors
/// Where the bytes are not JSON, something follows the value, or a value is not of the kind that
/// its place takes; the error names the place. An optional field whose value cannot be read is no
/// error: it stays `None`, and the value is kept in the model's `extra`. Nor is a list or a map in a
/// field of which some items cannot be read: the field holds the others, and `extra` the whole.
pub fn from_slice<V: Value>(bytes: &[u8]) -> Result<V, DecodeError> {
    let read = read_into(|value| Ok(swift::read(text_of(bytes, value)?, value).is_some()))?;
    read.map_or_else(|| read_again(bytes), Ok)
}

/// The text of a document. Apart, as what follows, since this is the same for all that is read: a program has it once, and
/// not for each of its answers.
fn text_of<'de>(bytes: &'de [u8], value: &mut dyn Value) -> Result<&'de str, DecodeError> {
    // Some servers mark what they send as UTF-8 where it is nothing else.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // Checked once, instead of text by text.
    std::str::from_utf8(bytes).map_err(|error| DecodeError::encoding(bytes, error, &secrets_of(value)))
}

/// Reads a document that is not as it should be: once as far as it goes, and once more for all that can be kept.
#[cold]
pub(super) fn read_again<V: Value>(bytes: &[u8]) -> Result<V, DecodeError> {
    read_into_either(|value, again| read_twice(text_of(bytes, value)?, value, again))
}

/// True where the second reading is the one that counts.
fn read_twice(text: &str, value: &mut dyn Value, again: &mut dyn Value) -> Result<bool, DecodeError> {
    let trail = Trail::new(text, Care::Ordinary);
    let outcome = read_document(text, value, &trail);
    if outcome.is_ok() && !trail.has_rounded() {
        return Ok(false);
    }
    match (read_document(text, again, &Trail::new(text, Care::EachText)), outcome) {
        (Ok(()), _) => Ok(true),
        (Err(_), Ok(())) => Ok(false),
        // The first reading stopped where the fault is.
        (Err(_), Err(error)) => {
            let secrets = secrets_of(value);
            Err(DecodeError::new(text.as_bytes(), trail.path(), &error, trail.fault(), &secrets))
        }
    }
}

fn read_document<'de>(
    text: &'de str,
    value: &mut dyn Value,
    trail: &Trail<'de>,
) -> Result<(), serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let outcome = Place { value: &mut *value, tags: &[], trail }.deserialize(&mut deserializer)?;
    match outcome {
        Outcome::Read | Outcome::Null => deserializer.end(),
        Outcome::Misfit(found) => Err(misfit(value, &found)),
        Outcome::Partly(Some(found)) if !trail.is_careful() => Err(misfit(value, &found)),
        Outcome::Partly(_) => Err(serde_json::Error::custom("nothing keeps what is left out")),
    }
}

/// Reads a value through any serde format that describes itself.
///
/// What the format says is written as JSON and read as [`from_slice`] does. `serde_json` gives the text
/// itself, digit by digit; of other formats, numbers of more than 64 bits are what their own reader makes
/// of them.
///
/// # Errors
/// The format's own error.
pub fn deserialize<'de, V: Value, D: Deserializer<'de>>(deserializer: D) -> Result<V, D::Error> {
    let json = read_text(deserializer)?;
    from_slice(json.as_bytes()).map_err(D::Error::custom)
}

impl<'de> DeserializeSeed<'de> for Place<'_, 'de> {
    type Value = Outcome;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        deserializer.deserialize_option(self)
    }
}

/// Looks for a null before the place is made ready for a value.
impl<'de> Visitor<'de> for Place<'_, 'de> {
    type Value = Outcome;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_none<E>(self) -> Result<Outcome, E> {
        Ok(if self.value.set_null() { Outcome::Null } else { Outcome::Misfit(Json::null()) })
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        let Self { value, tags, trail } = self;
        match value.slot() {
            slot @ (Slot::Json(_) | Slot::Number(_) | Slot::Whole(_)) => {
                Ok(take_whole(slot, <&RawValue>::deserialize(deserializer)?))
            }
            Slot::Union(union) if !trail.is_careful() && wants_text(union.alternatives()) => {
                let found = <&RawValue>::deserialize(deserializer)?;
                if looks(found.get()) == Some(Looks::Number) {
                    return Ok(take_number(union, found));
                }
                let slot = Slot::Union(union);
                trail.again(found, |found| found.deserialize_any(Slotted { slot, tags, trail }))
            }
            slot if trail.is_careful() => {
                let found = <&RawValue>::deserialize(deserializer)?;
                Ok(read_carefully(Slotted { slot, tags, trail }, found))
            }
            slot => deserializer.deserialize_any(Slotted { slot, tags, trail }),
        }
    }
}

impl<'de> Visitor<'de> for Slotted<'_, 'de> {
    type Value = Outcome;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.slot.expects())
    }

    fn visit_unit<E>(self) -> Result<Outcome, E> {
        Ok(Outcome::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Outcome, E> {
        match narrowed(self.slot, Looks::Boolean) {
            Slot::Bool(target) => *target = value,
            Slot::Json(target) => *target = value.into(),
            _ => return Ok(Outcome::Misfit(value.into())),
        }
        Ok(Outcome::Read)
    }

    fn visit_i64<E>(self, value: i64) -> Result<Outcome, E> {
        match narrowed(self.slot, Looks::Integer) {
            Slot::Integer(target) => *target = value,
            Slot::Json(target) => *target = value.into(),
            _ => return Ok(Outcome::Misfit(value.into())),
        }
        Ok(Outcome::Read)
    }

    fn visit_u64<E>(self, value: u64) -> Result<Outcome, E> {
        let slot = match (self.slot, i64::try_from(value)) {
            (Slot::Union(union), Err(_)) => union.select(None).slot(),
            (slot, _) => narrowed(slot, Looks::Integer),
        };
        match (slot, i64::try_from(value)) {
            (Slot::Integer(target), Ok(value)) => *target = value,
            (Slot::Json(target), _) => *target = value.into(),
            _ => return Ok(Outcome::Misfit(serde_json::Value::from(value).into())),
        }
        Ok(Outcome::Read)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Outcome, E> {
        // The text is gone, and may have said more than this number does.
        self.trail.round()?;
        match narrowed(self.slot, Looks::Number) {
            Slot::Json(target) => *target = value.into(),
            _ => return Ok(Outcome::Misfit(value.into())),
        }
        Ok(Outcome::Read)
    }

    fn visit_str<E>(self, value: &str) -> Result<Outcome, E> {
        match narrowed(self.slot, Looks::Text) {
            // Not `clone_into`: the slot is blank, and growing it costs more than a copy.
            Slot::Text(target) => *target = String::from(value),
            Slot::Parse(target) => target.parse(value),
            Slot::Tag(target) => target.set(value, self.tags),
            Slot::Integer(target) => return Ok(take_text(target, value)),
            Slot::Json(target) => *target = value.into(),
            _ => return Ok(Outcome::Misfit(value.into())),
        }
        Ok(Outcome::Read)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Outcome, A::Error> {
        let list = match narrowed(self.slot, Looks::List) {
            Slot::List(list) => Some(list),
            Slot::Object(object) => object.bare_list(),
            Slot::Json(target) => {
                *target = capture::list(&mut items)?;
                return Ok(Outcome::Read);
            }
            _ => None,
        };
        let Some(list) = list else { return capture::list(&mut items).map(Outcome::Misfit) };
        self.trail.enter()?;
        let outcome = read_items(&mut items, list, self.trail)?;
        self.trail.leave();
        Ok(outcome)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Outcome, A::Error> {
        match self.slot {
            Slot::Union(union) if !has_one_object(union.alternatives()) => {
                read_union(&mut entries, union, self.trail)
            }
            slot => read_map(&mut entries, narrowed(slot, Looks::Object), self.trail),
        }
    }
}

/// Reads an object into what takes one.
fn read_map<'de, A: MapAccess<'de>>(
    entries: &mut A,
    slot: Slot<'_>,
    trail: &Trail<'de>,
) -> Result<Outcome, A::Error> {
    trail.enter()?;
    let outcome = match slot {
        Slot::Object(object) => read_object(entries, object, trail).map(|()| Outcome::Read),
        Slot::Hierarchy(choice) => read_variant(entries, choice, trail).map(|()| Outcome::Read),
        Slot::Map(map) => read_entries(entries, map, trail),
        Slot::Json(target) => capture::map(entries).map(|json| {
            *target = json;
            Outcome::Read
        }),
        _ => capture::map(entries).map(Outcome::Misfit),
    }?;
    trail.leave();
    Ok(outcome)
}

/// Reads an object that is one of several: what comes before it is known which is passed over, and read
/// from where it stands.
fn read_union<'de, A: MapAccess<'de>>(
    entries: &mut A,
    union: &mut dyn OneOf,
    trail: &Trail<'de>,
) -> Result<Outcome, A::Error> {
    let alternatives = union.alternatives();
    let mut early: Vec<Entry<'de>> = Vec::new();
    let place = loop {
        if let Some(place) = named(alternatives, &early) {
            break Some(place);
        }
        match entries.next_key_seed(AnyKey)? {
            Some(key) => early.push((key, entries.next_value()?)),
            None => break choose(alternatives, &early),
        }
    };
    let slot = union.select(place).slot();
    read_map(&mut Chained::new(early, entries, trail), slot, trail)
}

/// Reads a list. Where texts are at hand, an item that has no place in the list is left out; whoever
/// takes the list keeps its text.
fn read_items<'de, A: SeqAccess<'de>>(
    items: &mut A,
    list: &mut dyn List,
    trail: &Trail<'de>,
) -> Result<Outcome, A::Error> {
    let mut index = 0;
    let mut outcome = Outcome::Read;
    loop {
        match items.next_element_seed(NextItem { list, trail }) {
            Ok(None) => return Ok(outcome),
            Ok(Some(Fit::Whole)) => {}
            Ok(Some(Fit::Partly)) => outcome = Outcome::Partly(None),
            Ok(Some(Fit::Not)) => {
                list.pop();
                outcome = Outcome::Partly(None);
            }
            Err(error) => {
                trail.step(Step::Item(index));
                return Err(error);
            }
        }
        index += 1;
    }
}

/// How an item or an entry fits.
enum Fit {
    Whole,
    /// But for what is inside of it.
    Partly,
    Not,
}

/// Says whether what nothing can stand in for was read.
///
/// # Errors
/// Where it was not, and its text is not at hand.
fn fit<E: Error>(outcome: Outcome, value: &mut dyn Value, trail: &Trail<'_>) -> Result<Fit, E> {
    match outcome {
        Outcome::Read | Outcome::Null => Ok(Fit::Whole),
        // A text that holds a whole number: the list around it keeps that, where its own text is at hand.
        Outcome::Partly(Some(found)) if !trail.is_careful() => Err(misfit(value, &found)),
        Outcome::Partly(_) => Ok(Fit::Partly),
        Outcome::Misfit(_) if trail.is_careful() => Ok(Fit::Not),
        Outcome::Misfit(found) => Err(misfit(value, &found)),
    }
}

/// Appends to the list only once there is an item.
struct NextItem<'a, 'de> {
    list: &'a mut dyn List,
    trail: &'a Trail<'de>,
}

impl<'de> DeserializeSeed<'de> for NextItem<'_, 'de> {
    type Value = Fit;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        let (value, trail) = (self.list.push(), self.trail);
        let outcome = Place { value: &mut *value, tags: &[], trail }.deserialize(deserializer)?;
        fit(outcome, value, trail)
    }
}

/// Reads a map, as [`read_items`] does a list.
fn read_entries<'de, A: MapAccess<'de>>(
    entries: &mut A,
    map: &mut dyn Map,
    trail: &Trail<'de>,
) -> Result<Outcome, A::Error> {
    let mut outcome = Outcome::Read;
    while let Some(key) = entries.next_key::<String>()? {
        let value = map.insert(key.clone());
        let read = entries.next_value_seed(Place { value: &mut *value, tags: &[], trail });
        match read.and_then(|outcome| fit(outcome, value, trail)) {
            Ok(Fit::Whole) => {}
            Ok(Fit::Partly) => outcome = Outcome::Partly(None),
            Ok(Fit::Not) => {
                map.remove(&key);
                outcome = Outcome::Partly(None);
            }
            Err(error) => {
                trail.step(Step::Field(key.into()));
                return Err(error);
            }
        }
    }
    Ok(outcome)
}

fn read_object<'de, A: MapAccess<'de>>(
    entries: &mut A,
    object: &mut dyn Object,
    trail: &Trail<'de>,
) -> Result<(), A::Error> {
    let shape = object.shape();
    let mut outcome = Ok(());
    object.fields_mut(&mut |fields, extra| {
        outcome = Fields { shape, fields, extra, trail }.read(entries);
    });
    outcome
}
