//! Deployment.

use crate::models::{Commit, DeploymentEnvironment, Repository};
use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Deployment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Deployment {
    /// Deployment sequence number.
    pub deployment_sequence_number: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Environment.
    pub environment: Option<DeploymentEnvironment>,
    /// From commit.
    pub from_commit: Option<Box<Commit>>,
    /// Key.
    pub key: Option<String>,
    /// Last updated.
    pub last_updated: Option<Timestamp>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// State.
    pub state: Option<DeploymentState>,
    /// To commit.
    pub to_commit: Option<Box<Commit>>,
    /// URL.
    pub url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Deployment {
        deployment_sequence_number = "deploymentSequenceNumber", description,
        display_name = "displayName", environment, from_commit = "fromCommit", key,
        last_updated = "lastUpdated", repository, state, to_commit = "toCommit", url,
    }
}

setters! {
    Deployment {
        with_deployment_sequence_number(deployment_sequence_number: i64),
        with_description(description: String), with_display_name(display_name: String),
        with_environment(environment: DeploymentEnvironment),
        with_from_commit(from_commit: Box<Commit>), with_key(key: String),
        with_last_updated(last_updated: Timestamp), with_repository(repository: Box<Repository>),
        with_state(state: DeploymentState), with_to_commit(to_commit: Box<Commit>),
        with_url(url: String),
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

open_enum! {
    DeploymentState {
        Pending = "PENDING", InProgress = "IN_PROGRESS", Cancelled = "CANCELLED", Failed = "FAILED",
        RolledBack = "ROLLED_BACK", Successful = "SUCCESSFUL", Unknown = "UNKNOWN",
    }
}
