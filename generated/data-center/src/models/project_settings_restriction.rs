//! Project settings restriction.

use crate::models::Project;
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Project settings restriction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectSettingsRestriction {
    /// Component key.
    pub component_key: Option<String>,
    /// Feature key.
    pub feature_key: Option<String>,
    /// Namespace.
    pub namespace: Option<String>,
    /// Processed state.
    pub processed_state: Option<ProcessedState>,
    /// Project.
    pub project: Option<Box<Project>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    ProjectSettingsRestriction {
        component_key = "componentKey", feature_key = "featureKey", namespace,
        processed_state = "processedState", project,
    }
}

setters! {
    ProjectSettingsRestriction {
        with_component_key(component_key: String), with_feature_key(feature_key: String),
        with_namespace(namespace: String), with_processed_state(processed_state: ProcessedState),
        with_project(project: Box<Project>),
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

open_enum! {
    ProcessedState {
        Unprocessed = "UNPROCESSED", Processed = "PROCESSED", Failed = "FAILED",
        InProgress = "IN_PROGRESS",
    }
}
