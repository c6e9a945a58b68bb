//! Login result.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Login result.
#[derive(Clone, PartialEq)]
pub struct LoginResult {
    /// Next.
    pub next: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { LoginResult { next } }
