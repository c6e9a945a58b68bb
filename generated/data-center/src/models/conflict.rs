//! Conflict.

use crate::models::ConflictChange;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Conflict.
#[derive(Clone, PartialEq)]
pub struct Conflict {
    /// Our change.
    pub our_change: Option<Box<ConflictChange>>,
    /// Their change.
    pub their_change: Option<Box<ConflictChange>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Conflict { our_change = "ourChange", their_change = "theirChange" } }
