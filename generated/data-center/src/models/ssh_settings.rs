//! SSH settings.

use crate::models::SshKeyFingerprint;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// SSH settings.
#[derive(Clone, PartialEq)]
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
