//! Commit report.

use crate::models::ReportData;
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// What a tool found out about a commit, such as a scanner or a test run.
    ///
    /// Pull requests show it. To create one, send `title`, `details`, `report_type` and
    /// `result`; findings follow as annotations.
    pub struct CommitReport, tag "report" {
        /// When the report was created.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Facts to show with the report, such as a coverage in percent.
        pub data: Option<Vec<ReportData>>, with_data([ReportData]);
        /// What the report is about, in a sentence or two.
        pub details: Option<String>, with_details(into);
        /// The tool's own id for the report, such as `hullscan-001`. Paths take it in place of
        /// `uuid`, and the same id again replaces the report.
        pub external_id: Option<String>, with_external_id(into);
        /// The page of the report at the tool itself.
        ///
        /// A URI.
        pub link: Option<String>, with_link(into);
        /// A picture to show with the report. Left out, it is one that all reports share.
        ///
        /// A URI.
        pub logo_url: Option<String>, with_logo_url(into);
        /// Whether the Jira work item of the commit gets a link to the report.
        pub remote_link_enabled: Option<bool>, with_remote_link_enabled;
        /// What kind of report it is.
        pub report_type: Option<ReportType>, with_report_type(into);
        /// The tool or the people that the report comes from.
        pub reporter: Option<String>, with_reporter(into);
        /// What a report comes to.
        pub result: Option<ReportResult>, with_result(into);
        /// What people read first, such as `Hull scan`.
        pub title: Option<String>, with_title(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// When the report last changed.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// The id in braces that the server gave it.
        pub uuid: Option<String>, with_uuid(into);
    }
}

/// What a report comes to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportResult {
    /// `PASSED`
    ///
    /// All is well.
    Passed,
    /// `FAILED`
    ///
    /// Something is wrong.
    Failed,
    /// `PENDING`
    ///
    /// The tool is still at work. Replace the report when it is done.
    Pending,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ReportResult>),
}

bitbucket_runtime::open_enum! {
    ReportResult {
        Passed = "PASSED", Failed = "FAILED", Pending = "PENDING",
    }
}

/// What kind of report it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportType {
    /// `SECURITY`
    ///
    /// Weak points that can be attacked.
    Security,
    /// `COVERAGE`
    ///
    /// How much of the code tests reach.
    Coverage,
    /// `TEST`
    ///
    /// The outcome of tests.
    Test,
    /// `BUG`
    ///
    /// Mistakes in the code.
    Bug,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ReportType>),
}

bitbucket_runtime::open_enum! {
    ReportType {
        Security = "SECURITY", Coverage = "COVERAGE", Test = "TEST", Bug = "BUG",
    }
}
