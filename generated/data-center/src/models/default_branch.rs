//! Default branch.

bitbucket_runtime::model! {
    /// Default branch.
    pub struct DefaultBranch {
        /// ID.
        pub id: Option<String>, with_id(into);
    }
}
