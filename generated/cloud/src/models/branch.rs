//! Branch.

use crate::models::{Commit, Link};
use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Branch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Branch {
    /// Default merge strategy.
    pub default_merge_strategy: Option<MergeStrategy>,
    /// Links.
    pub links: Option<Box<GitRefLinks>>,
    /// Merge strategies.
    pub merge_strategies: Option<Vec<MergeStrategy>>,
    /// Name.
    pub name: Option<String>,
    /// Target.
    pub target: Option<Box<Commit>>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Branch, tag "branch" | "named_branch" {
        default_merge_strategy, links, merge_strategies, name, target, r#type = "type",
    }
}

setters! {
    Branch {
        with_default_merge_strategy(default_merge_strategy: MergeStrategy),
        with_links(links: Box<GitRefLinks>),
        with_merge_strategies(merge_strategies: [MergeStrategy]), with_name(name: String),
        with_target(target: Box<Commit>),
    }
}

/// Git ref links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GitRefLinks {
    /// Commits.
    pub commits: Option<Link>,
    /// HTML.
    pub html: Option<Link>,
    /// Pullrequest create.
    pub pull_request_create: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    GitRefLinks {
        commits, html, pull_request_create = "pullrequest_create", self_link = "self",
    }
}

setters! {
    GitRefLinks {
        with_commits(commits: Link), with_html(html: Link),
        with_pull_request_create(pull_request_create: Link), with_self_link(self_link: Link),
    }
}

/// Merge strategy.
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
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MergeStrategy>),
}

open_enum! {
    MergeStrategy {
        MergeCommit = "merge_commit", Squash = "squash", FastForward = "fast_forward",
        SquashFastForward = "squash_fast_forward", RebaseFastForward = "rebase_fast_forward",
        RebaseMerge = "rebase_merge",
    }
}
