//! Models that several modules share: workspace and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::Link;

/// Forking mode.
///
/// Schema: `#/components/schemas/workspace/allOf/1/properties/forking_mode`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForkingMode {
    /// `allow_forks`
    AllowForks,
    /// `internal_only`
    InternalOnly,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ForkingMode { AllowForks = "allow_forks", InternalOnly = "internal_only" });

/// Workspace.
///
/// Schema: `#/components/schemas/workspace`
#[derive(Clone, PartialEq)]
pub struct Workspace {
    /// `#/components/schemas/workspace/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/workspace/allOf/1/properties/forking_mode`
    pub forking_mode: Option<ForkingMode>,
    /// `#/components/schemas/workspace/allOf/1/properties/is_personal`
    pub is_personal: Option<bool>,
    /// `#/components/schemas/workspace/allOf/1/properties/is_privacy_enforced`
    pub is_privacy_enforced: Option<bool>,
    /// `#/components/schemas/workspace/allOf/1/properties/is_private`
    pub is_private: Option<bool>,
    /// `#/components/schemas/workspace/allOf/1/properties/links`
    pub links: Option<Box<WorkspaceLinks>>,
    /// `#/components/schemas/workspace/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/workspace/allOf/1/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/workspace/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/workspace/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Workspace, tag "workspace" | "team" {
    created_on, forking_mode, is_personal, is_privacy_enforced, is_private, links, name, slug,
    r#type = "type", updated_on, uuid,
});
setters!(Workspace {
    with_created_on(created_on: DateTime), with_forking_mode(forking_mode: ForkingMode),
    with_is_personal(is_personal: bool), with_is_privacy_enforced(is_privacy_enforced: bool),
    with_is_private(is_private: bool), with_links(links: Box<WorkspaceLinks>),
    with_name(name: String), with_slug(slug: String), with_updated_on(updated_on: DateTime),
    with_uuid(uuid: String),
});

/// Workspace links.
///
/// Schema: `#/components/schemas/workspace/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct WorkspaceLinks {
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/avatar`
    pub avatar: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/hooks`
    pub hooks: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/html_overview`
    pub html_overview: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/members`
    pub members: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/owners`
    pub owners: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/projects`
    pub projects: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/repositories`
    pub repositories: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/snippets`
    pub snippets: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WorkspaceLinks {
    avatar, hooks, html, html_overview, members, owners, projects, repositories, self_link = "self",
    snippets,
});
setters!(WorkspaceLinks {
    with_avatar(avatar: Link), with_hooks(hooks: Link), with_html(html: Link),
    with_html_overview(html_overview: Link), with_members(members: Link), with_owners(owners: Link),
    with_projects(projects: Link), with_repositories(repositories: Link),
    with_self_link(self_link: Link), with_snippets(snippets: Link),
});
