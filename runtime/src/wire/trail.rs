//! Where a decoder is: how deep, and, once something went wrong, at which path.

use std::cell::{Cell, RefCell};
use std::fmt::Write as _;

/// How deep a document may nest. Real answers stay below 20.
const DEEPEST: usize = 128;

/// How often the same text may be read again because a tag came late. Real answers stay below 4;
/// without a bound a hostile one could be read once per level.
const MOST_REPLAYS: usize = 12;

/// Where the decoder is. Written only when an error travels up, so that success costs nothing.
#[derive(Default)]
pub(super) struct Trail {
    /// From the inside out.
    steps: RefCell<Vec<Step>>,
    depth: Cell<usize>,
    replays: Cell<usize>,
}

pub(super) enum Step {
    Field(Box<str>),
    Item(usize),
}

impl Trail {
    pub(super) fn step(&self, step: Step) {
        self.steps.borrow_mut().push(step);
    }

    pub(super) fn enter<E: serde::de::Error>(&self) -> Result<(), E> {
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

    /// Reads text that was kept, at most so many times within itself.
    pub(super) fn replay<T, E: serde::de::Error>(&self, read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        let replays = self.replays.get() + 1;
        if replays > MOST_REPLAYS {
            return Err(E::custom(format_args!("tags come late in more than {MOST_REPLAYS} levels")));
        }
        self.replays.set(replays);
        let outcome = read()?;
        self.replays.set(replays - 1);
        Ok(outcome)
    }

    pub(super) fn path(&self) -> String {
        let mut path = String::from("$");
        for step in self.steps.borrow().iter().rev() {
            // Writing to a String does not fail.
            let _ = match step {
                Step::Item(index) => write!(path, "[{index}]"),
                Step::Field(name) if is_plain(name) => write!(path, ".{name}"),
                Step::Field(name) => write!(path, "[{name:?}]"),
            };
        }
        path
    }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
