//! Rate limit settings.

use crate::models::TokenBucketSettings;

bitbucket_runtime::model! {
    /// Rate limit settings.
    pub struct RateLimitSettings {
        /// Default settings.
        pub default_settings: Option<TokenBucketSettings> = "defaultSettings",
            with_default_settings;
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
    }
}
