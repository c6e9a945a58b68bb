//! Deploy key.

use crate::models::{Account, Repository, SelfLinks};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Deploy key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeployKey {
    /// Added on.
    pub added_on: Option<DateTime>,
    /// Comment.
    pub comment: Option<String>,
    /// Created on.
    pub created_on: Option<DateTime>,
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
    /// Owner.
    pub owner: Option<Account>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DeployKey, tag "deploy_key" {
        added_on, comment, created_on, id, key, label, last_used, links, owner, repository,
        r#type = "type",
    }
}

setters! {
    DeployKey {
        with_added_on(added_on: DateTime), with_comment(comment: String),
        with_created_on(created_on: DateTime), with_id(id: i64), with_key(key: String),
        with_label(label: String), with_last_used(last_used: DateTime),
        with_links(links: SelfLinks), with_owner(owner: Account),
        with_repository(repository: Box<Repository>),
    }
}
