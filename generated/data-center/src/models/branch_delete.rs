//! Branch delete.

bitbucket_runtime::model! {
    /// Branch delete.
    pub struct BranchDelete, made by new {
        /// Dry run.
        pub dry_run: Option<bool> = "dryRun", with_dry_run;
        /// At most 40 characters.
        pub end_point: Option<String> = "endPoint", with_end_point(into);
        /// Name.
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
