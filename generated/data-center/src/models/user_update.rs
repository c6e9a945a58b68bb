//! User update.

bitbucket_runtime::model! {
    /// What to change in a user. What is left out stays, it seems.
    pub struct UserUpdate, made by new {
        /// What people read, such as `Ada Lind`.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// The e-mail address.
        pub email: Option<String>, with_email(into);
        /// Whom to change, by user name.
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
