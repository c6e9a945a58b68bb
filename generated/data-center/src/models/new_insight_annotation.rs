//! New insight annotation.

use crate::models::{InsightAnnotationSeverity, InsightAnnotationType};

bitbucket_runtime::model! {
    /// New insight annotation.
    pub struct NewInsightAnnotation, made by new {
        /// External ID.
        pub external_id: Option<String> = "externalId", with_external_id(into);
        /// Line.
        pub line: Option<i64>, with_line(into);
        /// Link.
        pub link: Option<String>, with_link(into);
        /// Message.
        pub message: String, with_message(into);
        /// Path.
        pub path: Option<String>, with_path(into);
        /// Severity.
        pub severity: InsightAnnotationSeverity, with_severity(into);
        /// Type.
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
