//! Pull request endpoint.

use crate::models::{Commit, Link, MergeStrategy, Repository};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Pull request endpoint.
    pub struct PullRequestEndpoint {
        /// Branch.
        pub branch: Option<PullRequestBranch>, with_branch;
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}

bitbucket_runtime::model! {
    /// Pull request branch.
    pub struct PullRequestBranch {
        /// Default merge strategy.
        pub default_merge_strategy: Option<MergeStrategy>, with_default_merge_strategy(into);
        /// Links.
        pub links: Option<BTreeMap<String, Link>>, with_links(into);
        /// Merge strategies.
        pub merge_strategies: Option<Vec<MergeStrategy>>,
            with_merge_strategies([into MergeStrategy]);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Sync strategies.
        pub sync_strategies: Option<Vec<String>>, with_sync_strategies([into String]);
    }
}
