//! Group membership.

bitbucket_runtime::model! {
    /// Group membership.
    pub struct GroupMembership, made by new {
        /// Group.
        pub group: String, with_group(into);
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
