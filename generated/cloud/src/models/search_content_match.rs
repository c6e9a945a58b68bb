//! Search content match.

use crate::models::SearchLine;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Search content match.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchContentMatch {
    /// Lines; set by the server.
    pub lines: Option<Vec<SearchLine>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SearchContentMatch { lines } }

setters! { SearchContentMatch { with_lines(lines: [SearchLine]) } }
