//! Search content match.

use crate::models::SearchLine;

bitbucket_runtime::model! {
    /// A place in a file that matches, with a few lines around it.
    pub struct SearchContentMatch {
        /// The lines in order, those around the match included.
        ///
        /// Set by the server.
        pub lines: Option<Vec<SearchLine>>, with_lines([SearchLine]);
    }
}
