//! User group selection.

bitbucket_runtime::model! {
    /// User group selection.
    pub struct UserGroupSelection, made by new {
        /// Context.
        pub context: String, with_context(into);
        /// Item name.
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
