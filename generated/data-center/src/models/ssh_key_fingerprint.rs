//! SSH key fingerprint.

bitbucket_runtime::model! {
    /// SSH key fingerprint.
    pub struct SshKeyFingerprint {
        /// Algorithm.
        pub algorithm: Option<String>, with_algorithm(into);
        /// Value.
        pub value: Option<String>, with_value(into);
    }
}
