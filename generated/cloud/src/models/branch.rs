//! Branch.

use crate::models::{Commit, Link};
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Branch.
    pub struct Branch, tag "branch" | "named_branch" {
        /// Default merge strategy.
        pub default_merge_strategy: Option<MergeStrategy>, with_default_merge_strategy(into);
        /// Links.
        pub links: Option<Box<GitRefLinks>>, with_links(Box<GitRefLinks>);
        /// Merge strategies.
        pub merge_strategies: Option<Vec<MergeStrategy>>,
            with_merge_strategies([into MergeStrategy]);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Target.
        pub target: Option<Box<Commit>>, with_target(Box<Commit>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

bitbucket_runtime::model! {
    /// Git ref links.
    pub struct GitRefLinks {
        /// Commits.
        pub commits: Option<Link>, with_commits;
        /// HTML.
        pub html: Option<Link>, with_html;
        /// Pullrequest create.
        pub pull_request_create: Option<Link> = "pullrequest_create", with_pull_request_create;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
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

bitbucket_runtime::open_enum! {
    MergeStrategy {
        MergeCommit = "merge_commit", Squash = "squash", FastForward = "fast_forward",
        SquashFastForward = "squash_fast_forward", RebaseFastForward = "rebase_fast_forward",
        RebaseMerge = "rebase_merge",
    }
}
