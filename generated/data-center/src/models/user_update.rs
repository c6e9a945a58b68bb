//! User update.

bitbucket_runtime::model! {
    /// User update.
    pub struct UserUpdate, made by new {
        /// Display name.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// Email.
        pub email: Option<String>, with_email(into);
        /// Name.
        pub name: String, with_name(into);
    }
}

impl UserUpdate {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::empty().with_name(name)
    }
}
