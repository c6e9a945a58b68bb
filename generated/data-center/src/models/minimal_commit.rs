//! Minimal commit.

bitbucket_runtime::model! {
    /// Minimal commit.
    pub struct MinimalCommit {
        /// Display ID.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// ID.
        pub id: Option<String>, with_id(into);
    }
}
