//! User group selection.

bitbucket_runtime::model! {
    /// A user, and a group to put the user into or take the user out of.
    ///
    /// `context` is the user, `itemName` the group.
    pub struct UserGroupSelection, made by new {
        /// The user, by user name.
        pub context: String, with_context(into);
        /// The group, by name.
        pub item_name: String = "itemName", with_item_name(into);
    }
}

impl UserGroupSelection {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(context: impl Into<String>, item_name: impl Into<String>) -> Self {
        Self::empty().with_context(context).with_item_name(item_name)
    }
}
