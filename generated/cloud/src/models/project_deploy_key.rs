//! Project deploy key.

use crate::models::{Account, Project, SelfLinks};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Project deploy key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectDeployKey {
    /// Added on.
    pub added_on: Option<DateTime>,
    /// Comment.
    pub comment: Option<String>,
    /// Created by.
    pub created_by: Option<Account>,
    /// ID.
    pub id: Option<i64>,
    /// Key.
    pub key: Option<String>,
    /// Label.
    pub label: Option<String>,
    /// Last used.
    pub last_used: Option<DateTime>,
    /// Links.
    pub links: Option<SelfLinks>,
    /// Project.
    pub project: Option<Box<Project>>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    ProjectDeployKey, tag "project_deploy_key" {
        added_on, comment, created_by, id, key, label, last_used, links, project, r#type = "type",
    }
}

setters! {
    ProjectDeployKey {
        with_added_on(added_on: DateTime), with_comment(comment: String),
        with_created_by(created_by: Account), with_id(id: i64), with_key(key: String),
        with_label(label: String), with_last_used(last_used: DateTime),
        with_links(links: SelfLinks), with_project(project: Box<Project>),
    }
}
