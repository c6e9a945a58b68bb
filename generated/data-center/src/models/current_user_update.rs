//! Current user update.

bitbucket_runtime::model! {
    /// What to change in the caller's own account.
    ///
    /// The server may want the password where the e-mail address changes.
    pub struct CurrentUserUpdate, secret "password" {
        /// What people read, such as `Ada Lind`.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// The e-mail address.
        pub email: Option<String>, with_email(into);
        /// The user name of the caller. Nobody else is changed, whatever it says.
        pub name: Option<String>, with_name(into);
        /// The present password. Only where the server asks for it.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub password: Option<String>, with_password(into);
    }
}
