//! In `wire`, reading: documents that are as they should be, which nearly all are.
//!
//! Of what it reads, this makes just what `decode` makes of it. Where something is not as the models say, beyond a
//! single value that a field cannot hold, it gives up, and `decode` reads the document from its start, keeps what can be kept and
//! says what is wrong.

use serde_json::value::RawValue;

use crate::wire::alternative::{Entry, Looks};
use crate::wire::careful::{take_number, take_text, take_whole};
use crate::wire::encode::fingerprint;
use crate::wire::extra::Extra;
use crate::wire::json::Json;
use crate::wire::model::{Choice, List, Map, Object, OneOf, Slot, Value, View};
use crate::wire::one_of::{choose, has_one_object, named, narrowed, wants_text};
use crate::wire::place::Outcome;
use crate::wire::scan::Scan;
use crate::wire::shape::Shape;
use crate::wire::trail::{DEEPEST, MOST_REREADS};
use crate::wire::variant::told_by_the_rest;

/// Reads a whole document; none where it is not as it should be, and then the value is anything.
pub(super) fn read(text: &str, value: &mut dyn Value) -> Option<()> {
    let mut reader = Reader { scan: Scan::new(text), depth: 0, rereads: 0, found: Json::null() };
    let fit = reader.value(value, &[])?;
    (matches!(fit, Fit::Read | Fit::Null) && reader.scan.is_at_end()).then_some(())
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
    depth: usize,
    rereads: usize,
    /// What came where a place did not take it, or not all of it.
    found: Json,
}

impl<'de> Reader<'de> {
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
            Slot::Tag(target) if start == b'"' => target.set(&self.scan.text()?, tags),
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
        self.scan.return_to(place);
        let outcome = read(self)?;
        self.rereads -= 1;
        Some(outcome)
    }

    /// Reads an object, from its bracket.
    fn object(&mut self, object: &mut dyn Object) -> Option<()> {
        self.scan.takes(b'{').then_some(())?;
        let is_empty = self.scan.takes(b'}');
        self.fields(object, is_empty)
    }

    /// Reads what is left of an object, from a key on.
    fn fields(&mut self, object: &mut dyn Object, is_over: bool) -> Option<()> {
        if is_over {
            return Some(());
        }
        let shape = object.shape();
        let mut outcome = None;
        object.fields_mut(&mut |fields, extra| {
            outcome = loop {
                match self.field(shape, fields, extra) {
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

    /// Reads a field; true where another follows.
    #[inline]
    fn field(
        &mut self,
        shape: &'static Shape,
        fields: &mut [&mut dyn Value],
        extra: &mut Extra,
    ) -> Option<bool> {
        let escaped;
        let key = match self.scan.plain_text() {
            Some(key) => key,
            None => {
                escaped = self.scan.escaped_text()?;
                &escaped
            }
        };
        self.scan.takes(b':').then_some(())?;
        let index = shape.index(key);
        match index.and_then(|index| Some((index, fields.get_mut(index)?))) {
            Some((index, field)) => match self.value(&mut **field, shape.known_tags())? {
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
            },
            None => extra.keep(shape, key.into(), self.scan.whole()?.into()),
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

    /// Reads an object whose tag says what it is. Where that does not come first, what comes before it is passed over,
    /// and read once it is known.
    fn variant(&mut self, choice: &mut dyn Choice) -> Option<()> {
        let start = self.scan.place();
        self.scan.takes(b'{').then_some(())?;
        let discriminator = choice.discriminator();
        let mut early: Vec<Entry<'de>> = Vec::new();
        if !self.scan.takes(b'}') {
            loop {
                let key = self.scan.text()?;
                self.scan.takes(b':').then_some(())?;
                if key == discriminator {
                    let tag = self.scan.text()?;
                    choice.select(Some(&tag));
                    break;
                }
                early.push((key, self.scan.whole()?));
                if !self.goes_on(b'}')? {
                    let tag = told_by_the_rest(choice, &early);
                    choice.select(tag);
                    break;
                }
            }
        } else {
            choice.select(None);
        }
        if early.is_empty() {
            self.scan.return_to(start);
            return self.object(choice.object_mut());
        }
        self.again(start, |this| this.object(choice.object_mut()))
    }

    /// Reads a value that is one of several.
    fn union(&mut self, union: &mut dyn OneOf, start: u8, tags: &'static [&'static str]) -> Option<Fit> {
        let looks = match start {
            b'"' => Looks::Text,
            b't' | b'f' => Looks::Boolean,
            b'[' => Looks::List,
            b'{' => Looks::Object,
            _ if wants_text(union.alternatives()) => {
                let outcome = take_number(union, self.scan.whole()?);
                return self.fit(outcome);
            }
            _ => Looks::Integer,
        };
        if looks == Looks::Object && !has_one_object(union.alternatives()) {
            return self.one_of(union);
        }
        match (narrowed(Slot::Union(union), looks), start) {
            (Slot::Text(target), b'"') => *target = String::from(self.scan.text()?),
            (Slot::Parse(target), b'"') => target.parse(&self.scan.text()?),
            (Slot::Tag(target), b'"') => target.set(&self.scan.text()?, tags),
            (Slot::Bool(target), b't' | b'f') => *target = self.boolean(start)?,
            (Slot::Integer(target), b'-' | b'0'..=b'9') => {
                return match self.integer(target)? {
                    Fit::Read => Some(Fit::Read),
                    _ => None,
                };
            }
            (Slot::List(list), b'[') => return self.inside(|this| this.list(list)),
            (slot @ Slot::Json(_), _) => {
                let outcome = take_whole(slot, self.scan.whole()?);
                return self.fit(outcome);
            }
            (slot, b'{') => return self.alternative(slot),
            _ => return None,
        }
        Some(Fit::Read)
    }

    /// Reads an object into the alternative that takes it.
    fn alternative(&mut self, slot: Slot<'_>) -> Option<Fit> {
        match slot {
            Slot::Object(object) => self.inside(|this| this.object(object)),
            Slot::Hierarchy(choice) => self.inside(|this| this.variant(choice)),
            Slot::Map(map) => self.inside(|this| this.map(map)),
            slot @ Slot::Json(_) => {
                let outcome = take_whole(slot, self.scan.whole()?);
                self.fit(outcome)
            }
            _ => None,
        }
    }

    /// Reads an object that is one of several: what comes before it is known which is passed over, and read once
    /// it is.
    fn one_of(&mut self, union: &mut dyn OneOf) -> Option<Fit> {
        let start = self.scan.place();
        self.scan.takes(b'{').then_some(())?;
        let alternatives = union.alternatives();
        let mut early: Vec<Entry<'de>> = Vec::new();
        let mut is_over = self.scan.takes(b'}');
        let place = loop {
            if let Some(place) = named(alternatives, &early) {
                break Some(place);
            }
            if is_over {
                break choose(alternatives, &early);
            }
            let key = self.scan.text()?;
            self.scan.takes(b':').then_some(())?;
            early.push((key, self.scan.whole()?));
            is_over = !self.goes_on(b'}')?;
        };
        let slot = union.select(place).slot();
        self.again(start, |this| this.alternative(slot))
    }
}

#[cfg(test)]
mod tests;
