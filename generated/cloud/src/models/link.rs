//! Link.

bitbucket_runtime::model! {
    /// An address of something that belongs to the object around it.
    ///
    /// Follow it as it is.
    pub struct Link {
        /// The address. It is mostly, not always, a URL that programs accept; for `git` over SSH it
        /// is `git@host:path`.
        ///
        /// A URI.
        pub href: Option<String>, with_href(into);
        /// What tells several links of one kind apart, such as `https` and `ssh` for cloning.
        /// Mostly missing.
        pub name: Option<String>, with_name(into);
    }
}
