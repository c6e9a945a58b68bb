//! Group.

bitbucket_runtime::model! {
    /// A group of users.
    pub struct Group {
        /// What the group is called, such as `sailors`. It is also how one names it.
        pub name: Option<String>, with_name(into);
    }
}
