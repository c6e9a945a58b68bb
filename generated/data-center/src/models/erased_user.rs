//! Erased user.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Erased user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErasedUser {
    /// New identifier.
    pub new_identifier: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ErasedUser { new_identifier = "newIdentifier" } }

setters! { ErasedUser { with_new_identifier(new_identifier: String) } }
