//! Pull request endpoint.

use crate::models::{Commit, Link, MergeStrategy, Repository};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// One end of a pull request: a branch, in which repository it is, and at which commit.
    ///
    /// To open a pull request, `branch.name` is enough; a source in a fork needs
    /// `repository.full_name` too.
    pub struct PullRequestEndpoint {
        /// A branch at one end of a pull request.
        pub branch: Option<PullRequestBranch>, with_branch;
        /// The commit that the branch is at, mostly with 12 digits of its hash.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// The repository of the branch. Null where that was deleted.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}

bitbucket_runtime::model! {
    /// A branch at one end of a pull request.
    pub struct PullRequestBranch {
        /// How it is merged into this branch unless somebody says otherwise. Only a destination has
        /// it, and few answers do.
        pub default_merge_strategy: Option<MergeStrategy>, with_default_merge_strategy(into);
        /// Links of the branch. Empty wherever it was seen.
        pub links: Option<BTreeMap<String, Link>>, with_links(into);
        /// The ways to merge into this branch. Only a destination has them.
        pub merge_strategies: Option<Vec<MergeStrategy>>,
            with_merge_strategies([into MergeStrategy]);
        /// The plain name, such as `feature/sails`.
        pub name: Option<String>, with_name(into);
        /// How a source can take over what is new in the destination, `merge_commit` or `rebase` in
        /// what was seen.
        pub sync_strategies: Option<Vec<String>>, with_sync_strategies([into String]);
    }
}
