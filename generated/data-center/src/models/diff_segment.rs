//! Diff segment.

use crate::models::{DiffLine, DiffLineType};

bitbucket_runtime::model! {
    /// Diff segment.
    pub struct DiffSegment {
        /// Lines.
        pub lines: Option<Vec<DiffLine>>, with_lines([DiffLine]);
        /// Truncated.
        pub truncated: Option<bool>, with_truncated;
        /// Type.
        pub r#type: Option<DiffLineType> = "type", with_type(into);
    }
}
