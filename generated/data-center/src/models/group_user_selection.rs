//! Group user selection.

bitbucket_runtime::model! {
    /// A group, and a user to put into it or take out of it.
    ///
    /// `context` is the group, `itemName` the user.
    pub struct GroupUserSelection, made by new {
        /// The group, by name.
        pub context: String, with_context(into);
        /// The user, by user name.
        pub item_name: String = "itemName", with_item_name(into);
    }
}

impl GroupUserSelection {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(context: impl Into<String>, item_name: impl Into<String>) -> Self {
        Self::empty().with_context(context).with_item_name(item_name)
    }
}
