//! Bulk user rate limit settings update.

use crate::models::TokenBucketSettings;

bitbucket_runtime::model! {
    /// How many requests certain users may make.
    ///
    /// Send `whitelisted` for no limit, or `settings` for one of their own.
    pub struct BulkUserRateLimitSettingsUpdate, made by new {
        /// The limit for each of them.
        pub settings: Option<TokenBucketSettings>, with_settings;
        /// The users, by user name.
        ///
        /// Each item once.
        pub usernames: Vec<String>, with_usernames([into String]);
        /// Whether there is no limit for them.
        pub whitelisted: Option<bool>, with_whitelisted;
    }
}

impl BulkUserRateLimitSettingsUpdate {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(usernames: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::empty().with_usernames(usernames)
    }
}
