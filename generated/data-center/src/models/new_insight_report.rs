//! New insight report.

use crate::models::{InsightReportData, InsightResult};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// A report of a tool on a commit, to be kept.
    ///
    /// It replaces the one with the same key as a whole, which only the user who sent that one
    /// may do. Its findings are sent apart, as annotations.
    pub struct NewInsightReport, made by new {
        /// The tool that knows which lines the tests cover, it seems. What comes of it is not
        /// documented.
        pub coverage_provider_key: Option<String> = "coverageProviderKey",
            with_coverage_provider_key(into);
        /// When the report was made. Left out, it is now, it seems.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// Rows of the report, such as numbers with a title, six at most.
        ///
        /// At most 6 items.
        pub data: Option<Vec<InsightReportData>>, with_data([InsightReportData]);
        /// What the report is about, in up to 2000 characters. It may have several lines.
        pub details: Option<String>, with_details(into);
        /// The page of the result at the tool.
        pub link: Option<String>, with_link(into);
        /// An image to show with the report. Left out, the server shows its own.
        pub logo_url: Option<String> = "logoUrl", with_logo_url(into);
        /// The tool or company that made it, such as `Hull Linter`.
        ///
        /// At most 450 characters.
        pub reporter: Option<String>, with_reporter(into);
        /// Whether it is good or bad news. Left out, it takes no side.
        ///
        /// Pattern: `FAIL|PASS`
        pub result: Option<InsightResult>, with_result(into);
        /// What people read, such as `Static analysis`. Short ones look best.
        ///
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
