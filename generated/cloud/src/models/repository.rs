//! Repository.

use crate::models::{Account, Branch, Link, OverrideSettings, Project, Workspace};
use bitbucket_runtime::wire::{DateTime, Json, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Repository.
    pub struct Repository, tag "repository" {
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Enforced signed commits.
        pub enforced_signed_commits: Option<Json>, with_enforced_signed_commits(into);
        /// Fork policy.
        pub fork_policy: Option<ForkPolicy>, with_fork_policy(into);
        /// Full name.
        pub full_name: Option<String>, with_full_name(into);
        /// Has issues.
        pub has_issues: Option<bool>, with_has_issues;
        /// Has wiki.
        pub has_wiki: Option<bool>, with_has_wiki;
        /// Is private.
        pub is_private: Option<bool>, with_is_private;
        /// Language.
        pub language: Option<String>, with_language(into);
        /// Links.
        pub links: Option<Box<RepositoryLinks>>, with_links(Box<RepositoryLinks>);
        /// Mainbranch.
        pub main_branch: Option<Branch> = "mainbranch", with_main_branch;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Override settings.
        pub override_settings: Option<OverrideSettings>, with_override_settings;
        /// Owner.
        pub owner: Option<Account>, with_owner(into);
        /// Parent.
        pub parent: Option<Box<Repository>>, with_parent(Box<Repository>);
        /// Project.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
        /// Scm.
        pub scm: Option<SourceControl>, with_scm(into);
        /// Size.
        pub size: Option<i64>, with_size(into);
        /// Slug.
        pub slug: Option<String>, with_slug(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
        /// Website.
        pub website: Option<String>, with_website(into);
        /// Workspace.
        pub workspace: Option<Workspace>, with_workspace;
    }
}

/// Fork policy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForkPolicy {
    /// `allow_forks`
    AllowForks,
    /// `no_public_forks`
    NoPublicForks,
    /// `no_forks`
    NoForks,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ForkPolicy>),
}

bitbucket_runtime::open_enum! {
    ForkPolicy {
        AllowForks = "allow_forks", NoPublicForks = "no_public_forks", NoForks = "no_forks",
    }
}

bitbucket_runtime::model! {
    /// Repository links.
    pub struct RepositoryLinks {
        /// Avatar.
        pub avatar: Option<Link>, with_avatar;
        /// Branches.
        pub branches: Option<Link>, with_branches;
        /// Clone.
        pub clone: Option<Vec<Link>>, with_clone([Link]);
        /// Commits.
        pub commits: Option<Link>, with_commits;
        /// Downloads.
        pub downloads: Option<Link>, with_downloads;
        /// Forks.
        pub forks: Option<Link>, with_forks;
        /// Hooks.
        pub hooks: Option<Link>, with_hooks;
        /// HTML.
        pub html: Option<Link>, with_html;
        /// Issues.
        pub issues: Option<Link>, with_issues;
        /// Pullrequests.
        pub pull_requests: Option<Link> = "pullrequests", with_pull_requests;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
        /// Source.
        pub source: Option<Link>, with_source;
        /// Tags.
        pub tags: Option<Link>, with_tags;
        /// Watchers.
        pub watchers: Option<Link>, with_watchers;
    }
}

/// Source control.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceControl {
    /// `git`
    Git,
    /// `hg`
    Mercurial,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<SourceControl>),
}

bitbucket_runtime::open_enum! { SourceControl { Git = "git", Mercurial = "hg" } }
