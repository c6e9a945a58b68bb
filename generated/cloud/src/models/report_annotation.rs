//! Report annotation.

use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// A finding of a report, mostly on a line of a file.
    ///
    /// In the diff of a pull request it is shown beside the line, where the line is part of the
    /// changes.
    pub struct ReportAnnotation, tag "report_annotation" {
        /// What kind of finding it is.
        pub annotation_type: Option<AnnotationType>, with_annotation_type(into);
        /// When the finding was created.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// More about it, for who clicks on it.
        pub details: Option<String>, with_details(into);
        /// The tool's own id for the finding, unique in the report. Paths take it in place of
        /// `uuid`, and the same id again replaces the finding.
        pub external_id: Option<String>, with_external_id(into);
        /// The line in the file. Left out, the finding is shown at the top of the file.
        ///
        /// At least 1.
        pub line: Option<i64>, with_line(into);
        /// The page of the finding at the tool itself.
        ///
        /// A URI.
        pub link: Option<String>, with_link(into);
        /// The file, from the root of the repository. Left out, the finding is shown with the pull
        /// request as a whole.
        pub path: Option<String>, with_path(into);
        /// What a finding comes to.
        pub result: Option<AnnotationResult>, with_result(into);
        /// How bad a finding is.
        pub severity: Option<AnnotationSeverity>, with_severity(into);
        /// What was found, in a line.
        pub summary: Option<String>, with_summary(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// When the finding last changed.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// The id in braces that the server gave it.
        pub uuid: Option<String>, with_uuid(into);
    }
}

/// What a finding comes to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnnotationResult {
    /// `PASSED`
    ///
    /// All is well here.
    Passed,
    /// `FAILED`
    ///
    /// Something is wrong here.
    Failed,
    /// `SKIPPED`
    ///
    /// It was not looked at.
    Skipped,
    /// `IGNORED`
    ///
    /// It was looked at and does not count.
    Ignored,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<AnnotationResult>),
}

bitbucket_runtime::open_enum! {
    AnnotationResult {
        Passed = "PASSED", Failed = "FAILED", Skipped = "SKIPPED", Ignored = "IGNORED",
    }
}

/// How bad a finding is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnnotationSeverity {
    /// `CRITICAL`
    ///
    /// The worst.
    Critical,
    /// `HIGH`
    ///
    /// Bad.
    High,
    /// `MEDIUM`
    ///
    /// In between.
    Medium,
    /// `LOW`
    ///
    /// Small.
    Low,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<AnnotationSeverity>),
}

bitbucket_runtime::open_enum! {
    AnnotationSeverity {
        Critical = "CRITICAL", High = "HIGH", Medium = "MEDIUM", Low = "LOW",
    }
}

/// What kind of finding it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnnotationType {
    /// `VULNERABILITY`
    ///
    /// A weak point that can be attacked.
    Vulnerability,
    /// `CODE_SMELL`
    ///
    /// Code that works and is hard to keep.
    CodeSmell,
    /// `BUG`
    ///
    /// A mistake in the code.
    Bug,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<AnnotationType>),
}

bitbucket_runtime::open_enum! {
    AnnotationType {
        Vulnerability = "VULNERABILITY", CodeSmell = "CODE_SMELL", Bug = "BUG",
    }
}
