//! TOTP elevation.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// TOTP elevation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TotpElevation {
    /// TOTP code.
    pub totp_code: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { TotpElevation, secret "totpCode" { totp_code = "totpCode" }, new }

setters! { TotpElevation { with_totp_code(totp_code: String) } }

impl TotpElevation {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(totp_code: impl Into<String>) -> Self {
        Self::empty().with_totp_code(totp_code)
    }
}
