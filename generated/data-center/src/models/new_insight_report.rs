//! New insight report.

use crate::models::{InsightReportData, InsightResult};
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// New insight report.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewInsightReport {
    /// Coverage provider key.
    pub coverage_provider_key: Option<String>,
    /// Created date.
    pub created_date: Option<Timestamp>,
    /// Data.
    pub data: Option<Vec<InsightReportData>>,
    /// Details.
    pub details: Option<String>,
    /// Link.
    pub link: Option<String>,
    /// Logo URL.
    pub logo_url: Option<String>,
    /// Reporter.
    pub reporter: Option<String>,
    /// Result.
    pub result: Option<InsightResult>,
    /// Title.
    pub title: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    NewInsightReport {
        coverage_provider_key = "coverageProviderKey", created_date = "createdDate", data, details,
        link, logo_url = "logoUrl", reporter, result, title,
    }, new
}

setters! {
    NewInsightReport {
        with_coverage_provider_key(coverage_provider_key: String),
        with_created_date(created_date: Timestamp), with_data(data: [InsightReportData]),
        with_details(details: String), with_link(link: String), with_logo_url(logo_url: String),
        with_reporter(reporter: String), with_result(result: InsightResult),
        with_title(title: String),
    }
}

impl NewInsightReport {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self::empty().with_title(title)
    }
}
