//! Workspace.

use crate::models::Link;
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Workspace.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Workspace {
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Forking mode.
    pub forking_mode: Option<ForkingMode>,
    /// Is personal.
    pub is_personal: Option<bool>,
    /// Is privacy enforced.
    pub is_privacy_enforced: Option<bool>,
    /// Is private.
    pub is_private: Option<bool>,
    /// Links.
    pub links: Option<Box<WorkspaceLinks>>,
    /// Name.
    pub name: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Workspace, tag "workspace" | "team" {
        created_on, forking_mode, is_personal, is_privacy_enforced, is_private, links, name, slug,
        r#type = "type", updated_on, uuid,
    }
}

setters! {
    Workspace {
        with_created_on(created_on: DateTime), with_forking_mode(forking_mode: ForkingMode),
        with_is_personal(is_personal: bool), with_is_privacy_enforced(is_privacy_enforced: bool),
        with_is_private(is_private: bool), with_links(links: Box<WorkspaceLinks>),
        with_name(name: String), with_slug(slug: String), with_updated_on(updated_on: DateTime),
        with_uuid(uuid: String),
    }
}

/// Forking mode.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForkingMode {
    /// `allow_forks`
    AllowForks,
    /// `internal_only`
    InternalOnly,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ForkingMode>),
}

open_enum! { ForkingMode { AllowForks = "allow_forks", InternalOnly = "internal_only" } }

/// Workspace links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceLinks {
    /// Avatar.
    pub avatar: Option<Link>,
    /// Hooks.
    pub hooks: Option<Link>,
    /// HTML.
    pub html: Option<Link>,
    /// HTML overview.
    pub html_overview: Option<Link>,
    /// Members.
    pub members: Option<Link>,
    /// Owners.
    pub owners: Option<Link>,
    /// Projects.
    pub projects: Option<Link>,
    /// Repositories.
    pub repositories: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Snippets.
    pub snippets: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    WorkspaceLinks {
        avatar, hooks, html, html_overview, members, owners, projects, repositories,
        self_link = "self", snippets,
    }
}

setters! {
    WorkspaceLinks {
        with_avatar(avatar: Link), with_hooks(hooks: Link), with_html(html: Link),
        with_html_overview(html_overview: Link), with_members(members: Link),
        with_owners(owners: Link), with_projects(projects: Link),
        with_repositories(repositories: Link), with_self_link(self_link: Link),
        with_snippets(snippets: Link),
    }
}
