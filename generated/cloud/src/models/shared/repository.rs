//! Models that several modules share: repository and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{DateTime, Extra, Json, TypeTag};
use crate::models::{Account, Link, Project, Workspace};
use std::collections::BTreeMap;

/// Branch.
///
/// Schema: `#/components/schemas/branch`
#[derive(Clone, PartialEq)]
pub struct Branch {
    /// `#/components/schemas/branch/allOf/1/properties/default_merge_strategy`
    pub default_merge_strategy: Option<MergeStrategy>,
    /// `#/components/schemas/ref/properties/links`
    pub links: Option<GitRefLinks>,
    /// `#/components/schemas/branch/allOf/1/properties/merge_strategies`
    pub merge_strategies: Option<Vec<MergeStrategy>>,
    /// `#/components/schemas/ref/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/ref/properties/target`
    pub target: Option<Box<Commit>>,
    /// `#/components/schemas/ref/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Branch, tag "branch" | "named_branch" {
    default_merge_strategy, links, merge_strategies, name, target, r#type = "type",
});
setters!(Branch {
    with_default_merge_strategy(default_merge_strategy: MergeStrategy),
    with_links(links: GitRefLinks), with_merge_strategies(merge_strategies: [MergeStrategy]),
    with_name(name: String), with_target(target: Box<Commit>),
});

/// Commit.
///
/// Schema: `#/components/schemas/commit`
#[derive(Clone, PartialEq)]
pub struct Commit {
    /// `#/components/schemas/base_commit/allOf/1/properties/author`
    pub author: Option<CommitAuthor>,
    /// `#/components/schemas/base_commit/allOf/1/properties/committer`
    pub committer: Option<Committer>,
    /// `#/components/schemas/base_commit/allOf/1/properties/date`
    pub date: Option<DateTime>,
    /// `#/components/schemas/base_commit/allOf/1/properties/hash`
    pub hash: Option<String>,
    /// `#/components/schemas/commit/allOf/1/properties/links`
    pub links: Option<Box<CommitLinks>>,
    /// `#/components/schemas/base_commit/allOf/1/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/base_commit/allOf/1/properties/parents`
    pub parents: Option<Vec<Commit>>,
    /// `#/components/schemas/commit/allOf/1/properties/participants`
    pub participants: Option<Vec<Participant>>,
    /// `#/components/schemas/commit/allOf/1/properties/properties`
    pub properties: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/commit/allOf/1/properties/rendered`
    pub rendered: Option<RenderedCommit>,
    /// `#/components/schemas/commit/allOf/1/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/base_commit/allOf/1/properties/summary`
    pub summary: Option<RenderedText>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Commit, tag "commit" {
    author, committer, date, hash, links, message, parents, participants, properties, rendered,
    repository, summary, r#type = "type",
});
setters!(Commit {
    with_author(author: CommitAuthor), with_committer(committer: Committer),
    with_date(date: DateTime), with_hash(hash: String), with_links(links: Box<CommitLinks>),
    with_message(message: String), with_parents(parents: [Commit]),
    with_participants(participants: [Participant]),
    with_properties(properties: BTreeMap<String, Json>), with_rendered(rendered: RenderedCommit),
    with_repository(repository: Box<Repository>), with_summary(summary: RenderedText),
});

/// Commit author.
///
/// Schema: `#/components/schemas/author`
#[derive(Clone, PartialEq)]
pub struct CommitAuthor {
    /// `#/components/schemas/author/allOf/1/properties/raw`
    pub raw: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/author/allOf/1/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitAuthor, tag "author" { raw, r#type = "type", user });
setters!(CommitAuthor { with_raw(raw: String), with_user(user: Account) });

/// Commit links.
///
/// Schema: `#/components/schemas/commit/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct CommitLinks {
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/approve`
    pub approve: Option<Link>,
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/comments`
    pub comments: Option<Link>,
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/diff`
    pub diff: Option<Link>,
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/patch`
    pub patch: Option<Link>,
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/statuses`
    pub statuses: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitLinks {
    approve, comments, diff, html, patch, self_link = "self", statuses,
});
setters!(CommitLinks {
    with_approve(approve: Link), with_comments(comments: Link), with_diff(diff: Link),
    with_html(html: Link), with_patch(patch: Link), with_self_link(self_link: Link),
    with_statuses(statuses: Link),
});

/// Committer.
///
/// Schema: `#/components/schemas/committer`
#[derive(Clone, PartialEq)]
pub struct Committer {
    /// `#/components/schemas/committer/allOf/1/properties/raw`
    pub raw: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/committer/allOf/1/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Committer, tag "committer" { raw, r#type = "type", user });
setters!(Committer { with_raw(raw: String), with_user(user: Account) });

/// Fork policy.
///
/// Schema: `#/components/schemas/repository/allOf/1/properties/fork_policy`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForkPolicy {
    /// `allow_forks`
    AllowForks,
    /// `no_public_forks`
    NoPublicForks,
    /// `no_forks`
    NoForks,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ForkPolicy {
    AllowForks = "allow_forks", NoPublicForks = "no_public_forks", NoForks = "no_forks",
});

/// Git ref links.
///
/// Schema: `#/components/schemas/ref/properties/links`
#[derive(Clone, PartialEq)]
pub struct GitRefLinks {
    /// `#/components/schemas/ref/properties/links/properties/commits`
    pub commits: Option<Link>,
    /// `#/components/schemas/ref/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/ref/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(GitRefLinks { commits, html, self_link = "self" });
setters!(GitRefLinks {
    with_commits(commits: Link), with_html(html: Link), with_self_link(self_link: Link),
});

/// Markup.
///
/// Schema: `#/components/schemas/base_commit/allOf/1/properties/summary/properties/markup`, and 9 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Markup {
    /// `markdown`
    Markdown,
    /// `creole`
    Creole,
    /// `plaintext`
    PlainText,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(Markup { Markdown = "markdown", Creole = "creole", PlainText = "plaintext" });

/// Merge strategy.
///
/// Schema: `#/components/schemas/branch/allOf/1/properties/default_merge_strategy`, and 4 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeStrategy {
    /// `merge_commit`
    MergeCommit,
    /// `squash`
    Squash,
    /// `fast_forward`
    FastForward,
    /// `squash_fast_forward`
    SquashFastForward,
    /// `rebase_fast_forward`
    RebaseFastForward,
    /// `rebase_merge`
    RebaseMerge,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(MergeStrategy {
    MergeCommit = "merge_commit", Squash = "squash", FastForward = "fast_forward",
    SquashFastForward = "squash_fast_forward", RebaseFastForward = "rebase_fast_forward",
    RebaseMerge = "rebase_merge",
});

/// Override settings.
///
/// Schema: `#/components/schemas/override_settings`
#[derive(Clone, PartialEq)]
pub struct OverrideSettings {
    /// `#/components/schemas/override_settings/properties/branching_model`
    pub branching_model: Option<bool>,
    /// `#/components/schemas/override_settings/properties/default_merge_strategy`
    pub default_merge_strategy: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(OverrideSettings { branching_model, default_merge_strategy });
setters!(OverrideSettings {
    with_branching_model(branching_model: bool),
    with_default_merge_strategy(default_merge_strategy: bool),
});

/// Participant.
///
/// Schema: `#/components/schemas/participant`
#[derive(Clone, PartialEq)]
pub struct Participant {
    /// `#/components/schemas/participant/allOf/1/properties/approved`
    pub approved: Option<bool>,
    /// `#/components/schemas/participant/allOf/1/properties/participated_on`
    pub participated_on: Option<DateTime>,
    /// `#/components/schemas/participant/allOf/1/properties/role`
    pub role: Option<ParticipantRole>,
    /// `#/components/schemas/participant/allOf/1/properties/state`
    pub state: Option<ParticipantState>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/participant/allOf/1/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Participant, tag "participant" {
    approved, participated_on, role, state, r#type = "type", user,
});
setters!(Participant {
    with_approved(approved: bool), with_participated_on(participated_on: DateTime),
    with_role(role: ParticipantRole), with_state(state: ParticipantState), with_user(user: Account),
});

/// Participant role.
///
/// Schema: `#/components/schemas/participant/allOf/1/properties/role`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantRole {
    /// `PARTICIPANT`
    Participant,
    /// `REVIEWER`
    Reviewer,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ParticipantRole { Participant = "PARTICIPANT", Reviewer = "REVIEWER" });

/// Participant state.
///
/// Schema: `#/components/schemas/participant/allOf/1/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantState {
    /// `approved`
    Approved,
    /// `changes_requested`
    ChangesRequested,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ParticipantState {
    Approved = "approved", ChangesRequested = "changes_requested",
});

/// Rendered commit.
///
/// Schema: `#/components/schemas/commit/allOf/1/properties/rendered`
#[derive(Clone, PartialEq)]
pub struct RenderedCommit {
    /// `#/components/schemas/commit/allOf/1/properties/rendered/properties/message`
    pub message: Option<RenderedText>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RenderedCommit { message });
setters!(RenderedCommit { with_message(message: RenderedText) });

/// Rendered text.
///
/// Schema: `#/components/schemas/base_commit/allOf/1/properties/summary`, and 9 equal to it
#[derive(Clone, PartialEq)]
pub struct RenderedText {
    /// `#/components/schemas/base_commit/allOf/1/properties/summary/properties/html`
    pub html: Option<String>,
    /// `#/components/schemas/base_commit/allOf/1/properties/summary/properties/markup`
    pub markup: Option<Markup>,
    /// `#/components/schemas/base_commit/allOf/1/properties/summary/properties/raw`
    pub raw: Option<String>,
    /// `#/components/schemas/base_commit/allOf/1/properties/summary/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RenderedText { html, markup, raw, r#type = "type" });
setters!(RenderedText {
    with_html(html: String), with_markup(markup: Markup), with_raw(raw: String),
    with_type(r#type: String),
});

/// Repository.
///
/// Schema: `#/components/schemas/repository`
#[derive(Clone, PartialEq)]
pub struct Repository {
    /// `#/components/schemas/repository/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/repository/allOf/1/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/repository/allOf/1/properties/fork_policy`
    pub fork_policy: Option<ForkPolicy>,
    /// `#/components/schemas/repository/allOf/1/properties/full_name`
    pub full_name: Option<String>,
    /// `#/components/schemas/repository/allOf/1/properties/has_issues`
    pub has_issues: Option<bool>,
    /// `#/components/schemas/repository/allOf/1/properties/has_wiki`
    pub has_wiki: Option<bool>,
    /// `#/components/schemas/repository/allOf/1/properties/is_private`
    pub is_private: Option<bool>,
    /// `#/components/schemas/repository/allOf/1/properties/language`
    pub language: Option<String>,
    /// `#/components/schemas/repository/allOf/1/properties/links`
    pub links: Option<Box<RepositoryLinks>>,
    /// `#/components/schemas/repository/allOf/1/properties/mainbranch`
    pub main_branch: Option<Box<Branch>>,
    /// `#/components/schemas/repository/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/repository/allOf/1/properties/override_settings`
    pub override_settings: Option<OverrideSettings>,
    /// `#/components/schemas/repository/allOf/1/properties/owner`
    pub owner: Option<Account>,
    /// `#/components/schemas/repository/allOf/1/properties/parent`
    pub parent: Option<Box<Repository>>,
    /// `#/components/schemas/repository/allOf/1/properties/project`
    pub project: Option<Box<Project>>,
    /// `#/components/schemas/repository/allOf/1/properties/scm`
    pub scm: Option<SourceControl>,
    /// `#/components/schemas/repository/allOf/1/properties/size`
    pub size: Option<i64>,
    /// `#/components/schemas/repository/allOf/1/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/repository/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/repository/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// `#/components/schemas/repository/allOf/1/properties/website`
    pub website: Option<String>,
    /// `#/components/schemas/repository/allOf/1/properties/workspace`
    pub workspace: Option<Workspace>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Repository, tag "repository" {
    created_on, description, fork_policy, full_name, has_issues, has_wiki, is_private, language,
    links, main_branch = "mainbranch", name, override_settings, owner, parent, project, scm, size,
    slug, r#type = "type", updated_on, uuid, website, workspace,
});
setters!(Repository {
    with_created_on(created_on: DateTime), with_description(description: String),
    with_fork_policy(fork_policy: ForkPolicy), with_full_name(full_name: String),
    with_has_issues(has_issues: bool), with_has_wiki(has_wiki: bool),
    with_is_private(is_private: bool), with_language(language: String),
    with_links(links: Box<RepositoryLinks>), with_main_branch(main_branch: Box<Branch>),
    with_name(name: String), with_override_settings(override_settings: OverrideSettings),
    with_owner(owner: Account), with_parent(parent: Box<Repository>),
    with_project(project: Box<Project>), with_scm(scm: SourceControl), with_size(size: i64),
    with_slug(slug: String), with_updated_on(updated_on: DateTime), with_uuid(uuid: String),
    with_website(website: String), with_workspace(workspace: Workspace),
});

/// Repository links.
///
/// Schema: `#/components/schemas/repository/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct RepositoryLinks {
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/avatar`
    pub avatar: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/branches`
    pub branches: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/clone`
    pub clone: Option<Vec<Link>>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/commits`
    pub commits: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/downloads`
    pub downloads: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/forks`
    pub forks: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/hooks`
    pub hooks: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/issues`
    pub issues: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/pullrequests`
    pub pull_requests: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/source`
    pub source: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/tags`
    pub tags: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/watchers`
    pub watchers: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryLinks {
    avatar, branches, clone, commits, downloads, forks, hooks, html, issues,
    pull_requests = "pullrequests", self_link = "self", source, tags, watchers,
});
setters!(RepositoryLinks {
    with_avatar(avatar: Link), with_branches(branches: Link), with_clone(clone: [Link]),
    with_commits(commits: Link), with_downloads(downloads: Link), with_forks(forks: Link),
    with_hooks(hooks: Link), with_html(html: Link), with_issues(issues: Link),
    with_pull_requests(pull_requests: Link), with_self_link(self_link: Link),
    with_source(source: Link), with_tags(tags: Link), with_watchers(watchers: Link),
});

/// Source control.
///
/// Schema: `#/components/schemas/repository/allOf/1/properties/scm`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceControl {
    /// `git`
    Git,
    /// `hg`
    Mercurial,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(SourceControl { Git = "git", Mercurial = "hg" });
