//! In `wire`: what usually comes next in a document. Objects of one kind come with the same keys in the same order,
//! so that a look at the last one saves looking for a name. What is remembered is only ever a guess.

use crate::wire::child::Child;

/// Places in the table of fields: several times the fields of the models that a page reaches. Models meet in it where a
/// program has read so many others between them; they guess wrong, and that is all.
const PLACES: usize = 2048;

/// Places in the table of tags.
const TAGS: usize = 64;

/// What came next, the last time.
pub(super) struct Order<'de> {
    /// By the model and the field before, the field.
    fields: [u8; PLACES],
    /// By what an object began with, its tag; none where there were several.
    tags: [(Beginning, Option<&'de str>); TAGS],
}

/// What objects were that began like one.
pub(super) enum Seen<'de> {
    Nothing,
    Tag(&'de str),
    /// Not all of them the same.
    Several,
}

impl<'de> Order<'de> {
    pub(super) const fn new() -> Self {
        Self { fields: [0; PLACES], tags: [(Beginning(0), Some("")); TAGS] }
    }

    /// The field that came at this place.
    #[inline]
    pub(super) fn field(&self, place: usize) -> usize {
        usize::from(self.fields[place % PLACES])
    }

    pub(super) fn remember_field(&mut self, place: usize, index: usize) {
        // What is beyond a byte is guessed wrong, and found all the same.
        self.fields[place % PLACES] = index as u8;
    }

    /// What objects were that began like this.
    pub(super) fn seen(&self, beginning: Beginning) -> Seen<'de> {
        match self.tags[beginning.place()] {
            (other, Some(tag)) if other == beginning => Seen::Tag(tag),
            (other, None) if other == beginning => Seen::Several,
            _ => Seen::Nothing,
        }
    }

    pub(super) fn remember_tag(&mut self, beginning: Beginning, tag: &'de str) {
        let is_new = match self.seen(beginning) {
            Seen::Nothing => true,
            Seen::Tag(other) => other == tag,
            Seen::Several => false,
        };
        self.tags[beginning.place()] = (beginning, is_new.then_some(tag));
    }
}

/// What an object of a hierarchy begins with: some of its keys and texts, as far as they can be told apart at little
/// cost.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Beginning(u64);

impl Beginning {
    /// Of an object of a hierarchy, which is known by its children. Of where they lie nothing is taken: what is guessed,
    /// and what that costs, is the same in each run of a program.
    pub(super) fn of(children: &'static [Child]) -> Self {
        Self(children.len() as u64).and(children.first().map_or("", Child::tag))
    }

    /// With a key or a text more.
    pub(super) fn and(self, text: &str) -> Self {
        let bytes = text.as_bytes();
        let ends = match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(start), Some(end)) => u64::from_le_bytes(*start) ^ u64::from_le_bytes(*end).rotate_left(29),
            _ => bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
        };
        let mixed = (self.0 ^ ends).wrapping_add(bytes.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        // Products mix upwards only.
        Self(mixed ^ (mixed >> 32))
    }

    fn place(self) -> usize {
        (self.0.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize % TAGS
    }
}
