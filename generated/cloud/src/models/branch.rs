//! Branch.

use crate::models::{Commit, Link};
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// A branch of a repository, with the commit at its tip.
    pub struct Branch, tag "branch" | "named_branch" {
        /// How a pull request becomes part of its destination.
        ///
        /// As the default of a branch, it is what a merge into the branch does unless it asks for
        /// another.
        pub default_merge_strategy: Option<MergeStrategy>, with_default_merge_strategy(into);
        /// Where the branch or the tag is found.
        pub links: Option<Box<GitRefLinks>>, with_links(Box<GitRefLinks>);
        /// The strategies that a merge into the branch may ask for.
        pub merge_strategies: Option<Vec<MergeStrategy>>,
            with_merge_strategies([into MergeStrategy]);
        /// The plain name, such as `main` or `v1.4`, without `refs/heads/` or `refs/tags/`.
        pub name: Option<String>, with_name(into);
        /// How the branch can be brought up to date with another, such as `merge_commit` and
        /// `rebase`.
        pub sync_strategies: Option<Vec<String>>, with_sync_strategies([into String]);
        /// The commit that it is at.
        pub target: Option<Box<Commit>>, with_target(Box<Commit>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

bitbucket_runtime::model! {
    /// Where the branch or the tag is found.
    pub struct GitRefLinks {
        /// The commits that lead to it.
        pub commits: Option<Link>, with_commits;
        /// Its page on the website.
        pub html: Option<Link>, with_html;
        /// The page on the website that opens a pull request from the branch. Tags have none.
        pub pull_request_create: Option<Link> = "pullrequest_create", with_pull_request_create;
        /// The same in the API.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}

/// How a pull request becomes part of its destination.
///
/// As the default of a branch, it is what a merge into the branch does unless it asks for
/// another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeStrategy {
    /// `merge_commit`
    ///
    /// Makes a merge commit, always.
    MergeCommit,
    /// `squash`
    ///
    /// Makes one commit of all that the source changes.
    Squash,
    /// `fast_forward`
    ///
    /// Moves the destination to the source's tip, without a new commit, where it has no commits
    /// of its own since.
    FastForward,
    /// `squash_fast_forward`
    ///
    /// Makes one commit of all that the source changes, where the destination has no commits of
    /// its own since.
    SquashFastForward,
    /// `rebase_fast_forward`
    ///
    /// Puts the source's commits on top of the destination, one by one, without a merge commit.
    RebaseFastForward,
    /// `rebase_merge`
    ///
    /// Puts the source's commits on top of the destination, then makes a merge commit.
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
