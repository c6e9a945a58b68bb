//! Bulk user rate limit settings update.

use crate::models::TokenBucketSettings;

bitbucket_runtime::model! {
    /// Bulk user rate limit settings update.
    pub struct BulkUserRateLimitSettingsUpdate, made by new {
        /// Settings.
        pub settings: Option<TokenBucketSettings>, with_settings;
        /// Each item once.
        pub usernames: Vec<String>, with_usernames([into String]);
        /// Whitelisted.
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
