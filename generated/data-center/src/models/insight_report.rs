//! Insight report.

use crate::models::InsightReportData;
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Insight report.
    pub struct InsightReport {
        /// Created date.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// Data.
        pub data: Option<Vec<InsightReportData>>, with_data([InsightReportData]);
        /// Details.
        pub details: Option<String>, with_details(into);
        /// Key.
        pub key: Option<String>, with_key(into);
        /// A URI.
        pub link: Option<String>, with_link(into);
        /// A URI.
        pub logo_url: Option<String> = "logoUrl", with_logo_url(into);
        /// Reporter.
        pub reporter: Option<String>, with_reporter(into);
        /// Result.
        pub result: Option<InsightResult>, with_result(into);
        /// Title.
        pub title: Option<String>, with_title(into);
    }
}

/// Insight result.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightResult {
    /// `FAIL`
    Fail,
    /// `PASS`
    Pass,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<InsightResult>),
}

bitbucket_runtime::open_enum! { InsightResult { Fail = "FAIL", Pass = "PASS" } }
