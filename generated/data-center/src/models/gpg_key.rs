//! GPG key.

use crate::models::GpgSubKey;
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// GPG key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GpgKey {
    /// Email address; set by the server.
    pub email_address: Option<String>,
    /// Expiry date; set by the server.
    pub expiry_date: Option<Timestamp>,
    /// Fingerprint; set by the server.
    pub fingerprint: Option<String>,
    /// ID; set by the server.
    pub id: Option<String>,
    /// Sub keys; set by the server.
    pub sub_keys: Option<Vec<GpgSubKey>>,
    /// Text.
    pub text: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    GpgKey {
        email_address = "emailAddress", expiry_date = "expiryDate", fingerprint, id,
        sub_keys = "subKeys", text,
    }
}

setters! {
    GpgKey {
        with_email_address(email_address: String), with_expiry_date(expiry_date: Timestamp),
        with_fingerprint(fingerprint: String), with_id(id: String),
        with_sub_keys(sub_keys: [GpgSubKey]), with_text(text: String),
    }
}
