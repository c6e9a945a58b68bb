//! User memberships.

bitbucket_runtime::model! {
    /// Groups to add a user to.
    pub struct UserMemberships, made by new {
        /// The groups, by name.
        ///
        /// Each item once.
        pub groups: Vec<String>, with_groups([into String]);
        /// The user, by user name.
        pub user: String, with_user(into);
    }
}

impl UserMemberships {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        groups: impl IntoIterator<Item = impl Into<String>>,
        user: impl Into<String>,
    ) -> Self {
        Self::empty().with_groups(groups).with_user(user)
    }
}
