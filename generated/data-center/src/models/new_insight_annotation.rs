//! New insight annotation.

use crate::models::{InsightAnnotationSeverity, InsightAnnotationType};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// New insight annotation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewInsightAnnotation {
    /// External ID.
    pub external_id: Option<String>,
    /// Line.
    pub line: Option<i64>,
    /// Link.
    pub link: Option<String>,
    /// Message.
    pub message: String,
    /// Path.
    pub path: Option<String>,
    /// Severity.
    pub severity: InsightAnnotationSeverity,
    /// Type.
    pub r#type: Option<InsightAnnotationType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    NewInsightAnnotation {
        external_id = "externalId", line, link, message, path, severity, r#type = "type",
    }, new
}

setters! {
    NewInsightAnnotation {
        with_external_id(external_id: String), with_line(line: i64), with_link(link: String),
        with_message(message: String), with_path(path: String),
        with_severity(severity: InsightAnnotationSeverity),
        with_type(r#type: InsightAnnotationType),
    }
}

impl NewInsightAnnotation {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(message: impl Into<String>, severity: impl Into<InsightAnnotationSeverity>) -> Self {
        Self::empty().with_message(message).with_severity(severity)
    }
}
