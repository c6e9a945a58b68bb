//! Models of search.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, TypeTag};
use crate::models::CommitFile;

/// Code search result.
///
/// Schema: `#/components/schemas/search_code_search_result`
#[derive(Clone, PartialEq)]
pub struct CodeSearchResult {
    /// `#/components/schemas/search_code_search_result/properties/content_match_count`; set by the server
    pub content_match_count: Option<i64>,
    /// `#/components/schemas/search_code_search_result/properties/content_matches`; set by the server
    pub content_matches: Option<Vec<SearchContentMatch>>,
    /// `#/components/schemas/search_code_search_result/properties/file`
    pub file: Option<Box<CommitFile>>,
    /// `#/components/schemas/search_code_search_result/properties/path_matches`; set by the server
    pub path_matches: Option<Vec<SearchSegment>>,
    /// `#/components/schemas/search_code_search_result/properties/type`; set by the server
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CodeSearchResult, tag "code_search_result" {
    content_match_count, content_matches, file, path_matches, r#type = "type",
});

/// Search content match.
///
/// Schema: `#/components/schemas/search_content_match`
#[derive(Clone, PartialEq)]
pub struct SearchContentMatch {
    /// `#/components/schemas/search_content_match/properties/lines`; set by the server
    pub lines: Option<Vec<SearchLine>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SearchContentMatch { lines });

/// Search line.
///
/// Schema: `#/components/schemas/search_line`
#[derive(Clone, PartialEq)]
pub struct SearchLine {
    /// `#/components/schemas/search_line/properties/line`; set by the server
    pub line: Option<i64>,
    /// `#/components/schemas/search_line/properties/segments`; set by the server
    pub segments: Option<Vec<SearchSegment>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SearchLine { line, segments });

/// Search segment.
///
/// Schema: `#/components/schemas/search_segment`
#[derive(Clone, PartialEq)]
pub struct SearchSegment {
    /// `#/components/schemas/search_segment/properties/match`; set by the server
    pub is_match: Option<bool>,
    /// `#/components/schemas/search_segment/properties/text`; set by the server
    pub text: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SearchSegment { is_match = "match", text });
