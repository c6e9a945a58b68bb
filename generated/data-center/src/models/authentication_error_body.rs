//! Authentication error body.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Authentication error body.
#[derive(Clone, PartialEq)]
pub struct AuthenticationErrorBody {
    /// Message.
    pub message: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { AuthenticationErrorBody { message } }
