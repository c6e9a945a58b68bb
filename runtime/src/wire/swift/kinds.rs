//! In `wire`, reading what is as it should be: objects and values that are one of several kinds.

use crate::wire::alternative::{Entry, Looks};
use crate::wire::careful::{take_number, take_whole};
use crate::wire::model::{Choice, OneOf, Slot};
use crate::wire::one_of::{choose, has_one_object, named, narrowed, wants_text};
use crate::wire::order::{Beginning, Seen};
use crate::wire::swift::{Fit, Reader, Told};
use crate::wire::trail::MOST_REREADS;
use crate::wire::variant::told_by_the_rest;

/// How often it is looked for what an object may be before its tag comes.
const MOST_BEGINNINGS: usize = 4;

impl<'de> Reader<'de> {
    /// Reads an object whose tag says what it is. Where that does not come first, what comes before it is passed over,
    /// and read once it is known. Before that passes over much, the object is taken for what the last was that began
    /// like it, if those that began so were all of one kind; else it is passed over up to where they differ.
    pub(super) fn variant(&mut self, choice: &mut dyn Choice) -> Option<()> {
        let start = self.scan.place();
        self.scan.takes(b'{').then_some(())?;
        if self.scan.takes(b'}') {
            choice.select(None);
            self.scan.return_to(start);
            return self.object(choice.object_mut());
        }
        let discriminator = choice.discriminator();
        // What it began with, each time that this may tell what it is: with its first text; with its keys up to the first
        // that is no text; with each key behind, as long as objects that begin so differ.
        let mut beginning = Beginning::of(choice.children());
        let mut beginnings = [None; MOST_BEGINNINGS];
        let mut places = beginnings.iter_mut();
        let (mut is_late, mut is_unclear) = (false, false);
        loop {
            let is_tag = self.scan.is_text(discriminator);
            let key = self.scan.text()?;
            self.scan.takes(b':').then_some(())?;
            if is_tag || key == discriminator {
                self.select(choice, beginnings)?;
                break;
            }
            if places.len() > 0 {
                beginning = beginning.and(&key);
                let (told, by_keys) = match self.scan.peek()? {
                    b'"' if !is_late => (self.text_behind(beginning), false),
                    b'{' | b'[' => (Some(beginning), true),
                    _ => (Some(beginning).filter(|_| is_unclear), is_unclear),
                };
                if let Some((place, told)) = told.and_then(|told| Some((places.next()?, told))) {
                    *place = Some(told);
                    let seen = self.order.seen(told);
                    if let Seen::Tag(tag) = seen
                        && self.guessed(choice, tag, start).is_some()
                    {
                        return Some(());
                    }
                    is_unclear = by_keys && matches!(seen, Seen::Several);
                    if by_keys && !is_unclear {
                        places = Default::default();
                    }
                }
                is_late = true;
            }
            self.scan.pass()?;
            if !self.goes_on(b'}')? {
                let entries = self.entries(start)?;
                let tag = told_by_the_rest(choice, &entries);
                choice.select(tag);
                break;
            }
        }
        if !is_late {
            self.scan.return_to(start);
            return self.object(choice.object_mut());
        }
        self.again(start, |this| this.object(choice.object_mut()))
    }

    /// What an object begins with, the text that comes next included, which is not taken.
    fn text_behind(&mut self, beginning: Beginning) -> Option<Beginning> {
        let place = self.scan.place();
        let text = self.scan.plain_text();
        self.scan.return_to(place);
        text.map(|text| beginning.and(text))
    }

    /// Becomes what a tag says, which is taken, and remembered of objects that begin like this.
    fn select(
        &mut self,
        choice: &mut dyn Choice,
        beginnings: [Option<Beginning>; MOST_BEGINNINGS],
    ) -> Option<()> {
        let Some(tag) = self.scan.plain_text() else {
            choice.select(Some(&self.scan.escaped_text()?));
            return Some(());
        };
        choice.select(Some(tag));
        for beginning in beginnings.into_iter().flatten() {
            self.order.remember_tag(beginning, tag);
        }
        Some(())
    }

    /// Reads an object as what this tag says; none where it is something else, and then nothing is taken. What that
    /// costs is bounded for the whole document.
    fn guessed(&mut self, choice: &mut dyn Choice, tag: &'de str, start: usize) -> Option<()> {
        if self.wasted > self.scan.len() || self.rereads >= MOST_REREADS {
            return None;
        }
        let discriminator = choice.discriminator();
        let object = choice.select(Some(tag));
        let index = object.shape().index(discriminator)?;
        let mut told = Told { index, tag, is_right: false };
        let (place, depth, rereads) = (self.scan.place(), self.depth, self.rereads);
        self.scan.return_to(start);
        // As late as if it were read again: what is too deep in late tags stays so.
        self.rereads += 1;
        self.guesses += 1;
        let outcome = self.object_told(object, &mut told).filter(|()| told.is_right);
        self.rereads = rereads;
        self.guesses -= 1;
        if outcome.is_none() {
            self.wasted += self.scan.place().saturating_sub(start);
            self.scan.return_to(place);
            self.depth = depth;
        }
        outcome
    }

    /// The entries of an object, from its bracket, as they stand.
    fn entries(&mut self, start: usize) -> Option<Vec<Entry<'de>>> {
        self.scan.return_to(start);
        self.scan.takes(b'{').then_some(())?;
        let mut entries = Vec::new();
        loop {
            let key = self.scan.text()?;
            self.scan.takes(b':').then_some(())?;
            entries.push((key, self.scan.whole()?));
            if !self.goes_on(b'}')? {
                return Some(entries);
            }
        }
    }

    /// Reads a value that is one of several.
    pub(super) fn union(
        &mut self,
        union: &mut dyn OneOf,
        start: u8,
        tags: &'static [&'static str],
    ) -> Option<Fit> {
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
