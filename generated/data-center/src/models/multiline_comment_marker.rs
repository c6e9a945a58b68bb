//! Multiline comment marker.

use crate::models::DiffLineType;

bitbucket_runtime::model! {
    /// Where a comment on several lines begins.
    ///
    /// It ends at the `line` of the anchor that this is part of.
    pub struct MultilineCommentMarker {
        /// The line it begins with, counted from 1, it seems in the file that the anchor's
        /// `fileType` names.
        pub start_line: Option<i64> = "startLine", with_start_line(into);
        /// Whether that line is new, gone or as before.
        pub start_line_type: Option<DiffLineType> = "startLineType", with_start_line_type(into);
    }
}
