//! Rate limit settings.

use crate::models::TokenBucketSettings;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Rate limit settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateLimitSettings {
    /// Default settings.
    pub default_settings: Option<TokenBucketSettings>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RateLimitSettings { default_settings = "defaultSettings", enabled } }

setters! {
    RateLimitSettings {
        with_default_settings(default_settings: TokenBucketSettings), with_enabled(enabled: bool),
    }
}
