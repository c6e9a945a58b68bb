//! Commit report.

use crate::models::ReportData;
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Commit report.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommitReport {
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Data.
    pub data: Option<Vec<ReportData>>,
    /// Details.
    pub details: Option<String>,
    /// External ID.
    pub external_id: Option<String>,
    /// Link.
    pub link: Option<String>,
    /// Logo URL.
    pub logo_url: Option<String>,
    /// Remote link enabled.
    pub remote_link_enabled: Option<bool>,
    /// Report type.
    pub report_type: Option<ReportType>,
    /// Reporter.
    pub reporter: Option<String>,
    /// Result.
    pub result: Option<ReportResult>,
    /// Title.
    pub title: Option<String>,
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
    CommitReport, tag "report" {
        created_on, data, details, external_id, link, logo_url, remote_link_enabled, report_type,
        reporter, result, title, r#type = "type", updated_on, uuid,
    }
}

setters! {
    CommitReport {
        with_created_on(created_on: DateTime), with_data(data: [ReportData]),
        with_details(details: String), with_external_id(external_id: String),
        with_link(link: String), with_logo_url(logo_url: String),
        with_remote_link_enabled(remote_link_enabled: bool),
        with_report_type(report_type: ReportType), with_reporter(reporter: String),
        with_result(result: ReportResult), with_title(title: String),
        with_updated_on(updated_on: DateTime), with_uuid(uuid: String),
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

open_enum! { ReportResult { Passed = "PASSED", Failed = "FAILED", Pending = "PENDING" } }

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

open_enum! {
    ReportType {
        Security = "SECURITY", Coverage = "COVERAGE", Test = "TEST", Bug = "BUG",
    }
}
