//! File line.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// File line.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileLine {
    /// Text.
    pub text: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { FileLine { text } }

setters! { FileLine { with_text(text: String) } }
