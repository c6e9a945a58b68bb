//! SSH settings.

use crate::models::SshKeyFingerprint;

bitbucket_runtime::model! {
    /// SSH settings.
    pub struct SshSettings {
        /// Access keys enabled.
        pub access_keys_enabled: Option<bool> = "accessKeysEnabled", with_access_keys_enabled;
        /// Base URL.
        pub base_url: Option<String> = "baseUrl", with_base_url(into);
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Fingerprint.
        pub fingerprint: Option<SshKeyFingerprint>, with_fingerprint;
        /// Port.
        pub port: Option<i64>, with_port(into);
    }
}
