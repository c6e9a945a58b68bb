//! User rate limit settings update.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::Extra;
use crate::models::TokenBucketSettings;

/// User rate limit settings update.
#[derive(Clone, PartialEq)]
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
