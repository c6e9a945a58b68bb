//! User rate limit settings.

use crate::models::{TokenBucketSettings, User};

bitbucket_runtime::model! {
    /// How many requests one user may make.
    pub struct UserRateLimitSettings {
        /// The user's own limit. Missing where the user has no limit at all, it seems.
        pub settings: Option<TokenBucketSettings>, with_settings;
        /// The user.
        pub user: Option<User>, with_user;
        /// Whether there is no limit for them.
        pub whitelisted: Option<bool>, with_whitelisted;
    }
}
