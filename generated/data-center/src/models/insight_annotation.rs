//! Insight annotation.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Insight annotation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InsightAnnotation {
    /// External ID.
    pub external_id: Option<String>,
    /// Line.
    pub line: Option<i64>,
    /// Link.
    pub link: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Path.
    pub path: Option<String>,
    /// Report key.
    pub report_key: Option<String>,
    /// Severity.
    pub severity: Option<InsightAnnotationSeverity>,
    /// Type.
    pub r#type: Option<InsightAnnotationType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    InsightAnnotation {
        external_id = "externalId", line, link, message, path, report_key = "reportKey", severity,
        r#type = "type",
    }
}

setters! {
    InsightAnnotation {
        with_external_id(external_id: String), with_line(line: i64), with_link(link: String),
        with_message(message: String), with_path(path: String), with_report_key(report_key: String),
        with_severity(severity: InsightAnnotationSeverity),
        with_type(r#type: InsightAnnotationType),
    }
}

/// Insight annotation severity.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightAnnotationSeverity {
    /// `LOW`
    Low,
    /// `MEDIUM`
    Medium,
    /// `HIGH`
    High,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<InsightAnnotationSeverity>),
}

open_enum! { InsightAnnotationSeverity { Low = "LOW", Medium = "MEDIUM", High = "HIGH" } }

/// Insight annotation type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightAnnotationType {
    /// `VULNERABILITY`
    Vulnerability,
    /// `CODE_SMELL`
    CodeSmell,
    /// `BUG`
    Bug,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<InsightAnnotationType>),
}

open_enum! {
    InsightAnnotationType {
        Vulnerability = "VULNERABILITY", CodeSmell = "CODE_SMELL", Bug = "BUG",
    }
}
