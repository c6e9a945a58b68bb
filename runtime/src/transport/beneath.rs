//! In `transport`: what lies beneath an error.

use std::error::Error as StdError;
use std::io;

/// An error and those that caused it, from the outside in.
pub(super) fn beneath<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| {
        // An error of this type passes over the one that it holds when it is asked for its source.
        match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(held) => Some(held),
            None => error.source(),
        }
    })
}
