//! User rate limit settings update.

use crate::models::TokenBucketSettings;

bitbucket_runtime::model! {
    /// User rate limit settings update.
    pub struct UserRateLimitSettingsUpdate {
        /// Settings.
        pub settings: Option<TokenBucketSettings>, with_settings;
        /// Whitelisted.
        pub whitelisted: Option<bool>, with_whitelisted;
    }
}
