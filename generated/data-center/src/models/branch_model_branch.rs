//! Branch model branch.

bitbucket_runtime::model! {
    /// Which branch takes a part in the branch model.
    pub struct BranchModelBranch {
        /// The branch by its full name, such as `refs/heads/main`. It seems to be null where
        /// `useDefault` is true.
        pub ref_id: Option<String> = "refId", with_ref_id(into);
        /// Whether it is the default branch, whichever that is.
        pub use_default: Option<bool> = "useDefault", with_use_default;
    }
}
