//! SSH key.

use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// SSH key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SshKey {
    /// Algorithm type; set by the server.
    pub algorithm_type: Option<String>,
    /// Bit length; set by the server.
    pub bit_length: Option<i64>,
    /// Created date; set by the server.
    pub created_date: Option<Timestamp>,
    /// Expiry days.
    pub expiry_days: Option<i64>,
    /// Fingerprint; set by the server.
    pub fingerprint: Option<String>,
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Label.
    pub label: Option<String>,
    /// Last authenticated; set by the server.
    pub last_authenticated: Option<Timestamp>,
    /// Text.
    pub text: Option<String>,
    /// Warning; set by the server.
    pub warning: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    SshKey {
        algorithm_type = "algorithmType", bit_length = "bitLength", created_date = "createdDate",
        expiry_days = "expiryDays", fingerprint, id, label,
        last_authenticated = "lastAuthenticated", text, warning,
    }
}

setters! {
    SshKey {
        with_algorithm_type(algorithm_type: String), with_bit_length(bit_length: i64),
        with_created_date(created_date: Timestamp), with_expiry_days(expiry_days: i64),
        with_fingerprint(fingerprint: String), with_id(id: i64), with_label(label: String),
        with_last_authenticated(last_authenticated: Timestamp), with_text(text: String),
        with_warning(warning: String),
    }
}
