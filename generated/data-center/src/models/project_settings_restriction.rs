//! Project settings restriction.

use crate::models::Project;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A setting that the repositories of a project cannot change, so that the project's holds
    /// for all.
    ///
    /// `namespace`, `featureKey` and `componentKey` together say which setting it is.
    pub struct ProjectSettingsRestriction {
        /// The part of the setting, such as one hook. Missing where the setting is restricted as a
        /// whole.
        pub component_key: Option<String> = "componentKey", with_component_key(into);
        /// The setting, by the name that its plugin has for it.
        pub feature_key: Option<String> = "featureKey", with_feature_key(into);
        /// The plugin that the setting belongs to, or the like.
        pub namespace: Option<String>, with_namespace(into);
        /// How far the server is in taking the own settings of the repositories away, it seems.
        pub processed_state: Option<ProcessedState> = "processedState", with_processed_state(into);
        /// The project.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
    }
}

/// How far the server is in taking the own settings of the repositories away, it seems.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessedState {
    /// `UNPROCESSED`
    ///
    /// It has not begun yet.
    Unprocessed,
    /// `PROCESSED`
    ///
    /// It is done.
    Processed,
    /// `FAILED`
    ///
    /// It did not work.
    Failed,
    /// `IN_PROGRESS`
    ///
    /// It is at it.
    InProgress,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ProcessedState>),
}

bitbucket_runtime::open_enum! {
    ProcessedState {
        Unprocessed = "UNPROCESSED", Processed = "PROCESSED", Failed = "FAILED",
        InProgress = "IN_PROGRESS",
    }
}
