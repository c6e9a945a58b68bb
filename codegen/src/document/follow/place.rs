//! Where a node was read.

use crate::pointer::Pointer;

/// A node of the document (no file), or of a file beside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) file: Option<usize>,
    pub(super) pointer: Pointer,
}
