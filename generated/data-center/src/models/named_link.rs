//! Named link.

bitbucket_runtime::model! {
    /// An address, with a name where there are several.
    pub struct NamedLink {
        /// The address, such as `https://git.example.com/scm/harbour/boats.git`.
        pub href: Option<String>, with_href(into);
        /// What kind of address it is, such as `http` or `ssh`. Missing where there is only one.
        pub name: Option<String>, with_name(into);
    }
}
