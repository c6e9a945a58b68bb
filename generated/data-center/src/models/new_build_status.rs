//! New build status.

use crate::models::{BuildState, TestResults};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// What a build says of a commit, to be kept.
    ///
    /// Send it once with `INPROGRESS` when the build begins, and with the same `key` again when
    /// it ends.
    pub struct NewBuildStatus, made by new {
        /// The number of this run, as text, such as `48`.
        ///
        /// At most 255 characters.
        pub build_number: Option<String> = "buildNumber", with_build_number(into);
        /// When the status was given.
        pub date_added: Option<Timestamp> = "dateAdded", with_date_added(into);
        /// A line for people, such as `All 48 tests passed`.
        pub description: Option<String>, with_description(into);
        /// How long the build ran, in milliseconds.
        pub duration: Option<i64>, with_duration(into);
        /// What tells the statuses of a commit apart, such as `BOATS-LINUX`. One for each kind of
        /// build, the same for each run.
        ///
        /// At most 255 characters.
        pub key: String, with_key(into);
        /// When the status last changed. Left out, it is now, it seems.
        pub last_updated: Option<Timestamp> = "lastUpdated", with_last_updated(into);
        /// What people read, such as `Linux`. Left out, they read the key, it seems.
        ///
        /// At most 255 characters.
        pub name: Option<String>, with_name(into);
        /// The plan or job that the build is a run of, such as `BOATS`. Builds that a branch
        /// requires are found by it.
        ///
        /// At most 1024 characters.
        pub parent: Option<String>, with_parent(into);
        /// The branch or tag that was built, in full, such as `refs/heads/main`.
        ///
        /// At most 1024 characters.
        ///
        /// Pattern: `^refs\/.*`
        pub ref_name: Option<String> = "ref", with_ref_name(into);
        /// How the build stands.
        pub state: BuildState, with_state(into);
        /// How many tests passed, failed and were left out.
        pub test_results: Option<TestResults> = "testResults", with_test_results;
        /// The page of the build.
        ///
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
