//! Current user update.

bitbucket_runtime::model! {
    /// Current user update.
    pub struct CurrentUserUpdate, secret "password" {
        /// Display name.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// Email.
        pub email: Option<String>, with_email(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Password.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub password: Option<String>, with_password(into);
    }
}
