//! Conflict.

use crate::models::ConflictChange;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Conflict.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Conflict {
    /// Our change.
    pub our_change: Option<Box<ConflictChange>>,
    /// Their change.
    pub their_change: Option<Box<ConflictChange>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Conflict { our_change = "ourChange", their_change = "theirChange" } }

setters! {
    Conflict {
        with_our_change(our_change: Box<ConflictChange>),
        with_their_change(their_change: Box<ConflictChange>),
    }
}
