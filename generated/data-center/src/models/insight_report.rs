//! Insight report.

use crate::models::InsightReportData;
use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Insight report.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InsightReport {
    /// Created date.
    pub created_date: Option<Timestamp>,
    /// Data.
    pub data: Option<Vec<InsightReportData>>,
    /// Details.
    pub details: Option<String>,
    /// Key.
    pub key: Option<String>,
    /// Link.
    pub link: Option<String>,
    /// Logo URL.
    pub logo_url: Option<String>,
    /// Reporter.
    pub reporter: Option<String>,
    /// Result.
    pub result: Option<InsightResult>,
    /// Title.
    pub title: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    InsightReport {
        created_date = "createdDate", data, details, key, link, logo_url = "logoUrl", reporter,
        result, title,
    }
}

setters! {
    InsightReport {
        with_created_date(created_date: Timestamp), with_data(data: [InsightReportData]),
        with_details(details: String), with_key(key: String), with_link(link: String),
        with_logo_url(logo_url: String), with_reporter(reporter: String),
        with_result(result: InsightResult), with_title(title: String),
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

open_enum! { InsightResult { Fail = "FAIL", Pass = "PASS" } }
