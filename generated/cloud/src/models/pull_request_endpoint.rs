//! Pull request endpoint.

use crate::models::{Commit, Link, MergeStrategy, Repository};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};
use std::collections::BTreeMap;

/// Pull request endpoint.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestEndpoint {
    /// Branch.
    pub branch: Option<PullRequestBranch>,
    /// Commit.
    pub commit: Option<Box<Commit>>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestEndpoint { branch, commit, repository } }

setters! {
    PullRequestEndpoint {
        with_branch(branch: PullRequestBranch), with_commit(commit: Box<Commit>),
        with_repository(repository: Box<Repository>),
    }
}

/// Pull request branch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestBranch {
    /// Default merge strategy.
    pub default_merge_strategy: Option<MergeStrategy>,
    /// Links.
    pub links: Option<BTreeMap<String, Link>>,
    /// Merge strategies.
    pub merge_strategies: Option<Vec<MergeStrategy>>,
    /// Name.
    pub name: Option<String>,
    /// Sync strategies.
    pub sync_strategies: Option<Vec<String>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestBranch {
        default_merge_strategy, links, merge_strategies, name, sync_strategies,
    }
}

setters! {
    PullRequestBranch {
        with_default_merge_strategy(default_merge_strategy: MergeStrategy),
        with_links(links: BTreeMap<String, Link>),
        with_merge_strategies(merge_strategies: [MergeStrategy]), with_name(name: String),
        with_sync_strategies(sync_strategies: [String]),
    }
}
