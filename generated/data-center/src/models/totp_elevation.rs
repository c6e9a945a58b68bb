//! TOTP elevation.

bitbucket_runtime::model! {
    /// TOTP elevation.
    pub struct TotpElevation, secret "totpCode", made by new {
        /// TOTP code.
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
