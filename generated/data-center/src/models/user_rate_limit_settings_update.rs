//! User rate limit settings update.

use crate::models::TokenBucketSettings;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// User rate limit settings update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserRateLimitSettingsUpdate {
    /// Settings.
    pub settings: Option<TokenBucketSettings>,
    /// Whitelisted.
    pub whitelisted: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { UserRateLimitSettingsUpdate { settings, whitelisted } }

setters! {
    UserRateLimitSettingsUpdate {
        with_settings(settings: TokenBucketSettings), with_whitelisted(whitelisted: bool),
    }
}
