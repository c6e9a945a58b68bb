//! Authentication error body.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Authentication error body.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationErrorBody {
    /// Message.
    pub message: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { AuthenticationErrorBody { message } }

setters! { AuthenticationErrorBody { with_message(message: String) } }
