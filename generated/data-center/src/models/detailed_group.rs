//! Detailed group.

bitbucket_runtime::model! {
    /// A group as administrators see it.
    pub struct DetailedGroup {
        /// Whether the directory lets the server delete the group.
        pub deletable: Option<bool>, with_deletable;
        /// What the group is called, such as `sailors`.
        pub name: Option<String>, with_name(into);
    }
}
