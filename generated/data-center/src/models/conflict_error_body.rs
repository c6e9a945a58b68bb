//! Conflict error body.

use crate::models::ConflictErrorMessage;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Conflict error body.
#[derive(Clone, PartialEq)]
pub struct ConflictErrorBody {
    /// Errors.
    pub errors: Option<Vec<ConflictErrorMessage>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ConflictErrorBody { errors } }
