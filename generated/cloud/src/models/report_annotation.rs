//! Report annotation.

use bitbucket_runtime::wire::{DateTime, Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Report annotation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReportAnnotation {
    /// Annotation type.
    pub annotation_type: Option<AnnotationType>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Details.
    pub details: Option<String>,
    /// External ID.
    pub external_id: Option<String>,
    /// Line.
    pub line: Option<i64>,
    /// Link.
    pub link: Option<String>,
    /// Path.
    pub path: Option<String>,
    /// Result.
    pub result: Option<AnnotationResult>,
    /// Severity.
    pub severity: Option<AnnotationSeverity>,
    /// Summary.
    pub summary: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    ReportAnnotation, tag "report_annotation" {
        annotation_type, created_on, details, external_id, line, link, path, result, severity,
        summary, r#type = "type", updated_on, uuid,
    }
}

setters! {
    ReportAnnotation {
        with_annotation_type(annotation_type: AnnotationType),
        with_created_on(created_on: DateTime), with_details(details: String),
        with_external_id(external_id: String), with_line(line: i64), with_link(link: String),
        with_path(path: String), with_result(result: AnnotationResult),
        with_severity(severity: AnnotationSeverity), with_summary(summary: String),
        with_updated_on(updated_on: DateTime), with_uuid(uuid: String),
    }
}

/// Annotation result.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnnotationResult {
    /// `PASSED`
    Passed,
    /// `FAILED`
    Failed,
    /// `SKIPPED`
    Skipped,
    /// `IGNORED`
    Ignored,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<AnnotationResult>),
}

open_enum! {
    AnnotationResult {
        Passed = "PASSED", Failed = "FAILED", Skipped = "SKIPPED", Ignored = "IGNORED",
    }
}

/// Annotation severity.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnnotationSeverity {
    /// `CRITICAL`
    Critical,
    /// `HIGH`
    High,
    /// `MEDIUM`
    Medium,
    /// `LOW`
    Low,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<AnnotationSeverity>),
}

open_enum! {
    AnnotationSeverity {
        Critical = "CRITICAL", High = "HIGH", Medium = "MEDIUM", Low = "LOW",
    }
}

/// Annotation type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnnotationType {
    /// `VULNERABILITY`
    Vulnerability,
    /// `CODE_SMELL`
    CodeSmell,
    /// `BUG`
    Bug,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<AnnotationType>),
}

open_enum! {
    AnnotationType {
        Vulnerability = "VULNERABILITY", CodeSmell = "CODE_SMELL", Bug = "BUG",
    }
}
