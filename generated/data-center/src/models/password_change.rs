//! Password change.

bitbucket_runtime::model! {
    /// Password change.
    pub struct PasswordChange, secret "oldPassword" | "password" | "passwordConfirm", made by new {
        /// Old password.
        pub old_password: String = "oldPassword", with_old_password(into);
        /// Only sent, never answered.
        pub password: String, with_password(into);
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
