//! Comment operations.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Comment operations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommentOperations {
    /// Deletable.
    pub deletable: Option<bool>,
    /// Editable.
    pub editable: Option<bool>,
    /// Transitionable.
    pub transitionable: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommentOperations { deletable, editable, transitionable } }

setters! {
    CommentOperations {
        with_deletable(deletable: bool), with_editable(editable: bool),
        with_transitionable(transitionable: bool),
    }
}
