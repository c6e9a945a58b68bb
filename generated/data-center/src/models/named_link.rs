//! Named link.

bitbucket_runtime::model! {
    /// Named link.
    pub struct NamedLink {
        /// Href.
        pub href: Option<String>, with_href(into);
        /// Name.
        pub name: Option<String>, with_name(into);
    }
}
