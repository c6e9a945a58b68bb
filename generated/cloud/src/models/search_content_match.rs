//! Search content match.

use crate::models::SearchLine;

bitbucket_runtime::model! {
    /// Search content match.
    pub struct SearchContentMatch {
        /// Lines; set by the server.
        pub lines: Option<Vec<SearchLine>>, with_lines([SearchLine]);
    }
}
