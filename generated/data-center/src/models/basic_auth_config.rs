//! Basic auth config.

bitbucket_runtime::model! {
    /// Whether requests with a user name and a password in their header are refused.
    ///
    /// Before you turn that on, allow those that still need it, this program perhaps among
    /// them.
    pub struct BasicAuthConfig {
        /// Where such requests are taken nevertheless, as paths of the server.
        pub allowed_paths: Option<Vec<String>> = "allowed-paths", with_allowed_paths([into String]);
        /// From whom such requests are taken nevertheless, by user name.
        pub allowed_users: Option<Vec<String>> = "allowed-users", with_allowed_users([into String]);
        /// Whether they are refused.
        pub block_requests: Option<bool> = "block-requests", with_block_requests;
        /// Whether users are warned that such requests are used.
        pub show_warning_message: Option<bool> = "show-warning-message", with_show_warning_message;
    }
}
