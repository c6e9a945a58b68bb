//! Build status.

use crate::models::TestResults;
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// What a build says of a commit.
    ///
    /// A commit has any number of them, told apart by `key`: the same key again replaces the
    /// status.
    pub struct BuildStatus {
        /// The number of this run, as text, such as `48`. Missing where the build did not say.
        pub build_number: Option<String> = "buildNumber", with_build_number(into);
        /// When the server first got the status.
        ///
        /// Set by the server.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// When the status was given. Older servers have it instead of the other dates.
        pub date_added: Option<Timestamp> = "dateAdded", with_date_added(into);
        /// A line for people, such as `All 48 tests passed`.
        pub description: Option<String>, with_description(into);
        /// How long the build ran, in milliseconds.
        pub duration: Option<i64>, with_duration(into);
        /// What tells the statuses of a commit apart, such as `BOATS-LINUX`. One for each kind of
        /// build, the same for each run.
        pub key: Option<String>, with_key(into);
        /// What people read, such as `Linux`.
        pub name: Option<String>, with_name(into);
        /// The plan or job that the build is a run of, such as `BOATS`. Builds that a branch
        /// requires are found by it.
        pub parent: Option<String>, with_parent(into);
        /// The project of the repository that was built.
        ///
        /// Set by the server.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub project_key: Option<String> = "projectKey", with_project_key(into);
        /// The branch or tag that was built, such as `refs/heads/main`.
        pub ref_name: Option<String> = "ref", with_ref_name(into);
        /// The repository that was built.
        ///
        /// Set by the server.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub repository_slug: Option<String> = "repositorySlug", with_repository_slug(into);
        /// How a build stands.
        pub state: Option<BuildState>, with_state(into);
        /// How many tests passed, failed and were left out.
        pub test_results: Option<TestResults> = "testResults", with_test_results;
        /// When the status last changed.
        ///
        /// Set by the server.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
        /// The page of the build.
        pub url: Option<String>, with_url(into);
    }
}

/// How a build stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuildState {
    /// `CANCELLED`
    ///
    /// It was ended before there was a result.
    Cancelled,
    /// `FAILED`
    ///
    /// It found something wrong.
    Failed,
    /// `INPROGRESS`
    ///
    /// It runs. Send another state when it ends.
    InProgress,
    /// `SUCCESSFUL`
    ///
    /// All is well.
    Successful,
    /// `UNKNOWN`
    ///
    /// Nobody knows how it ended.
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
