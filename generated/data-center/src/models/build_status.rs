//! Build status.

use crate::models::TestResults;
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Build status.
    pub struct BuildStatus {
        /// Build number.
        pub build_number: Option<String> = "buildNumber", with_build_number(into);
        /// Created date; set by the server.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// Date added.
        pub date_added: Option<Timestamp> = "dateAdded", with_date_added(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Duration.
        pub duration: Option<i64>, with_duration(into);
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Parent.
        pub parent: Option<String>, with_parent(into);
        /// Project key; set by the server.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub project_key: Option<String> = "projectKey", with_project_key(into);
        /// Ref.
        pub ref_name: Option<String> = "ref", with_ref_name(into);
        /// Repository slug; set by the server.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub repository_slug: Option<String> = "repositorySlug", with_repository_slug(into);
        /// State.
        pub state: Option<BuildState>, with_state(into);
        /// Test results.
        pub test_results: Option<TestResults> = "testResults", with_test_results;
        /// Updated date; set by the server.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
        /// URL.
        pub url: Option<String>, with_url(into);
    }
}

/// Build state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuildState {
    /// `CANCELLED`
    Cancelled,
    /// `FAILED`
    Failed,
    /// `INPROGRESS`
    InProgress,
    /// `SUCCESSFUL`
    Successful,
    /// `UNKNOWN`
    Unknown,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<BuildState>),
}

bitbucket_runtime::open_enum! {
    BuildState {
        Cancelled = "CANCELLED", Failed = "FAILED", InProgress = "INPROGRESS",
        Successful = "SUCCESSFUL", Unknown = "UNKNOWN",
    }
}
