//! Conflict error body.

use crate::models::ConflictErrorMessage;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Conflict error body.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConflictErrorBody {
    /// Errors.
    pub errors: Option<Vec<ConflictErrorMessage>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ConflictErrorBody { errors } }

setters! { ConflictErrorBody { with_errors(errors: [ConflictErrorMessage]) } }
