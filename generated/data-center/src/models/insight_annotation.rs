//! Insight annotation.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A finding of a report, mostly on a line of a file.
    ///
    /// A pull request shows it only where its diff has the line.
    pub struct InsightAnnotation {
        /// What the tool calls the finding. Only one that has this id can be changed or deleted by
        /// itself.
        pub external_id: Option<String> = "externalId", with_external_id(into);
        /// The line, counted from 1. 0 means the file as a whole.
        pub line: Option<i64>, with_line(into);
        /// The page of the finding at the tool.
        pub link: Option<String>, with_link(into);
        /// What is wrong, in a sentence for people.
        pub message: Option<String>, with_message(into);
        /// The file, from the root of the repository. Without one the finding is about the commit
        /// as a whole.
        pub path: Option<String>, with_path(into);
        /// The report that it belongs to.
        pub report_key: Option<String> = "reportKey", with_report_key(into);
        /// How bad a finding is.
        pub severity: Option<InsightAnnotationSeverity>, with_severity(into);
        /// What kind of finding it is. Missing where the tool did not say.
        pub r#type: Option<InsightAnnotationType> = "type", with_type(into);
    }
}

/// How bad a finding is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightAnnotationSeverity {
    /// `LOW`
    ///
    /// Good to know.
    Low,
    /// `MEDIUM`
    ///
    /// In between.
    Medium,
    /// `HIGH`
    ///
    /// To be dealt with first.
    High,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<InsightAnnotationSeverity>),
}

bitbucket_runtime::open_enum! {
    InsightAnnotationSeverity {
        Low = "LOW", Medium = "MEDIUM", High = "HIGH",
    }
}

/// What kind of finding it is. Missing where the tool did not say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightAnnotationType {
    /// `VULNERABILITY`
    ///
    /// The code can be attacked.
    Vulnerability,
    /// `CODE_SMELL`
    ///
    /// The code is hard to read or to keep.
    CodeSmell,
    /// `BUG`
    ///
    /// The code does what it should not.
    Bug,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<InsightAnnotationType>),
}

bitbucket_runtime::open_enum! {
    InsightAnnotationType {
        Vulnerability = "VULNERABILITY", CodeSmell = "CODE_SMELL", Bug = "BUG",
    }
}
