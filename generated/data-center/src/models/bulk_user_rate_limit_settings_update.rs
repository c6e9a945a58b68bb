//! Bulk user rate limit settings update.

use crate::models::TokenBucketSettings;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Bulk user rate limit settings update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkUserRateLimitSettingsUpdate {
    /// Settings.
    pub settings: Option<TokenBucketSettings>,
    /// Usernames.
    pub usernames: Vec<String>,
    /// Whitelisted.
    pub whitelisted: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { BulkUserRateLimitSettingsUpdate { settings, usernames, whitelisted }, new }

setters! {
    BulkUserRateLimitSettingsUpdate {
        with_settings(settings: TokenBucketSettings), with_usernames(usernames: [String]),
        with_whitelisted(whitelisted: bool),
    }
}

impl BulkUserRateLimitSettingsUpdate {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(usernames: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::empty().with_usernames(usernames)
    }
}
