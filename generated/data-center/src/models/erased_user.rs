//! Erased user.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Erased user.
#[derive(Clone, PartialEq)]
pub struct ErasedUser {
    /// New identifier.
    pub new_identifier: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ErasedUser { new_identifier = "newIdentifier" } }
