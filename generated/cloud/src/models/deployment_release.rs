//! Deployment release.

use crate::models::{Commit, Pipeline};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Deployment release.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentRelease {
    /// Commit.
    pub commit: Option<Box<Commit>>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Key.
    pub key: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Pipeline.
    pub pipeline: Option<Box<Pipeline>>,
    /// Type.
    pub r#type: TypeTag,
    /// URL.
    pub url: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DeploymentRelease, tag "deployment_release" {
        commit, created_on, key, name, pipeline, r#type = "type", url, uuid,
    }
}

setters! {
    DeploymentRelease {
        with_commit(commit: Box<Commit>), with_created_on(created_on: DateTime),
        with_key(key: String), with_name(name: String), with_pipeline(pipeline: Box<Pipeline>),
        with_url(url: String), with_uuid(uuid: String),
    }
}
