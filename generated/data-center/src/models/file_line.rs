//! File line.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// File line.
#[derive(Clone, PartialEq)]
pub struct FileLine {
    /// Text.
    pub text: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { FileLine { text } }
