//! TOTP elevation.

bitbucket_runtime::model! {
    /// A code from the app on the phone, by which a user proves once more who they are.
    pub struct TotpElevation, secret "totpCode", made by new {
        /// The code that the app shows at the moment.
        pub totp_code: String = "totpCode", with_totp_code(into);
    }
}

impl TotpElevation {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(totp_code: impl Into<String>) -> Self {
        Self::empty().with_totp_code(totp_code)
    }
}
