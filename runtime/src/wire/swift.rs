//! In `wire`, reading: documents that are as they should be, which nearly all are.
//!
//! Of what it reads, this makes just what `decode` makes of it. Where something is not as the models say, beyond a
//! single value that a field cannot hold, it gives up, and `decode` reads the document from its start, keeps what can be kept and
//! says what is wrong.

use serde_json::value::RawValue;

use crate::wire::careful::{take_text, take_whole};
use crate::wire::encode::fingerprint;
use crate::wire::extra::Extra;
use crate::wire::json::Json;
use crate::wire::model::{List, Map, Object, Slot, Value, View};
use crate::wire::order::Order;
use crate::wire::place::Outcome;
use crate::wire::scan::Scan;
use crate::wire::shape::Shape;
use crate::wire::trail::{DEEPEST, MOST_REREADS};

/// Reads a whole document; none where it is not as it should be, and then the value is anything.
pub(super) fn read(text: &str, value: &mut dyn Value) -> Option<()> {
    Reader::new(text).document(value)
}

/// What became of a place: an [`Outcome`] that is a byte, and not of several words. What came is in
/// [`Reader::found`].
enum Fit {
    Read,
    Null,
    Partly,
    Misfit,
}

struct Reader<'de> {
    scan: Scan<'de>,
    order: Order<'de>,
    depth: usize,
    rereads: usize,
    /// How many objects are being read as what they need not be.
    guesses: usize,
    /// How many bytes were read as what they then were not, those that were passed over meanwhile included.
    wasted: usize,
    /// What came where a place did not take it, or not all of it.
    found: Json,
}

impl<'de> Reader<'de> {
    fn new(text: &'de str) -> Self {
        let (scan, order) = (Scan::new(text), Order::new());
        Self { scan, order, depth: 0, rereads: 0, guesses: 0, wasted: 0, found: Json::null() }
    }

    fn document(&mut self, value: &mut dyn Value) -> Option<()> {
        let fit = self.value(value, &[])?;
        (matches!(fit, Fit::Read | Fit::Null) && self.scan.is_at_end()).then_some(())
    }

    /// Reads into a place; what that does not take is passed over.
    fn value(&mut self, value: &mut dyn Value, tags: &'static [&'static str]) -> Option<Fit> {
        let start = self.scan.peek()?;
        if start == b'n' {
            self.scan.word("null")?;
            return Some(if value.set_null() { Fit::Null } else { self.keep(RawValue::NULL.into()) });
        }
        match value.slot() {
            Slot::Text(target) if start == b'"' => {
                *target = match self.scan.plain_text() {
                    Some(text) => String::from(text),
                    None => self.scan.escaped_text()?,
                };
            }
            Slot::Object(object) => match start {
                b'{' => return self.inside(|this| this.object(object)),
                b'[' => match object.bare_list() {
                    Some(list) => return self.inside(|this| this.list(list)),
                    None => return self.misfit(),
                },
                _ => return self.misfit(),
            },
            Slot::Parse(target) if start == b'"' => match self.scan.plain_text() {
                Some(text) => target.parse(text),
                None => target.parse(&self.scan.escaped_text()?),
            },
            Slot::Tag(target) if start == b'"' => match self.scan.plain_text() {
                Some(text) => target.set(text, tags),
                None => target.set(&self.scan.escaped_text()?, tags),
            },
            Slot::Hierarchy(choice) if start == b'{' => return self.inside(|this| this.variant(choice)),
            Slot::List(list) if start == b'[' => return self.inside(|this| this.list(list)),
            Slot::Map(map) if start == b'{' => return self.inside(|this| this.map(map)),
            Slot::Bool(target) if matches!(start, b't' | b'f') => *target = self.boolean(start)?,
            Slot::Integer(target) => match start {
                b'-' | b'0'..=b'9' => return self.integer(target),
                b'"' => {
                    let outcome = take_text(target, &self.scan.text()?);
                    return self.fit(outcome);
                }
                _ => return self.misfit(),
            },
            slot @ (Slot::Number(_) | Slot::Json(_) | Slot::Whole(_)) => {
                let outcome = take_whole(slot, self.scan.whole()?);
                return self.fit(outcome);
            }
            Slot::Union(union) => return self.union(union, start, tags),
            _ => return self.misfit(),
        }
        Some(Fit::Read)
    }

    fn misfit(&mut self) -> Option<Fit> {
        let found = self.scan.whole()?.into();
        Some(self.keep(found))
    }

    fn keep(&mut self, found: Json) -> Fit {
        self.found = found;
        Fit::Misfit
    }

    fn fit(&mut self, outcome: Outcome) -> Option<Fit> {
        Some(match outcome {
            Outcome::Read => Fit::Read,
            Outcome::Null => Fit::Null,
            Outcome::Misfit(found) => self.keep(found),
            Outcome::Partly(found) => {
                self.found = found?;
                Fit::Partly
            }
        })
    }

    fn boolean(&mut self, start: u8) -> Option<bool> {
        let is_true = start == b't';
        self.scan.word(if is_true { "true" } else { "false" })?;
        Some(is_true)
    }

    fn integer(&mut self, target: &mut i64) -> Option<Fit> {
        if let Some(number) = self.scan.short_integer() {
            *target = number;
            return Some(Fit::Read);
        }
        let start = self.scan.place();
        let digits = self.scan.number()?;
        if let Ok(number) = digits.parse() {
            *target = number;
            return Some(Fit::Read);
        }
        self.scan.return_to(start);
        self.misfit()
    }

    /// Reads what stands in brackets, not too deep.
    fn inside(&mut self, read: impl FnOnce(&mut Self) -> Option<()>) -> Option<Fit> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        read(self)?;
        self.depth -= 1;
        Some(Fit::Read)
    }

    /// Goes back to read again what was passed over, a bounded number of times within itself.
    fn again<T>(&mut self, place: usize, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        self.rereads += 1;
        if self.rereads > MOST_REREADS {
            return None;
        }
        if self.guesses > 0 {
            self.wasted += self.scan.place().saturating_sub(place);
        }
        self.scan.return_to(place);
        let outcome = read(self)?;
        self.rereads -= 1;
        Some(outcome)
    }

    /// Reads an object, from its bracket.
    fn object(&mut self, object: &mut dyn Object) -> Option<()> {
        let mut nothing = Told { index: usize::MAX, tag: "", is_right: false };
        self.object_told(object, &mut nothing)
    }

    /// As [`Self::object`]; none as well where the field that tells what it is says something else.
    fn object_told(&mut self, object: &mut dyn Object, told: &mut Told<'_>) -> Option<()> {
        self.scan.takes(b'{').then_some(())?;
        if self.scan.takes(b'}') {
            return Some(());
        }
        let shape = object.shape();
        let mut outcome = None;
        object.fields_mut(&mut |fields, extra| {
            let start = shape.start();
            let mut place = start;
            outcome = loop {
                let index = match self.key(shape, place) {
                    Some(Key::Known(index)) => index,
                    Some(Key::Unknown) => match self.unknown(shape, extra) {
                        Some(true) => continue,
                        Some(false) => break Some(()),
                        None => break None,
                    },
                    None => break None,
                };
                place = start.wrapping_add(index + 1);
                if index == told.index && !self.is_told(told) {
                    break None;
                }
                match self.field(shape, index, fields, extra) {
                    Some(true) => {}
                    Some(false) => break Some(()),
                    None => break None,
                }
            };
            extra.settle(|name| {
                let index = shape.index(name)?;
                Some((index, matches!(fields.get(index)?.view(), View::Absent)))
            });
        });
        outcome
    }

    /// Whether the field that tells what an object is says, where it comes first, what it was taken for.
    #[cold]
    fn is_told(&mut self, told: &mut Told<'_>) -> bool {
        told.is_right = told.is_right || self.scan.is_text(told.tag);
        told.is_right
    }

    /// Takes a key and its colon.
    #[inline]
    fn key(&mut self, shape: &'static Shape, place: usize) -> Option<Key> {
        let guess = self.order.field(place);
        match shape.ready_keys().get(guess) {
            Some(key) if self.scan.takes_key(key) => Some(Key::Known(guess)),
            _ => self.other_key(shape, place),
        }
    }

    /// Takes a key that nobody expected; one that the model has no field for is left where it stands.
    #[inline(never)]
    fn other_key(&mut self, shape: &'static Shape, place: usize) -> Option<Key> {
        self.scan.peek()?;
        let start = self.scan.place();
        let index = match self.scan.plain_text() {
            Some(key) => shape.index(key),
            None => shape.index(&self.scan.escaped_text()?),
        };
        let Some(index) = index else {
            self.scan.return_to(start);
            return Some(Key::Unknown);
        };
        self.scan.takes(b':').then_some(())?;
        self.order.remember_field(place, index);
        Some(Key::Known(index))
    }

    /// Reads what the model has no field for; true where a field follows.
    fn unknown(&mut self, shape: &'static Shape, extra: &mut Extra) -> Option<bool> {
        let key = self.scan.text()?;
        self.scan.takes(b':').then_some(())?;
        extra.keep(shape, (&*key).into(), self.scan.whole()?.into());
        self.goes_on(b'}')
    }

    /// Reads a field; true where another follows.
    #[inline]
    fn field(
        &mut self,
        shape: &'static Shape,
        index: usize,
        fields: &mut [&mut dyn Value],
        extra: &mut Extra,
    ) -> Option<bool> {
        // The table and the model are of one making, by whoever writes them.
        let field = fields.get_mut(index)?;
        match self.value(&mut **field, shape.known_tags())? {
            Fit::Read => extra.unmark_null(index),
            Fit::Null => extra.mark_null(shape, index),
            Fit::Misfit if field.set_null() => {
                extra.set_aside(shape, index, std::mem::take(&mut self.found), None);
            }
            // A number that came as a text, which is written back as it came.
            Fit::Partly if !shape.is_strict() => {
                let part = Some(fingerprint(&**field));
                extra.set_aside(shape, index, std::mem::take(&mut self.found), part);
            }
            _ => return None,
        }
        self.goes_on(b'}')
    }

    /// Whether a comma comes next and not the closing bracket.
    #[inline]
    fn goes_on(&mut self, end: u8) -> Option<bool> {
        if self.scan.takes(b',') {
            return Some(true);
        }
        self.scan.takes(end).then_some(false)
    }

    fn list(&mut self, list: &mut dyn List) -> Option<()> {
        self.scan.takes(b'[').then_some(())?;
        if self.scan.takes(b']') {
            return Some(());
        }
        loop {
            match self.value(list.push(), &[])? {
                Fit::Read | Fit::Null => {}
                _ => return None,
            }
            if !self.goes_on(b']')? {
                return Some(());
            }
        }
    }

    fn map(&mut self, map: &mut dyn Map) -> Option<()> {
        self.scan.takes(b'{').then_some(())?;
        if self.scan.takes(b'}') {
            return Some(());
        }
        loop {
            let key = self.scan.text()?;
            self.scan.takes(b':').then_some(())?;
            match self.value(map.insert(key.into_owned()), &[])? {
                Fit::Read | Fit::Null => {}
                _ => return None,
            }
            if !self.goes_on(b'}')? {
                return Some(());
            }
        }
    }
}

/// A key of an object.
enum Key {
    Known(usize),
    Unknown,
}

/// What an object was taken for, before it said what it is.
struct Told<'a> {
    /// The field that says it.
    index: usize,
    tag: &'a str,
    is_right: bool,
}

mod kinds;
#[cfg(test)]
mod tests;
