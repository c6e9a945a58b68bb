//! SSH key type restriction.

bitbucket_runtime::model! {
    /// Whether the server takes a kind of SSH key.
    pub struct SshKeyTypeRestriction {
        /// The kind, such as `RSA`. Which there are, the server lists.
        pub algorithm: Option<String>, with_algorithm(into);
        /// Whether it takes them.
        pub allowed: Option<bool>, with_allowed;
        /// How many bits such a key must have. Missing where any length will do.
        pub min_key_length: Option<i64> = "minKeyLength", with_min_key_length(into);
    }
}
