//! Password change.

bitbucket_runtime::model! {
    /// A new password for the caller.
    pub struct PasswordChange, secret "oldPassword" | "password" | "passwordConfirm", made by new {
        /// The present password. Where it is wrong, the server refuses with 400.
        pub old_password: String = "oldPassword", with_old_password(into);
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

impl PasswordChange {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        old_password: impl Into<String>,
        password: impl Into<String>,
        password_confirm: impl Into<String>,
    ) -> Self {
        Self::empty()
            .with_old_password(old_password)
            .with_password(password)
            .with_password_confirm(password_confirm)
    }
}
