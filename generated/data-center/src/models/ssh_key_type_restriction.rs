//! SSH key type restriction.

bitbucket_runtime::model! {
    /// SSH key type restriction.
    pub struct SshKeyTypeRestriction {
        /// Algorithm.
        pub algorithm: Option<String>, with_algorithm(into);
        /// Allowed.
        pub allowed: Option<bool>, with_allowed;
        /// Min key length.
        pub min_key_length: Option<i64> = "minKeyLength", with_min_key_length(into);
    }
}
