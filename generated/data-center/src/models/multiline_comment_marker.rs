//! Multiline comment marker.

use crate::models::DiffLineType;

bitbucket_runtime::model! {
    /// Multiline comment marker.
    pub struct MultilineCommentMarker {
        /// Start line.
        pub start_line: Option<i64> = "startLine", with_start_line(into);
        /// Start line type.
        pub start_line_type: Option<DiffLineType> = "startLineType", with_start_line_type(into);
    }
}
