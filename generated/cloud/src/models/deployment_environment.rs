//! Deployment environment.

use crate::models::{
    DeploymentEnvironmentLock, DeploymentEnvironmentType, DeploymentRestrictionsConfiguration,
};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Deployment environment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentEnvironment {
    /// Category.
    pub category: Option<DeploymentEnvironmentCategory>,
    /// Deployment gate enabled.
    pub deployment_gate_enabled: Option<bool>,
    /// Environment lock enabled.
    pub environment_lock_enabled: Option<bool>,
    /// Environment type.
    pub environment_type: Option<DeploymentEnvironmentType>,
    /// Hidden.
    pub hidden: Option<bool>,
    /// Lock.
    pub lock: Option<DeploymentEnvironmentLock>,
    /// Name.
    pub name: Option<String>,
    /// Rank.
    pub rank: Option<i64>,
    /// Restrictions.
    pub restrictions: Option<DeploymentRestrictionsConfiguration>,
    /// Slug.
    pub slug: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DeploymentEnvironment, tag "deployment_environment" {
        category, deployment_gate_enabled, environment_lock_enabled, environment_type, hidden, lock,
        name, rank, restrictions, slug, r#type = "type", uuid,
    }
}

setters! {
    DeploymentEnvironment {
        with_category(category: DeploymentEnvironmentCategory),
        with_deployment_gate_enabled(deployment_gate_enabled: bool),
        with_environment_lock_enabled(environment_lock_enabled: bool),
        with_environment_type(environment_type: DeploymentEnvironmentType),
        with_hidden(hidden: bool), with_lock(lock: DeploymentEnvironmentLock),
        with_name(name: String), with_rank(rank: i64),
        with_restrictions(restrictions: DeploymentRestrictionsConfiguration),
        with_slug(slug: String), with_uuid(uuid: String),
    }
}

/// Deployment environment category.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentEnvironmentCategory {
    /// Name.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DeploymentEnvironmentCategory { name } }

setters! { DeploymentEnvironmentCategory { with_name(name: String) } }
