//! User rate limit settings.

use crate::models::{TokenBucketSettings, User};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// User rate limit settings.
#[derive(Clone, PartialEq)]
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
