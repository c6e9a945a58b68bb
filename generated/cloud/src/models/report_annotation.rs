//! Report annotation.

use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Report annotation.
    pub struct ReportAnnotation, tag "report_annotation" {
        /// Annotation type.
        pub annotation_type: Option<AnnotationType>, with_annotation_type(into);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Details.
        pub details: Option<String>, with_details(into);
        /// External ID.
        pub external_id: Option<String>, with_external_id(into);
        /// At least 1.
        pub line: Option<i64>, with_line(into);
        /// A URI.
        pub link: Option<String>, with_link(into);
        /// Path.
        pub path: Option<String>, with_path(into);
        /// Result.
        pub result: Option<AnnotationResult>, with_result(into);
        /// Severity.
        pub severity: Option<AnnotationSeverity>, with_severity(into);
        /// Summary.
        pub summary: Option<String>, with_summary(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
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

bitbucket_runtime::open_enum! {
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

bitbucket_runtime::open_enum! {
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

bitbucket_runtime::open_enum! {
    AnnotationType {
        Vulnerability = "VULNERABILITY", CodeSmell = "CODE_SMELL", Bug = "BUG",
    }
}
