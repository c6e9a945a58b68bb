//! Commit report.

use crate::models::ReportData;
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Commit report.
    pub struct CommitReport, tag "report" {
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Data.
        pub data: Option<Vec<ReportData>>, with_data([ReportData]);
        /// Details.
        pub details: Option<String>, with_details(into);
        /// External ID.
        pub external_id: Option<String>, with_external_id(into);
        /// A URI.
        pub link: Option<String>, with_link(into);
        /// A URI.
        pub logo_url: Option<String>, with_logo_url(into);
        /// Remote link enabled.
        pub remote_link_enabled: Option<bool>, with_remote_link_enabled;
        /// Report type.
        pub report_type: Option<ReportType>, with_report_type(into);
        /// Reporter.
        pub reporter: Option<String>, with_reporter(into);
        /// Result.
        pub result: Option<ReportResult>, with_result(into);
        /// Title.
        pub title: Option<String>, with_title(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}

/// Report result.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportResult {
    /// `PASSED`
    Passed,
    /// `FAILED`
    Failed,
    /// `PENDING`
    Pending,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ReportResult>),
}

bitbucket_runtime::open_enum! {
    ReportResult {
        Passed = "PASSED", Failed = "FAILED", Pending = "PENDING",
    }
}

/// Report type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportType {
    /// `SECURITY`
    Security,
    /// `COVERAGE`
    Coverage,
    /// `TEST`
    Test,
    /// `BUG`
    Bug,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ReportType>),
}

bitbucket_runtime::open_enum! {
    ReportType {
        Security = "SECURITY", Coverage = "COVERAGE", Test = "TEST", Bug = "BUG",
    }
}
