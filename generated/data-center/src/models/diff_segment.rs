//! Diff segment.

use crate::models::{DiffLine, DiffLineType};

bitbucket_runtime::model! {
    /// Lines of a diff, one after the other, to which the same happened.
    pub struct DiffSegment {
        /// The lines.
        pub lines: Option<Vec<DiffLine>>, with_lines([DiffLine]);
        /// Whether lines are missing at the end.
        pub truncated: Option<bool>, with_truncated;
        /// Whether the lines are new, gone or as before.
        pub r#type: Option<DiffLineType> = "type", with_type(into);
    }
}
