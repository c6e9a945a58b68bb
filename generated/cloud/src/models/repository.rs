//! Repository.

use crate::models::{Account, Branch, Link, OverrideSettings, Project, Workspace};
use bitbucket_runtime::wire::{DateTime, Extra, Json, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Repository.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Repository {
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Description.
    pub description: Option<String>,
    /// Enforced signed commits.
    pub enforced_signed_commits: Option<Json>,
    /// Fork policy.
    pub fork_policy: Option<ForkPolicy>,
    /// Full name.
    pub full_name: Option<String>,
    /// Has issues.
    pub has_issues: Option<bool>,
    /// Has wiki.
    pub has_wiki: Option<bool>,
    /// Is private.
    pub is_private: Option<bool>,
    /// Language.
    pub language: Option<String>,
    /// Links.
    pub links: Option<Box<RepositoryLinks>>,
    /// Mainbranch.
    pub main_branch: Option<Branch>,
    /// Name.
    pub name: Option<String>,
    /// Override settings.
    pub override_settings: Option<OverrideSettings>,
    /// Owner.
    pub owner: Option<Account>,
    /// Parent.
    pub parent: Option<Box<Repository>>,
    /// Project.
    pub project: Option<Box<Project>>,
    /// Scm.
    pub scm: Option<SourceControl>,
    /// Size.
    pub size: Option<i64>,
    /// Slug.
    pub slug: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// UUID.
    pub uuid: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Workspace.
    pub workspace: Option<Workspace>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Repository, tag "repository" {
        created_on, description, enforced_signed_commits, fork_policy, full_name, has_issues,
        has_wiki, is_private, language, links, main_branch = "mainbranch", name, override_settings,
        owner, parent, project, scm, size, slug, r#type = "type", updated_on, uuid, website,
        workspace,
    }
}

setters! {
    Repository {
        with_created_on(created_on: DateTime), with_description(description: String),
        with_enforced_signed_commits(enforced_signed_commits: Json),
        with_fork_policy(fork_policy: ForkPolicy), with_full_name(full_name: String),
        with_has_issues(has_issues: bool), with_has_wiki(has_wiki: bool),
        with_is_private(is_private: bool), with_language(language: String),
        with_links(links: Box<RepositoryLinks>), with_main_branch(main_branch: Branch),
        with_name(name: String), with_override_settings(override_settings: OverrideSettings),
        with_owner(owner: Account), with_parent(parent: Box<Repository>),
        with_project(project: Box<Project>), with_scm(scm: SourceControl), with_size(size: i64),
        with_slug(slug: String), with_updated_on(updated_on: DateTime), with_uuid(uuid: String),
        with_website(website: String), with_workspace(workspace: Workspace),
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

open_enum! {
    ForkPolicy {
        AllowForks = "allow_forks", NoPublicForks = "no_public_forks", NoForks = "no_forks",
    }
}

/// Repository links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryLinks {
    /// Avatar.
    pub avatar: Option<Link>,
    /// Branches.
    pub branches: Option<Link>,
    /// Clone.
    pub clone: Option<Vec<Link>>,
    /// Commits.
    pub commits: Option<Link>,
    /// Downloads.
    pub downloads: Option<Link>,
    /// Forks.
    pub forks: Option<Link>,
    /// Hooks.
    pub hooks: Option<Link>,
    /// HTML.
    pub html: Option<Link>,
    /// Issues.
    pub issues: Option<Link>,
    /// Pullrequests.
    pub pull_requests: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Source.
    pub source: Option<Link>,
    /// Tags.
    pub tags: Option<Link>,
    /// Watchers.
    pub watchers: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RepositoryLinks {
        avatar, branches, clone, commits, downloads, forks, hooks, html, issues,
        pull_requests = "pullrequests", self_link = "self", source, tags, watchers,
    }
}

setters! {
    RepositoryLinks {
        with_avatar(avatar: Link), with_branches(branches: Link), with_clone(clone: [Link]),
        with_commits(commits: Link), with_downloads(downloads: Link), with_forks(forks: Link),
        with_hooks(hooks: Link), with_html(html: Link), with_issues(issues: Link),
        with_pull_requests(pull_requests: Link), with_self_link(self_link: Link),
        with_source(source: Link), with_tags(tags: Link), with_watchers(watchers: Link),
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

open_enum! { SourceControl { Git = "git", Mercurial = "hg" } }
