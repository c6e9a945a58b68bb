//! New branch.

bitbucket_runtime::model! {
    /// A branch to be made.
    pub struct NewBranch, made by new {
        /// The name without `refs/heads/`, such as `feature/anchor`.
        pub name: String, with_name(into);
        /// Where a new branch starts.
        pub target: NewBranchTarget, with_target;
    }
}

impl NewBranch {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>, target: NewBranchTarget) -> Self {
        Self::empty().with_name(name).with_target(target)
    }
}

bitbucket_runtime::model! {
    /// Where a new branch starts.
    pub struct NewBranchTarget, made by new {
        /// The commit to start at. Part of a hash works as long as it fits one commit only; a `400`
        /// says that it fits several.
        pub hash: String, with_hash(into);
    }
}

impl NewBranchTarget {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(hash: impl Into<String>) -> Self {
        Self::empty().with_hash(hash)
    }
}
