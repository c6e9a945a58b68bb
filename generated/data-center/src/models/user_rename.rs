//! User rename.

bitbucket_runtime::model! {
    /// Another name for a user to log in with.
    pub struct UserRename, made by new {
        /// The present user name.
        pub name: String, with_name(into);
        /// The new one.
        pub new_name: String = "newName", with_new_name(into);
    }
}

impl UserRename {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>, new_name: impl Into<String>) -> Self {
        Self::empty().with_name(name).with_new_name(new_name)
    }
}
