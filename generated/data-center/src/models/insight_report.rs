//! Insight report.

use crate::models::InsightReportData;
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, open_enum};

/// Insight report.
#[derive(Clone, PartialEq)]
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

/// Insight result.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightResult {
    /// `FAIL`
    Fail,
    /// `PASS`
    Pass,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! { InsightResult { Fail = "FAIL", Pass = "PASS" } }
