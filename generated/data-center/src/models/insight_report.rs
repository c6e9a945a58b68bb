//! Insight report.

use crate::models::InsightReportData;
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// What a tool found out about a commit, such as a linter or a scanner.
    ///
    /// Pull requests show it. Its findings on lines are `annotations`, which are read and
    /// written apart.
    pub struct InsightReport {
        /// When the report was stored.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// Rows of the report, such as numbers with a title.
        pub data: Option<Vec<InsightReportData>>, with_data([InsightReportData]);
        /// What the report is about, in several lines.
        pub details: Option<String>, with_details(into);
        /// What the tool calls the report, and its operations are called with, such as
        /// `com.example.lint`.
        pub key: Option<String>, with_key(into);
        /// The page of the result at the tool.
        ///
        /// A URI.
        pub link: Option<String>, with_link(into);
        /// An image to show with the report. Missing where the server shows its own.
        ///
        /// A URI.
        pub logo_url: Option<String> = "logoUrl", with_logo_url(into);
        /// The tool or company that made it, such as `Hull Linter`.
        pub reporter: Option<String>, with_reporter(into);
        /// Whether a report is good or bad news. Missing where it takes no side.
        pub result: Option<InsightResult>, with_result(into);
        /// What people read, such as `Static analysis`.
        pub title: Option<String>, with_title(into);
    }
}

/// Whether a report is good or bad news. Missing where it takes no side.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightResult {
    /// `FAIL`
    ///
    /// Something is wrong.
    Fail,
    /// `PASS`
    ///
    /// All is well.
    Pass,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<InsightResult>),
}

bitbucket_runtime::open_enum! { InsightResult { Fail = "FAIL", Pass = "PASS" } }
