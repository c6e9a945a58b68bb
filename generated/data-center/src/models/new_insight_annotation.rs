//! New insight annotation.

use crate::models::{InsightAnnotationSeverity, InsightAnnotationType};

bitbucket_runtime::model! {
    /// A finding to add to a report, or to replace the one with the same id.
    pub struct NewInsightAnnotation, made by new {
        /// What the tool calls the finding. Only one that has this id can be changed or deleted by
        /// itself.
        ///
        /// At most 450 characters.
        pub external_id: Option<String> = "externalId", with_external_id(into);
        /// The line, counted from 1. Left out or 0, it means the file as a whole.
        ///
        /// At least 0.
        pub line: Option<i64>, with_line(into);
        /// The page of the finding at the tool.
        pub link: Option<String>, with_link(into);
        /// What is wrong, in a sentence for people.
        ///
        /// At most 2000 characters.
        pub message: String, with_message(into);
        /// The file, from the root of the repository. Left out, the finding is about the commit as
        /// a whole.
        ///
        /// At most 50000 characters.
        pub path: Option<String>, with_path(into);
        /// How bad it is.
        ///
        /// Pattern: `LOW|MEDIUM|HIGH`
        pub severity: InsightAnnotationSeverity, with_severity(into);
        /// What kind of finding it is.
        ///
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
