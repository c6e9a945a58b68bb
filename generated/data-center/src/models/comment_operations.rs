//! Comment operations.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Comment operations.
#[derive(Clone, PartialEq)]
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
