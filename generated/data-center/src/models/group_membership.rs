//! Group membership.

bitbucket_runtime::model! {
    /// Users to add to a group.
    pub struct GroupMembership, made by new {
        /// The group, by name.
        pub group: String, with_group(into);
        /// The users, by user name.
        ///
        /// Each item once.
        pub users: Vec<String>, with_users([into String]);
    }
}

impl GroupMembership {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        group: impl Into<String>,
        users: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::empty().with_group(group).with_users(users)
    }
}
