//! New branch.

bitbucket_runtime::model! {
    /// New branch.
    pub struct NewBranch, made by new {
        /// Name.
        pub name: String, with_name(into);
        /// Target.
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
    /// New branch target.
    pub struct NewBranchTarget, made by new {
        /// Hash.
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
