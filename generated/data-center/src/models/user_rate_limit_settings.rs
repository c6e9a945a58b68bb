//! User rate limit settings.

use crate::models::{TokenBucketSettings, User};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// User rate limit settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserRateLimitSettings {
    /// Settings.
    pub settings: Option<TokenBucketSettings>,
    /// User.
    pub user: Option<User>,
    /// Whitelisted.
    pub whitelisted: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { UserRateLimitSettings { settings, user, whitelisted } }

setters! {
    UserRateLimitSettings {
        with_settings(settings: TokenBucketSettings), with_user(user: User),
        with_whitelisted(whitelisted: bool),
    }
}
