//! Detailed group.

bitbucket_runtime::model! {
    /// Detailed group.
    pub struct DetailedGroup {
        /// Deletable.
        pub deletable: Option<bool>, with_deletable;
        /// Name.
        pub name: Option<String>, with_name(into);
    }
}
