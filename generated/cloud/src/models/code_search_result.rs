//! Code search result.

use crate::models::{CommitFile, SearchContentMatch, SearchSegment};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Code search result.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CodeSearchResult {
    /// Content match count; set by the server.
    pub content_match_count: Option<i64>,
    /// Content matches; set by the server.
    pub content_matches: Option<Vec<SearchContentMatch>>,
    /// File.
    pub file: Option<Box<CommitFile>>,
    /// Path matches; set by the server.
    pub path_matches: Option<Vec<SearchSegment>>,
    /// Type; set by the server.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    CodeSearchResult, tag "code_search_result" {
        content_match_count, content_matches, file, path_matches, r#type = "type",
    }
}

setters! {
    CodeSearchResult {
        with_content_match_count(content_match_count: i64),
        with_content_matches(content_matches: [SearchContentMatch]),
        with_file(file: Box<CommitFile>), with_path_matches(path_matches: [SearchSegment]),
    }
}
