//! GPG sub key.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};

/// GPG sub key.
#[derive(Clone, PartialEq)]
pub struct GpgSubKey {
    /// Expiry date.
    pub expiry_date: Option<Timestamp>,
    /// Fingerprint.
    pub fingerprint: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { GpgSubKey { expiry_date = "expiryDate", fingerprint } }
