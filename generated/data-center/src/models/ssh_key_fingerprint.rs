//! SSH key fingerprint.

bitbucket_runtime::model! {
    /// A fingerprint of an SSH key.
    pub struct SshKeyFingerprint {
        /// What kind of key or fingerprint it is. What stands here is not documented.
        pub algorithm: Option<String>, with_algorithm(into);
        /// The fingerprint itself.
        pub value: Option<String>, with_value(into);
    }
}
