//! Branch model branch.

bitbucket_runtime::model! {
    /// Branch model branch.
    pub struct BranchModelBranch {
        /// Ref ID.
        pub ref_id: Option<String> = "refId", with_ref_id(into);
        /// Use default.
        pub use_default: Option<bool> = "useDefault", with_use_default;
    }
}
