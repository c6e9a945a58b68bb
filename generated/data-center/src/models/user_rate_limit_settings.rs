//! User rate limit settings.

use crate::models::{TokenBucketSettings, User};

bitbucket_runtime::model! {
    /// User rate limit settings.
    pub struct UserRateLimitSettings {
        /// Settings.
        pub settings: Option<TokenBucketSettings>, with_settings;
        /// User.
        pub user: Option<User>, with_user;
        /// Whitelisted.
        pub whitelisted: Option<bool>, with_whitelisted;
    }
}
