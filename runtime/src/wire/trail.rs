//! In `wire`: where a decoder is, how deep, and, once something went wrong, at which path.

use std::cell::{Cell, RefCell};
use std::fmt::Write as _;

use serde::de::Error;
use serde_json::value::RawValue;

use crate::wire::error::offset;

/// How deep a document may nest. Real answers stay below 20.
pub(super) const DEEPEST: usize = 128;

/// How often the same text may be read again because a tag came late. Real answers stay below 4;
/// without a bound a hostile one could be read once per level.
pub(super) const MOST_REREADS: usize = 12;

/// Down to which level values are looked at as text first; each level is passed over once more for
/// each one above it.
const MOST_CAREFUL: usize = 16;

/// How often the size of the document may be kept as text beside what was read of it.
const MOST_KEPT: usize = 2;

/// How much of a path an error shows, in bytes, and how much of a name in it, in characters.
const LONGEST_PATH: usize = 400;
const LONGEST_NAME: usize = 64;

/// Where the decoder is. Written only when an error travels up, so that success costs nothing.
pub(super) struct Trail<'de> {
    document: &'de str,
    /// From the inside out.
    steps: RefCell<Vec<Step>>,
    depth: Cell<usize>,
    rereads: Cell<usize>,
    /// Where in the document reading again failed, in bytes.
    fault: Cell<Option<usize>>,
    care: Care,
    has_rounded: Cell<bool>,
    /// How many bytes are kept beside what was read of them.
    kept: Cell<usize>,
}

/// How much a reader does for values that are not what they should be.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Care {
    /// Values of another kind are kept; numbers are those of Rust, and what is broken is an error.
    Ordinary,
    /// Each value is looked at as text first, so that any can be kept.
    EachText,
}

/// A place to come back to.
pub(super) struct Mark {
    steps: usize,
    depth: usize,
    rereads: usize,
}

pub(super) enum Step {
    Field(Box<str>),
    Item(usize),
}

/// The deserializer of a text that stands in memory.
pub(super) type Reader<'de> = serde_json::Deserializer<serde_json::de::StrRead<'de>>;

impl<'de> Trail<'de> {
    /// At the start of a document.
    pub(super) fn new(document: &'de str, care: Care) -> Self {
        Self {
            document,
            steps: RefCell::default(),
            depth: Cell::default(),
            rereads: Cell::default(),
            fault: Cell::default(),
            care,
            has_rounded: Cell::default(),
            kept: Cell::default(),
        }
    }

    pub(super) fn step(&self, step: Step) {
        self.steps.borrow_mut().push(step);
    }

    pub(super) fn enter<E: Error>(&self) -> Result<(), E> {
        let depth = self.depth.get() + 1;
        if depth > DEEPEST {
            return Err(E::custom(format_args!("nested deeper than {DEEPEST} levels")));
        }
        self.depth.set(depth);
        Ok(())
    }

    pub(super) fn leave(&self) {
        self.depth.set(self.depth.get() - 1);
    }

    /// Reads a piece of the document that was passed over, at most so many times within itself.
    pub(super) fn again<T, E: Error>(
        &self,
        piece: &'de RawValue,
        read: impl FnOnce(&mut Reader<'de>) -> Result<T, serde_json::Error>,
    ) -> Result<T, E> {
        let rereads = self.rereads.get() + 1;
        if rereads > MOST_REREADS {
            return Err(E::custom(format_args!("tags come late in more than {MOST_REREADS} levels")));
        }
        self.rereads.set(rereads);
        let outcome = read(&mut serde_json::Deserializer::from_str(piece.get())).map_err(|error| {
            self.fail_at(piece.get(), &error);
            E::custom(error)
        })?;
        self.rereads.set(rereads - 1);
        Ok(outcome)
    }

    /// Remembers where in the document a piece of it is at fault; the innermost comes first.
    fn fail_at(&self, piece: &str, error: &serde_json::Error) {
        let start = piece.as_ptr().addr().checked_sub(self.document.as_ptr().addr());
        if let (None, Some(start)) = (self.fault.get(), start) {
            self.fault.set(Some(start + offset(piece.as_bytes(), error.line(), error.column())));
        }
    }

    pub(super) fn fault(&self) -> Option<usize> {
        self.fault.get()
    }

    /// True where each value is to be looked at as text first.
    pub(super) fn is_careful(&self) -> bool {
        self.care == Care::EachText && self.depth.get() <= MOST_CAREFUL
    }

    pub(super) fn mark(&self) -> Mark {
        Mark { steps: self.steps.borrow().len(), depth: self.depth.get(), rereads: self.rereads.get() }
    }

    /// Forgets what went wrong since.
    pub(super) fn rewind(&self, mark: Mark) {
        self.steps.borrow_mut().truncate(mark.steps);
        self.depth.set(mark.depth);
        self.rereads.set(mark.rereads);
        self.fault.set(None);
    }

    /// A number was met whose text may have said more.
    ///
    /// # Errors
    /// Where there is a value around it whose text is going to be kept instead.
    pub(super) fn round<E: Error>(&self) -> Result<(), E> {
        self.has_rounded.set(true);
        match self.care {
            Care::Ordinary => Ok(()),
            Care::EachText => Err(E::custom("a number that nobody expected")),
        }
    }

    /// Whether so many bytes may be kept beside what was read of them: one inside of another, they
    /// would add up to the document once per level.
    pub(super) fn may_keep(&self, bytes: usize) -> bool {
        let kept = self.kept.get().saturating_add(bytes);
        self.kept.set(kept);
        kept <= self.document.len().saturating_mul(MOST_KEPT)
    }

    pub(super) fn has_rounded(&self) -> bool {
        self.has_rounded.get()
    }

    /// Where the decoder stopped; of a long name or a long way, the start.
    pub(super) fn path(&self) -> String {
        let mut path = String::from("$");
        for step in self.steps.borrow().iter().rev() {
            if path.len() > LONGEST_PATH {
                path.push('…');
                break;
            }
            // Writing to a String does not fail.
            let _ = match step {
                Step::Item(index) => write!(path, "[{index}]"),
                Step::Field(name) if is_plain(name) => write!(path, ".{name}"),
                Step::Field(name) => match name.char_indices().nth(LONGEST_NAME) {
                    Some((end, _)) => write!(path, "[{:?}…]", &name[..end]),
                    None => write!(path, "[{name:?}]"),
                },
            };
        }
        path
    }
}

fn is_plain(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
