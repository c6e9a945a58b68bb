//! Password elevation.

bitbucket_runtime::model! {
    /// Password elevation.
    pub struct PasswordElevation, secret "password", made by new {
        /// Password.
        pub password: String, with_password(into);
    }
}

impl PasswordElevation {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self::empty().with_password(password)
    }
}
