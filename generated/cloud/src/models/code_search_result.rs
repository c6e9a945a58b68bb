//! Code search result.

use crate::models::{CommitFile, SearchContentMatch, SearchSegment};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Code search result.
    pub struct CodeSearchResult, tag "code_search_result" {
        /// Content match count; set by the server.
        pub content_match_count: Option<i64>, with_content_match_count(into);
        /// Content matches; set by the server.
        pub content_matches: Option<Vec<SearchContentMatch>>,
            with_content_matches([SearchContentMatch]);
        /// File.
        pub file: Option<Box<CommitFile>>, with_file(Box<CommitFile>);
        /// Path matches; set by the server.
        pub path_matches: Option<Vec<SearchSegment>>, with_path_matches([SearchSegment]);
        /// Type; set by the server.
        pub r#type: TypeTag = "type";
    }
}
