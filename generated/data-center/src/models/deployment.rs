//! Deployment.

use crate::models::{Commit, DeploymentEnvironment, Repository};
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Deployment.
    pub struct Deployment {
        /// Deployment sequence number.
        pub deployment_sequence_number: Option<i64> = "deploymentSequenceNumber",
            with_deployment_sequence_number(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Display name.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// Environment.
        pub environment: Option<DeploymentEnvironment>, with_environment;
        /// From commit.
        pub from_commit: Option<Box<Commit>> = "fromCommit", with_from_commit(Box<Commit>);
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Last updated.
        pub last_updated: Option<Timestamp> = "lastUpdated", with_last_updated(into);
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// State.
        pub state: Option<DeploymentState>, with_state(into);
        /// To commit.
        pub to_commit: Option<Box<Commit>> = "toCommit", with_to_commit(Box<Commit>);
        /// URL.
        pub url: Option<String>, with_url(into);
    }
}

/// Deployment state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentState {
    /// `PENDING`
    Pending,
    /// `IN_PROGRESS`
    InProgress,
    /// `CANCELLED`
    Cancelled,
    /// `FAILED`
    Failed,
    /// `ROLLED_BACK`
    RolledBack,
    /// `SUCCESSFUL`
    Successful,
    /// `UNKNOWN`
    Unknown,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DeploymentState>),
}

bitbucket_runtime::open_enum! {
    DeploymentState {
        Pending = "PENDING", InProgress = "IN_PROGRESS", Cancelled = "CANCELLED", Failed = "FAILED",
        RolledBack = "ROLLED_BACK", Successful = "SUCCESSFUL", Unknown = "UNKNOWN",
    }
}
