//! New insight report.

use crate::models::{InsightReportData, InsightResult};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// New insight report.
    pub struct NewInsightReport, made by new {
        /// Coverage provider key.
        pub coverage_provider_key: Option<String> = "coverageProviderKey",
            with_coverage_provider_key(into);
        /// Created date.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// At most 6 items.
        pub data: Option<Vec<InsightReportData>>, with_data([InsightReportData]);
        /// Details.
        pub details: Option<String>, with_details(into);
        /// Link.
        pub link: Option<String>, with_link(into);
        /// Logo URL.
        pub logo_url: Option<String> = "logoUrl", with_logo_url(into);
        /// At most 450 characters.
        pub reporter: Option<String>, with_reporter(into);
        /// Pattern: `FAIL|PASS`
        pub result: Option<InsightResult>, with_result(into);
        /// At most 450 characters.
        pub title: String, with_title(into);
    }
}

impl NewInsightReport {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self::empty().with_title(title)
    }
}
