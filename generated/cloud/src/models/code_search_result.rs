//! Code search result.

use crate::models::{CommitFile, SearchContentMatch, SearchSegment};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A file that a search found.
    ///
    /// What matched is in `content_matches` for its text and in `path_matches` for its path;
    /// either may be empty.
    pub struct CodeSearchResult, tag "code_search_result" {
        /// How many places in the file match, it seems. Not all need be shown.
        ///
        /// Set by the server.
        pub content_match_count: Option<i64>, with_content_match_count(into);
        /// The places in the file that match.
        ///
        /// Set by the server.
        pub content_matches: Option<Vec<SearchContentMatch>>,
            with_content_matches([SearchContentMatch]);
        /// The file, with its path and links. Which repository it is in comes only where `fields`
        /// asks for it.
        pub file: Option<Box<CommitFile>>, with_file(Box<CommitFile>);
        /// The path cut into pieces, where it matches. Joined, they are the path again.
        ///
        /// Set by the server.
        pub path_matches: Option<Vec<SearchSegment>>, with_path_matches([SearchSegment]);
        /// Type; set by the server.
        pub r#type: TypeTag = "type";
    }
}
