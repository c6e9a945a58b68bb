//! Search segment.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Search segment.
#[derive(Clone, PartialEq)]
pub struct SearchSegment {
    /// Match; set by the server.
    pub is_match: Option<bool>,
    /// Text; set by the server.
    pub text: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SearchSegment { is_match = "match", text } }
