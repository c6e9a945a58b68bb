//! Group.

bitbucket_runtime::model! {
    /// Group.
    pub struct Group {
        /// Name.
        pub name: Option<String>, with_name(into);
    }
}
