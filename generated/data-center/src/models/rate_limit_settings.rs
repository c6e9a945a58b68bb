//! Rate limit settings.

use crate::models::TokenBucketSettings;

bitbucket_runtime::model! {
    /// How many requests users may make.
    ///
    /// Users can have limits of their own; these are for all others.
    pub struct RateLimitSettings {
        /// The limit for each user who has none of their own.
        pub default_settings: Option<TokenBucketSettings> = "defaultSettings",
            with_default_settings;
        /// Whether there are limits at all.
        pub enabled: Option<bool>, with_enabled;
    }
}
