//! Workspace.

use crate::models::Link;
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Workspace.
    pub struct Workspace, tag "workspace" | "team" {
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Forking mode.
        pub forking_mode: Option<ForkingMode>, with_forking_mode(into);
        /// Is personal.
        pub is_personal: Option<bool>, with_is_personal;
        /// Is privacy enforced.
        pub is_privacy_enforced: Option<bool>, with_is_privacy_enforced;
        /// Is private.
        pub is_private: Option<bool>, with_is_private;
        /// Links.
        pub links: Option<Box<WorkspaceLinks>>, with_links(Box<WorkspaceLinks>);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Slug.
        pub slug: Option<String>, with_slug(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
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

bitbucket_runtime::open_enum! {
    ForkingMode {
        AllowForks = "allow_forks", InternalOnly = "internal_only",
    }
}

bitbucket_runtime::model! {
    /// Workspace links.
    pub struct WorkspaceLinks {
        /// Avatar.
        pub avatar: Option<Link>, with_avatar;
        /// Hooks.
        pub hooks: Option<Link>, with_hooks;
        /// HTML.
        pub html: Option<Link>, with_html;
        /// HTML overview.
        pub html_overview: Option<Link>, with_html_overview;
        /// Members.
        pub members: Option<Link>, with_members;
        /// Owners.
        pub owners: Option<Link>, with_owners;
        /// Projects.
        pub projects: Option<Link>, with_projects;
        /// Repositories.
        pub repositories: Option<Link>, with_repositories;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
        /// Snippets.
        pub snippets: Option<Link>, with_snippets;
    }
}
