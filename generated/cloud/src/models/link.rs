//! Link.

bitbucket_runtime::model! {
    /// Link.
    pub struct Link {
        /// A URI.
        pub href: Option<String>, with_href(into);
        /// Name.
        pub name: Option<String>, with_name(into);
    }
}
