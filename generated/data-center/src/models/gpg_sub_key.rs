//! GPG sub key.

use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// GPG sub key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GpgSubKey {
    /// Expiry date.
    pub expiry_date: Option<Timestamp>,
    /// Fingerprint.
    pub fingerprint: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { GpgSubKey { expiry_date = "expiryDate", fingerprint } }

setters! {
    GpgSubKey {
        with_expiry_date(expiry_date: Timestamp), with_fingerprint(fingerprint: String),
    }
}
