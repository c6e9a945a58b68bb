//! Basic auth config.

bitbucket_runtime::model! {
    /// Basic auth config.
    pub struct BasicAuthConfig {
        /// Allowed paths.
        pub allowed_paths: Option<Vec<String>> = "allowed-paths", with_allowed_paths([into String]);
        /// Allowed users.
        pub allowed_users: Option<Vec<String>> = "allowed-users", with_allowed_users([into String]);
        /// Block requests.
        pub block_requests: Option<bool> = "block-requests", with_block_requests;
        /// Show warning message.
        pub show_warning_message: Option<bool> = "show-warning-message", with_show_warning_message;
    }
}
