//! In `answer::error`: the innermost cause of an error.

use std::error::Error as StdError;

/// The innermost cause: the one that tells a person most.
pub(crate) fn root<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    let mut root = error;
    while let Some(source) = root.source() {
        root = source;
    }
    root
}
