//! User rate limit settings update.

use crate::models::TokenBucketSettings;

bitbucket_runtime::model! {
    /// How many requests one user may make.
    ///
    /// Send `whitelisted` for no limit, or `settings` for one of their own.
    pub struct UserRateLimitSettingsUpdate {
        /// The user's own limit.
        pub settings: Option<TokenBucketSettings>, with_settings;
        /// Whether there is no limit for them.
        pub whitelisted: Option<bool>, with_whitelisted;
    }
}
