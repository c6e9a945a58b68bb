//! Project settings restriction.

use crate::models::Project;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Project settings restriction.
    pub struct ProjectSettingsRestriction {
        /// Component key.
        pub component_key: Option<String> = "componentKey", with_component_key(into);
        /// Feature key.
        pub feature_key: Option<String> = "featureKey", with_feature_key(into);
        /// Namespace.
        pub namespace: Option<String>, with_namespace(into);
        /// Processed state.
        pub processed_state: Option<ProcessedState> = "processedState", with_processed_state(into);
        /// Project.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
    }
}

/// Processed state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessedState {
    /// `UNPROCESSED`
    Unprocessed,
    /// `PROCESSED`
    Processed,
    /// `FAILED`
    Failed,
    /// `IN_PROGRESS`
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
