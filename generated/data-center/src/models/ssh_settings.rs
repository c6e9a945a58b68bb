//! SSH settings.

use crate::models::SshKeyFingerprint;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// SSH settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SshSettings {
    /// Access keys enabled.
    pub access_keys_enabled: Option<bool>,
    /// Base URL.
    pub base_url: Option<String>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Fingerprint.
    pub fingerprint: Option<SshKeyFingerprint>,
    /// Port.
    pub port: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    SshSettings {
        access_keys_enabled = "accessKeysEnabled", base_url = "baseUrl", enabled, fingerprint, port,
    }
}

setters! {
    SshSettings {
        with_access_keys_enabled(access_keys_enabled: bool), with_base_url(base_url: String),
        with_enabled(enabled: bool), with_fingerprint(fingerprint: SshKeyFingerprint),
        with_port(port: i64),
    }
}
