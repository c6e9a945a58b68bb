//! Build status.

use crate::models::TestResults;
use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Build status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BuildStatus {
    /// Build number.
    pub build_number: Option<String>,
    /// Created date; set by the server.
    pub created_date: Option<Timestamp>,
    /// Date added.
    pub date_added: Option<Timestamp>,
    /// Description.
    pub description: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Key.
    pub key: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Parent.
    pub parent: Option<String>,
    /// Project key; set by the server.
    pub project_key: Option<String>,
    /// Ref.
    pub ref_name: Option<String>,
    /// Repository slug; set by the server.
    pub repository_slug: Option<String>,
    /// State.
    pub state: Option<BuildState>,
    /// Test results.
    pub test_results: Option<TestResults>,
    /// Updated date; set by the server.
    pub updated_date: Option<Timestamp>,
    /// URL.
    pub url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    BuildStatus {
        build_number = "buildNumber", created_date = "createdDate", date_added = "dateAdded",
        description, duration, key, name, parent, project_key = "projectKey", ref_name = "ref",
        repository_slug = "repositorySlug", state, test_results = "testResults",
        updated_date = "updatedDate", url,
    }
}

setters! {
    BuildStatus {
        with_build_number(build_number: String), with_created_date(created_date: Timestamp),
        with_date_added(date_added: Timestamp), with_description(description: String),
        with_duration(duration: i64), with_key(key: String), with_name(name: String),
        with_parent(parent: String), with_project_key(project_key: String),
        with_ref_name(ref_name: String), with_repository_slug(repository_slug: String),
        with_state(state: BuildState), with_test_results(test_results: TestResults),
        with_updated_date(updated_date: Timestamp), with_url(url: String),
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

open_enum! {
    BuildState {
        Cancelled = "CANCELLED", Failed = "FAILED", InProgress = "INPROGRESS",
        Successful = "SUCCESSFUL", Unknown = "UNKNOWN",
    }
}
