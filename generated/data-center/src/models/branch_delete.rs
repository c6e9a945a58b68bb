//! Branch delete.

bitbucket_runtime::model! {
    /// A branch to delete.
    pub struct BranchDelete, made by new {
        /// Whether to check only, and delete nothing.
        pub dry_run: Option<bool> = "dryRun", with_dry_run;
        /// The hash that you believe the branch is at.
        ///
        /// Where it is at another commit, the server refuses with 400. Left out, it is deleted
        /// wherever it is.
        ///
        /// At most 40 characters.
        pub end_point: Option<String> = "endPoint", with_end_point(into);
        /// The full name, such as `refs/heads/feature/sails`.
        pub name: String, with_name(into);
    }
}

impl BranchDelete {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::empty().with_name(name)
    }
}
