//! Deployment.

use crate::models::{Commit, DeploymentEnvironment, Repository};
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// A version of the software that was brought, or is being brought, to an environment.
    ///
    /// `key`, the environment's key and `deploymentSequenceNumber` together say which it is.
    pub struct Deployment {
        /// Which deployment of its kind it is. The number grows, so the highest is the newest.
        pub deployment_sequence_number: Option<i64> = "deploymentSequenceNumber",
            with_deployment_sequence_number(into);
        /// A line for people.
        pub description: Option<String>, with_description(into);
        /// What people read, such as `Boats to the test harbour`.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// Where the software was brought.
        pub environment: Option<DeploymentEnvironment>, with_environment;
        /// The commit that was there before. Missing for the first deployment, it seems.
        pub from_commit: Option<Box<Commit>> = "fromCommit", with_from_commit(Box<Commit>);
        /// What tells kinds of deployments apart, such as `BOATS-TEST`. The same for each run.
        pub key: Option<String>, with_key(into);
        /// When it last changed.
        pub last_updated: Option<Timestamp> = "lastUpdated", with_last_updated(into);
        /// The repository of the commits.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// How a deployment stands.
        pub state: Option<DeploymentState>, with_state(into);
        /// The commit that was brought there.
        pub to_commit: Option<Box<Commit>> = "toCommit", with_to_commit(Box<Commit>);
        /// The page of the deployment.
        pub url: Option<String>, with_url(into);
    }
}

/// How a deployment stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentState {
    /// `PENDING`
    ///
    /// It has not begun yet.
    Pending,
    /// `IN_PROGRESS`
    ///
    /// It runs.
    InProgress,
    /// `CANCELLED`
    ///
    /// It was ended before it was done.
    Cancelled,
    /// `FAILED`
    ///
    /// It went wrong.
    Failed,
    /// `ROLLED_BACK`
    ///
    /// It was taken back, so that the version before is there again.
    RolledBack,
    /// `SUCCESSFUL`
    ///
    /// The version is in the environment.
    Successful,
    /// `UNKNOWN`
    ///
    /// Nobody knows how it ended.
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
