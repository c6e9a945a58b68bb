//! New build status.

use crate::models::{BuildState, TestResults};
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// New build status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewBuildStatus {
    /// Build number.
    pub build_number: Option<String>,
    /// Date added.
    pub date_added: Option<Timestamp>,
    /// Description.
    pub description: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Key.
    pub key: String,
    /// Last updated.
    pub last_updated: Option<Timestamp>,
    /// Name.
    pub name: Option<String>,
    /// Parent.
    pub parent: Option<String>,
    /// Ref.
    pub ref_name: Option<String>,
    /// State.
    pub state: BuildState,
    /// Test results.
    pub test_results: Option<TestResults>,
    /// URL.
    pub url: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    NewBuildStatus {
        build_number = "buildNumber", date_added = "dateAdded", description, duration, key,
        last_updated = "lastUpdated", name, parent, ref_name = "ref", state,
        test_results = "testResults", url,
    }, new
}

setters! {
    NewBuildStatus {
        with_build_number(build_number: String), with_date_added(date_added: Timestamp),
        with_description(description: String), with_duration(duration: i64), with_key(key: String),
        with_last_updated(last_updated: Timestamp), with_name(name: String),
        with_parent(parent: String), with_ref_name(ref_name: String), with_state(state: BuildState),
        with_test_results(test_results: TestResults), with_url(url: String),
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
