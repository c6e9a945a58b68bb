//! SSH settings.

use crate::models::SshKeyFingerprint;

bitbucket_runtime::model! {
    /// How repositories are reached by SSH.
    pub struct SshSettings {
        /// Whether projects and repositories may have access keys.
        pub access_keys_enabled: Option<bool> = "accessKeysEnabled", with_access_keys_enabled;
        /// How addresses for cloning begin, such as `ssh://git.example.com:7999`.
        pub base_url: Option<String> = "baseUrl", with_base_url(into);
        /// Whether they can be reached so at all.
        pub enabled: Option<bool>, with_enabled;
        /// The fingerprint of the server's own key, by which one knows that it is the right server.
        pub fingerprint: Option<SshKeyFingerprint>, with_fingerprint;
        /// The port.
        pub port: Option<i64>, with_port(into);
    }
}
