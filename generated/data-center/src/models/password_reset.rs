//! Password reset.

bitbucket_runtime::model! {
    /// A new password that an administrator gives a user.
    pub struct PasswordReset, secret "password" | "passwordConfirm", made by new {
        /// Whose password it is, by user name.
        pub name: String, with_name(into);
        /// The new password.
        ///
        /// Only sent, never answered.
        pub password: String, with_password(into);
        /// The new password again. It must be the same.
        ///
        /// Only sent, never answered.
        pub password_confirm: String = "passwordConfirm", with_password_confirm(into);
    }
}

impl PasswordReset {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        password: impl Into<String>,
        password_confirm: impl Into<String>,
    ) -> Self {
        Self::empty()
            .with_name(name)
            .with_password(password)
            .with_password_confirm(password_confirm)
    }
}
