//! Password elevation.

bitbucket_runtime::model! {
    /// The caller's password, by which they prove once more who they are.
    pub struct PasswordElevation, secret "password", made by new {
        /// The password. That the field is called so is a guess; it is not documented.
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
