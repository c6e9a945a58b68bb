//! Label.

bitbucket_runtime::model! {
    /// Label.
    pub struct Label {
        /// Name.
        pub name: Option<String>, with_name(into);
    }
}
