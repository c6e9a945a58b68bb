//! Insight annotation.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Insight annotation.
    pub struct InsightAnnotation {
        /// External ID.
        pub external_id: Option<String> = "externalId", with_external_id(into);
        /// Line.
        pub line: Option<i64>, with_line(into);
        /// Link.
        pub link: Option<String>, with_link(into);
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Path.
        pub path: Option<String>, with_path(into);
        /// Report key.
        pub report_key: Option<String> = "reportKey", with_report_key(into);
        /// Severity.
        pub severity: Option<InsightAnnotationSeverity>, with_severity(into);
        /// Type.
        pub r#type: Option<InsightAnnotationType> = "type", with_type(into);
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

bitbucket_runtime::open_enum! {
    InsightAnnotationSeverity {
        Low = "LOW", Medium = "MEDIUM", High = "HIGH",
    }
}

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

bitbucket_runtime::open_enum! {
    InsightAnnotationType {
        Vulnerability = "VULNERABILITY", CodeSmell = "CODE_SMELL", Bug = "BUG",
    }
}
