//! New build status.

use crate::models::{BuildState, TestResults};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// New build status.
    pub struct NewBuildStatus, made by new {
        /// At most 255 characters.
        pub build_number: Option<String> = "buildNumber", with_build_number(into);
        /// Date added.
        pub date_added: Option<Timestamp> = "dateAdded", with_date_added(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Duration.
        pub duration: Option<i64>, with_duration(into);
        /// At most 255 characters.
        pub key: String, with_key(into);
        /// Last updated.
        pub last_updated: Option<Timestamp> = "lastUpdated", with_last_updated(into);
        /// At most 255 characters.
        pub name: Option<String>, with_name(into);
        /// At most 1024 characters.
        pub parent: Option<String>, with_parent(into);
        /// At most 1024 characters.
        ///
        /// Pattern: `^refs\/.*`
        pub ref_name: Option<String> = "ref", with_ref_name(into);
        /// State.
        pub state: BuildState, with_state(into);
        /// Test results.
        pub test_results: Option<TestResults> = "testResults", with_test_results;
        /// At most 450 characters.
        pub url: String, with_url(into);
    }
}

impl NewBuildStatus {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        state: impl Into<BuildState>,
        url: impl Into<String>,
    ) -> Self {
        Self::empty().with_key(key).with_state(state).with_url(url)
    }
}
