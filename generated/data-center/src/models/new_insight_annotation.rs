//! New insight annotation.

use crate::models::{InsightAnnotationSeverity, InsightAnnotationType};

bitbucket_runtime::model! {
    /// New insight annotation.
    pub struct NewInsightAnnotation, made by new {
        /// At most 450 characters.
        pub external_id: Option<String> = "externalId", with_external_id(into);
        /// At least 0.
        pub line: Option<i64>, with_line(into);
        /// Link.
        pub link: Option<String>, with_link(into);
        /// At most 2000 characters.
        pub message: String, with_message(into);
        /// At most 50000 characters.
        pub path: Option<String>, with_path(into);
        /// Pattern: `LOW|MEDIUM|HIGH`
        pub severity: InsightAnnotationSeverity, with_severity(into);
        /// Pattern: `VULNERABILITY|CODE_SMELL|BUG`
        pub r#type: Option<InsightAnnotationType> = "type", with_type(into);
    }
}

impl NewInsightAnnotation {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(message: impl Into<String>, severity: impl Into<InsightAnnotationSeverity>) -> Self {
        Self::empty().with_message(message).with_severity(severity)
    }
}
