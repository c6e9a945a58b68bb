//! Search segment.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Search segment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchSegment {
    /// Match; set by the server.
    pub is_match: Option<bool>,
    /// Text; set by the server.
    pub text: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SearchSegment { is_match = "match", text } }

setters! { SearchSegment { with_is_match(is_match: bool), with_text(text: String) } }
