//! Search content match.

use crate::models::SearchLine;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Search content match.
#[derive(Clone, PartialEq)]
pub struct SearchContentMatch {
    /// Lines; set by the server.
    pub lines: Option<Vec<SearchLine>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SearchContentMatch { lines } }
