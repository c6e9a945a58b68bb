//! Project.

use crate::models::{Links, User};
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Project.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// Avatar.
    pub avatar: Option<String>,
    /// Avatar URL; set by the server.
    pub avatar_url: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Key.
    pub key: Option<String>,
    /// Links; set by the server.
    pub links: Option<Links>,
    /// Name.
    pub name: Option<String>,
    /// Namespace.
    pub namespace: Option<String>,
    /// Owner; set by the server.
    pub owner: Option<User>,
    /// Public.
    pub public: Option<bool>,
    /// Scope; set by the server.
    pub scope: Option<String>,
    /// Type; set by the server.
    pub r#type: Option<ProjectType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Project {
        avatar, avatar_url = "avatarUrl", description, id, key, links, name, namespace, owner,
        public, scope, r#type = "type",
    }
}

setters! {
    Project {
        with_avatar(avatar: String), with_avatar_url(avatar_url: String),
        with_description(description: String), with_id(id: i64), with_key(key: String),
        with_links(links: Links), with_name(name: String), with_namespace(namespace: String),
        with_owner(owner: User), with_public(public: bool), with_scope(scope: String),
        with_type(r#type: ProjectType),
    }
}

/// Project type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectType {
    /// `NORMAL`
    Normal,
    /// `PERSONAL`
    Personal,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ProjectType>),
}

open_enum! { ProjectType { Normal = "NORMAL", Personal = "PERSONAL" } }
