//! Models of deployments.

use bitbucket_runtime::{hierarchy, object, open_enum, setters};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{Account, Commit, Pipeline, PipelineStep, Project, Repository, SelfLinks};

/// Deploy key.
///
/// Schema: `#/components/schemas/deploy_key`
#[derive(Clone, PartialEq)]
pub struct DeployKey {
    /// `#/components/schemas/deploy_key/allOf/1/properties/added_on`
    pub added_on: Option<DateTime>,
    /// `#/components/schemas/deploy_key/allOf/1/properties/comment`
    pub comment: Option<String>,
    /// `#/components/schemas/deploy_key/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/deploy_key/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/deploy_key/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/deploy_key/allOf/1/properties/label`
    pub label: Option<String>,
    /// `#/components/schemas/deploy_key/allOf/1/properties/last_used`
    pub last_used: Option<DateTime>,
    /// `#/components/schemas/deploy_key/allOf/1/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/deploy_key/allOf/1/properties/owner`
    pub owner: Option<Account>,
    /// `#/components/schemas/deploy_key/allOf/1/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeployKey, tag "deploy_key" {
    added_on, comment, created_on, id, key, label, last_used, links, owner, repository,
    r#type = "type",
});
setters!(DeployKey {
    with_added_on(added_on: DateTime), with_comment(comment: String),
    with_created_on(created_on: DateTime), with_id(id: i64), with_key(key: String),
    with_label(label: String), with_last_used(last_used: DateTime), with_links(links: SelfLinks),
    with_owner(owner: Account), with_repository(repository: Box<Repository>),
});

/// Deployment.
///
/// Schema: `#/components/schemas/deployment`
#[derive(Clone, PartialEq)]
pub struct Deployment {
    /// `#/components/schemas/deployment/allOf/1/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/deployment/allOf/1/properties/deployable`
    pub deployable: Option<DeploymentRelease>,
    /// `#/components/schemas/deployment/allOf/1/properties/environment`
    pub environment: Option<Box<DeploymentEnvironment>>,
    /// `#/components/schemas/deployment/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/deployment/allOf/1/properties/last_update_time`
    pub last_update_time: Option<DateTime>,
    /// `#/components/schemas/deployment/allOf/1/properties/release`
    pub release: Option<DeploymentRelease>,
    /// `#/components/schemas/deployment/allOf/1/properties/state`
    pub state: Option<DeploymentState>,
    /// `#/components/schemas/deployment/allOf/1/properties/step`
    pub step: Option<Box<PipelineStep>>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/deployment/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// `#/components/schemas/deployment/allOf/1/properties/version`
    pub version: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Deployment, tag "deployment" {
    commit, deployable, environment, key, last_update_time, release, state, step, r#type = "type",
    uuid, version,
});

/// Deployment environment.
///
/// Schema: `#/components/schemas/deployment_environment`
#[derive(Clone, PartialEq)]
pub struct DeploymentEnvironment {
    /// `#/components/schemas/deployment_environment/allOf/1/properties/category`
    pub category: Option<DeploymentEnvironmentCategory>,
    /// `#/components/schemas/deployment_environment/allOf/1/properties/deployment_gate_enabled`
    pub deployment_gate_enabled: Option<bool>,
    /// `#/components/schemas/deployment_environment/allOf/1/properties/environment_lock_enabled`
    pub environment_lock_enabled: Option<bool>,
    /// `#/components/schemas/deployment_environment/allOf/1/properties/environment_type`
    pub environment_type: Option<DeploymentEnvironmentType>,
    /// `#/components/schemas/deployment_environment/allOf/1/properties/hidden`
    pub hidden: Option<bool>,
    /// `#/components/schemas/deployment_environment/allOf/1/properties/lock`
    pub lock: Option<DeploymentEnvironmentLock>,
    /// `#/components/schemas/deployment_environment/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/deployment_environment/allOf/1/properties/rank`
    pub rank: Option<i64>,
    /// `#/components/schemas/deployment_environment/allOf/1/properties/restrictions`
    pub restrictions: Option<DeploymentRestrictionsConfiguration>,
    /// `#/components/schemas/deployment_environment/allOf/1/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/deployment_environment/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentEnvironment, tag "deployment_environment" {
    category, deployment_gate_enabled, environment_lock_enabled, environment_type, hidden, lock,
    name, rank, restrictions, slug, r#type = "type", uuid,
});
setters!(DeploymentEnvironment {
    with_category(category: DeploymentEnvironmentCategory),
    with_deployment_gate_enabled(deployment_gate_enabled: bool),
    with_environment_lock_enabled(environment_lock_enabled: bool),
    with_environment_type(environment_type: DeploymentEnvironmentType), with_hidden(hidden: bool),
    with_lock(lock: DeploymentEnvironmentLock), with_name(name: String), with_rank(rank: i64),
    with_restrictions(restrictions: DeploymentRestrictionsConfiguration), with_slug(slug: String),
    with_uuid(uuid: String),
});

/// Deployment environment category.
///
/// Schema: `#/components/schemas/deployment_environment/allOf/1/properties/category`, and 1 equal to it
#[derive(Clone, PartialEq)]
pub struct DeploymentEnvironmentCategory {
    /// `#/components/schemas/deployment_environment/allOf/1/properties/category/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentEnvironmentCategory { name });
setters!(DeploymentEnvironmentCategory { with_name(name: String) });

/// Deployment environment lock.
///
/// Schema: `#/components/schemas/deployment_environment_lock`
#[derive(Clone, PartialEq)]
pub struct DeploymentEnvironmentLock {
    /// `#/components/schemas/deployment_environment_lock/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/deployment_environment_lock/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentEnvironmentLock { name, r#type = "type" });
setters!(DeploymentEnvironmentLock {
    with_name(name: String), with_type(r#type: String),
});

/// Deployment environment type.
///
/// Schema: `#/components/schemas/deployment_environment_type`
#[derive(Clone, PartialEq)]
pub struct DeploymentEnvironmentType {
    /// `#/components/schemas/deployment_environment_type/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/deployment_environment_type/allOf/1/properties/rank`
    pub rank: Option<i64>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentEnvironmentType, tag "deployment_environment_type" {
    name, rank, r#type = "type",
});
setters!(DeploymentEnvironmentType { with_name(name: String), with_rank(rank: i64) });

/// Deployment release.
///
/// Schema: `#/components/schemas/deployment_release`
#[derive(Clone, PartialEq)]
pub struct DeploymentRelease {
    /// `#/components/schemas/deployment_release/allOf/1/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/deployment_release/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/deployment_release/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/deployment_release/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/deployment_release/allOf/1/properties/pipeline`
    pub pipeline: Option<Box<Pipeline>>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/deployment_release/allOf/1/properties/url`
    pub url: Option<String>,
    /// `#/components/schemas/deployment_release/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentRelease, tag "deployment_release" {
    commit, created_on, key, name, pipeline, r#type = "type", url, uuid,
});

/// Deployment restrictions configuration.
///
/// Schema: `#/components/schemas/deployment_restrictions_configuration`
#[derive(Clone, PartialEq)]
pub struct DeploymentRestrictionsConfiguration {
    /// `#/components/schemas/deployment_restrictions_configuration/allOf/1/properties/admin_only`
    pub admin_only: Option<bool>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentRestrictionsConfiguration, tag "deployment_restrictions_configuration" {
    admin_only, r#type = "type",
});
setters!(DeploymentRestrictionsConfiguration { with_admin_only(admin_only: bool) });

/// Deployment state.
///
/// Schema: `#/components/schemas/deployment_state`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeploymentState {
    /// `deployment_state_completed`
    Completed(Box<DeploymentStateCompleted>),
    /// `deployment_state_in_progress`
    InProgress(Box<DeploymentStateInProgress>),
    /// `deployment_state_undeployed`
    Undeployed(Box<DeploymentStateUndeployed>),
    /// Any other tag, or none.
    Other(Box<DeploymentStateBase>),
}

impl DeploymentState {
    /// `name` of whichever this is.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&DeploymentStateName> {
        match self {
            Self::Completed(model) => model.name.as_ref(),
            Self::InProgress(model) => model.name.as_ref(),
            Self::Undeployed(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Completed(model) => model.r#type.as_str(),
            Self::InProgress(model) => model.r#type.as_str(),
            Self::Undeployed(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(DeploymentState by "type", else DeploymentStateBase {
    Completed(DeploymentStateCompleted) = "deployment_state_completed",
    InProgress(DeploymentStateInProgress) = "deployment_state_in_progress",
    Undeployed(DeploymentStateUndeployed) = "deployment_state_undeployed",
});

/// Deployment state base.
///
/// Schema: `#/components/schemas/deployment_state`
#[derive(Clone, PartialEq)]
pub struct DeploymentStateBase {
    /// `#/components/schemas/deployment_state/allOf/1/properties/name`
    pub name: Option<DeploymentStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentStateBase { name, r#type = "type" });

/// Deployment state completed.
///
/// Schema: `#/components/schemas/deployment_state_completed`
#[derive(Clone, PartialEq)]
pub struct DeploymentStateCompleted {
    /// `#/components/schemas/deployment_state_completed/allOf/1/properties/completed_on`
    pub completed_on: Option<DateTime>,
    /// `#/components/schemas/deployment_state_completed/allOf/1/properties/completion_date`
    pub completion_date: Option<DateTime>,
    /// `#/components/schemas/deployment_state_completed/allOf/1/properties/deployer`
    pub deployer: Option<Account>,
    /// `#/components/schemas/deployment_state/allOf/1/properties/name`
    pub name: Option<DeploymentStateName>,
    /// `#/components/schemas/deployment_state_completed/allOf/1/properties/start_date`
    pub start_date: Option<DateTime>,
    /// `#/components/schemas/deployment_state_completed/allOf/1/properties/started_on`
    pub started_on: Option<DateTime>,
    /// `#/components/schemas/deployment_state_completed/allOf/1/properties/status`
    pub status: Option<DeploymentStateCompletedStatus>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/deployment_state_completed/allOf/1/properties/url`
    pub url: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentStateCompleted, tag "deployment_state_completed" {
    completed_on, completion_date, deployer, name, start_date, started_on, status, r#type = "type",
    url,
});

/// Deployment state completed status.
///
/// Schema: `#/components/schemas/deployment_state_completed_status`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeploymentStateCompletedStatus {
    /// `deployment_state_completed_status_failed`, `deployment_state_completed_failed`
    Failed(Box<DeploymentStateCompletedStatusFailed>),
    /// `deployment_state_completed_status_stopped`, `deployment_state_completed_stopped`
    Stopped(Box<DeploymentStateCompletedStatusStopped>),
    /// `deployment_state_completed_status_successful`, `deployment_state_completed_successful`
    Successful(Box<DeploymentStateCompletedStatusSuccessful>),
    /// Any other tag, or none.
    Other(Box<DeploymentStateCompletedStatusBase>),
}

impl DeploymentStateCompletedStatus {
    /// `name` of whichever this is.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&DeploymentStatusName> {
        match self {
            Self::Failed(model) => model.name.as_ref(),
            Self::Stopped(model) => model.name.as_ref(),
            Self::Successful(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Failed(model) => model.r#type.as_str(),
            Self::Stopped(model) => model.r#type.as_str(),
            Self::Successful(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(DeploymentStateCompletedStatus by "type", else DeploymentStateCompletedStatusBase {
    Failed(DeploymentStateCompletedStatusFailed) = "deployment_state_completed_status_failed" | "deployment_state_completed_failed",
    Stopped(DeploymentStateCompletedStatusStopped) = "deployment_state_completed_status_stopped" | "deployment_state_completed_stopped",
    Successful(DeploymentStateCompletedStatusSuccessful) = "deployment_state_completed_status_successful" | "deployment_state_completed_successful",
});

/// Deployment state completed status base.
///
/// Schema: `#/components/schemas/deployment_state_completed_status`
#[derive(Clone, PartialEq)]
pub struct DeploymentStateCompletedStatusBase {
    /// `#/components/schemas/deployment_state_completed_status/allOf/1/properties/name`
    pub name: Option<DeploymentStatusName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentStateCompletedStatusBase { name, r#type = "type" });

/// Deployment state completed status failed.
///
/// Schema: `#/components/schemas/deployment_state_completed_status_failed`
#[derive(Clone, PartialEq)]
pub struct DeploymentStateCompletedStatusFailed {
    /// `#/components/schemas/deployment_state_completed_status/allOf/1/properties/name`
    pub name: Option<DeploymentStatusName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentStateCompletedStatusFailed, tag "deployment_state_completed_status_failed" | "deployment_state_completed_failed" {
    name, r#type = "type",
});

/// Deployment state completed status stopped.
///
/// Schema: `#/components/schemas/deployment_state_completed_status_stopped`
#[derive(Clone, PartialEq)]
pub struct DeploymentStateCompletedStatusStopped {
    /// `#/components/schemas/deployment_state_completed_status/allOf/1/properties/name`
    pub name: Option<DeploymentStatusName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentStateCompletedStatusStopped, tag "deployment_state_completed_status_stopped" | "deployment_state_completed_stopped" {
    name, r#type = "type",
});

/// Deployment state completed status successful.
///
/// Schema: `#/components/schemas/deployment_state_completed_status_successful`
#[derive(Clone, PartialEq)]
pub struct DeploymentStateCompletedStatusSuccessful {
    /// `#/components/schemas/deployment_state_completed_status/allOf/1/properties/name`
    pub name: Option<DeploymentStatusName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentStateCompletedStatusSuccessful, tag "deployment_state_completed_status_successful" | "deployment_state_completed_successful" {
    name, r#type = "type",
});

/// Deployment state in progress.
///
/// Schema: `#/components/schemas/deployment_state_in_progress`
#[derive(Clone, PartialEq)]
pub struct DeploymentStateInProgress {
    /// `#/components/schemas/deployment_state_in_progress/allOf/1/properties/deployer`
    pub deployer: Option<Account>,
    /// `#/components/schemas/deployment_state/allOf/1/properties/name`
    pub name: Option<DeploymentStateName>,
    /// `#/components/schemas/deployment_state_in_progress/allOf/1/properties/start_date`
    pub start_date: Option<DateTime>,
    /// `#/components/schemas/deployment_state_in_progress/allOf/1/properties/started_on`
    pub started_on: Option<DateTime>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/deployment_state_in_progress/allOf/1/properties/url`
    pub url: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentStateInProgress, tag "deployment_state_in_progress" {
    deployer, name, start_date, started_on, r#type = "type", url,
});

/// Deployment state name.
///
/// Schema: `#/components/schemas/deployment_state/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentStateName {
    /// `UNDEPLOYED`
    Undeployed,
    /// `IN_PROGRESS`
    InProgress,
    /// `COMPLETED`
    Completed,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(DeploymentStateName {
    Undeployed = "UNDEPLOYED", InProgress = "IN_PROGRESS", Completed = "COMPLETED",
});

/// Deployment state undeployed.
///
/// Schema: `#/components/schemas/deployment_state_undeployed`
#[derive(Clone, PartialEq)]
pub struct DeploymentStateUndeployed {
    /// `#/components/schemas/deployment_state/allOf/1/properties/name`
    pub name: Option<DeploymentStateName>,
    /// `#/components/schemas/deployment_state_undeployed/allOf/1/properties/trigger_url`
    pub trigger_url: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentStateUndeployed, tag "deployment_state_undeployed" {
    name, trigger_url, r#type = "type",
});

/// Deployment status name.
///
/// Schema: `#/components/schemas/deployment_state_completed_status/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentStatusName {
    /// `SUCCESSFUL`
    Successful,
    /// `FAILED`
    Failed,
    /// `STOPPED`
    Stopped,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(DeploymentStatusName {
    Successful = "SUCCESSFUL", Failed = "FAILED", Stopped = "STOPPED",
});

/// Project deploy key.
///
/// Schema: `#/components/schemas/project_deploy_key`
#[derive(Clone, PartialEq)]
pub struct ProjectDeployKey {
    /// `#/components/schemas/project_deploy_key/allOf/1/properties/added_on`
    pub added_on: Option<DateTime>,
    /// `#/components/schemas/project_deploy_key/allOf/1/properties/comment`
    pub comment: Option<String>,
    /// `#/components/schemas/project_deploy_key/allOf/1/properties/created_by`
    pub created_by: Option<Account>,
    /// `#/components/schemas/project_deploy_key/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/project_deploy_key/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/project_deploy_key/allOf/1/properties/label`
    pub label: Option<String>,
    /// `#/components/schemas/project_deploy_key/allOf/1/properties/last_used`
    pub last_used: Option<DateTime>,
    /// `#/components/schemas/project_deploy_key/allOf/1/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/project_deploy_key/allOf/1/properties/project`
    pub project: Option<Box<Project>>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ProjectDeployKey, tag "project_deploy_key" {
    added_on, comment, created_by, id, key, label, last_used, links, project, r#type = "type",
});
setters!(ProjectDeployKey {
    with_added_on(added_on: DateTime), with_comment(comment: String),
    with_created_by(created_by: Account), with_id(id: i64), with_key(key: String),
    with_label(label: String), with_last_used(last_used: DateTime), with_links(links: SelfLinks),
    with_project(project: Box<Project>),
});
