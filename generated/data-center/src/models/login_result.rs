//! Login result.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Login result.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginResult {
    /// Next.
    pub next: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { LoginResult { next } }

setters! { LoginResult { with_next(next: String) } }
