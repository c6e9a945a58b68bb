//! Repository.

use crate::models::{Account, Branch, Link, OverrideSettings, Project, Workspace};
use bitbucket_runtime::wire::{DateTime, Json, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// A repository: the commits, branches and tags of one piece of work, and the settings
    /// around them.
    ///
    /// Inside other objects it comes short, with `name`, `full_name`, `uuid` and links.
    #[doc(alias = "repo")]
    pub struct Repository, tag "repository" {
        /// When it was made.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// What it is for, as people wrote it. Often empty.
        pub description: Option<String>, with_description(into);
        /// Whether commits have to be signed, it seems. Only null has been seen.
        pub enforced_signed_commits: Option<Json>, with_enforced_signed_commits(into);
        /// Who may fork a repository.
        pub fork_policy: Option<ForkPolicy>, with_fork_policy(into);
        /// The workspace and the slug with a slash between, such as `harbour/boats`. It is how
        /// addresses name a repository.
        pub full_name: Option<String>, with_full_name(into);
        /// Whether it has an issue tracker.
        pub has_issues: Option<bool>, with_has_issues;
        /// Whether it has a wiki.
        pub has_wiki: Option<bool>, with_has_wiki;
        /// Whether only those who were let in may see it. Otherwise everybody may.
        pub is_private: Option<bool>, with_is_private;
        /// The main programming language in lower case, such as `rust`, as people set it. Often
        /// empty.
        pub language: Option<String>, with_language(into);
        /// Where a repository, and what belongs to it, is found.
        pub links: Option<Box<RepositoryLinks>>, with_links(Box<RepositoryLinks>);
        /// The branch that a clone checks out and new pull requests go to. Null, it seems, while
        /// there are no branches.
        pub main_branch: Option<Branch> = "mainbranch", with_main_branch;
        /// What people call it. It may hold spaces and capitals, unlike `slug`.
        pub name: Option<String>, with_name(into);
        /// Which settings it has of its own instead of its project's. Some answers leave it out.
        pub override_settings: Option<OverrideSettings>, with_override_settings;
        /// The account it belongs to, which is the workspace's.
        pub owner: Option<Account>, with_owner(into);
        /// The repository that this one was forked from. Missing or null where it is no fork.
        pub parent: Option<Box<Repository>>, with_parent(Box<Repository>);
        /// The project that it belongs to. To move it, send another one's `key`.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
        /// The system that keeps the history.
        pub scm: Option<SourceControl>, with_scm(into);
        /// The size on disk, in bytes.
        pub size: Option<i64>, with_size(into);
        /// The name as it stands in paths, such as `boats`. It is made from `name`.
        pub slug: Option<String>, with_slug(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// When it was last pushed to or changed.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// The id in braces that stays when the repository is renamed or moved. Paths take it in
        /// place of the slug.
        pub uuid: Option<String>, with_uuid(into);
        /// The address of its website, where somebody set one. Empty or null otherwise.
        pub website: Option<String>, with_website(into);
        /// The workspace that it is in.
        pub workspace: Option<Workspace>, with_workspace;
    }
}

/// Who may fork a repository.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForkPolicy {
    /// `allow_forks`
    ///
    /// Anybody who may read it.
    AllowForks,
    /// `no_public_forks`
    ///
    /// Anybody who may read it, but forks are private and stay so.
    NoPublicForks,
    /// `no_forks`
    ///
    /// Nobody.
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
    /// Where a repository, and what belongs to it, is found.
    pub struct RepositoryLinks {
        /// The picture of the repository.
        pub avatar: Option<Link>, with_avatar;
        /// The branches.
        pub branches: Option<Link>, with_branches;
        /// What to clone from, once for each `name`, `https` and `ssh`. The one for `ssh` is no URL
        /// but of the form `git@host:path`.
        #[doc(alias = "clone url")]
        #[doc(alias = "ssh url")]
        #[doc(alias = "https url")]
        pub clone: Option<Vec<Link>>, with_clone([Link]);
        /// The commits.
        pub commits: Option<Link>, with_commits;
        /// The files in its downloads.
        pub downloads: Option<Link>, with_downloads;
        /// The forks.
        pub forks: Option<Link>, with_forks;
        /// The webhooks.
        pub hooks: Option<Link>, with_hooks;
        /// The repository on the website.
        pub html: Option<Link>, with_html;
        /// The issues. Missing where there is no issue tracker.
        pub issues: Option<Link>, with_issues;
        /// The pull requests into it.
        pub pull_requests: Option<Link> = "pullrequests", with_pull_requests;
        /// The repository in the API.
        pub self_link: Option<Link> = "self", with_self_link;
        /// The files of the main branch.
        pub source: Option<Link>, with_source;
        /// The tags.
        pub tags: Option<Link>, with_tags;
        /// The accounts that watch it.
        pub watchers: Option<Link>, with_watchers;
    }
}

/// The system that keeps the history.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceControl {
    /// `git`
    ///
    /// Git, as everywhere today.
    Git,
    /// `hg`
    ///
    /// Mercurial. Only references to old repositories say so.
    Mercurial,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<SourceControl>),
}

bitbucket_runtime::open_enum! { SourceControl { Git = "git", Mercurial = "hg" } }
