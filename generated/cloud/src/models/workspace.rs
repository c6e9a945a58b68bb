//! Workspace.

use crate::models::Link;
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// A workspace, which holds projects, repositories and snippets, and the people who work on
    /// them.
    ///
    /// It belongs to a company, a team or a single user. Some answers still call it a team.
    pub struct Workspace, tag "workspace" | "team" {
        /// When it was made.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Where repositories of a workspace may be forked to.
        pub forking_mode: Option<ForkingMode>, with_forking_mode(into);
        /// Whether it belongs to one user.
        pub is_personal: Option<bool>, with_is_personal;
        /// Whether everything in it has to be private.
        pub is_privacy_enforced: Option<bool>, with_is_privacy_enforced;
        /// Whether only members may see it.
        pub is_private: Option<bool>, with_is_private;
        /// Where a workspace, and what belongs to it, is found.
        ///
        /// Short answers have only `self`, `html` and `avatar`.
        pub links: Option<Box<WorkspaceLinks>>, with_links(Box<WorkspaceLinks>);
        /// What people call it. It may hold spaces and capitals, unlike `slug`.
        pub name: Option<String>, with_name(into);
        /// The name as it stands in paths, such as `harbour`. It can change, unlike `uuid`.
        pub slug: Option<String>, with_slug(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// When it last changed. Mostly missing.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// The id in braces that never changes. Paths take it in place of the slug.
        pub uuid: Option<String>, with_uuid(into);
    }
}

/// Where repositories of a workspace may be forked to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForkingMode {
    /// `allow_forks`
    ///
    /// Anywhere.
    AllowForks,
    /// `internal_only`
    ///
    /// Forks of private repositories stay in the workspace and stay private.
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
    /// Where a workspace, and what belongs to it, is found.
    ///
    /// Short answers have only `self`, `html` and `avatar`.
    pub struct WorkspaceLinks {
        /// The picture of the workspace.
        pub avatar: Option<Link>, with_avatar;
        /// The webhooks.
        pub hooks: Option<Link>, with_hooks;
        /// The workspace on the website.
        pub html: Option<Link>, with_html;
        /// The page on the website that sums it up. Few answers have it.
        pub html_overview: Option<Link>, with_html_overview;
        /// The members.
        pub members: Option<Link>, with_members;
        /// The members who are owners.
        pub owners: Option<Link>, with_owners;
        /// The projects.
        pub projects: Option<Link>, with_projects;
        /// The repositories.
        pub repositories: Option<Link>, with_repositories;
        /// The workspace in the API.
        pub self_link: Option<Link> = "self", with_self_link;
        /// The snippets.
        pub snippets: Option<Link>, with_snippets;
    }
}
