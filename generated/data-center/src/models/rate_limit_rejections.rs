//! Rate limit rejections.

use crate::models::User;
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Rate limit rejections.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateLimitRejections {
    /// Last reject time.
    pub last_reject_time: Option<Timestamp>,
    /// Reject count.
    pub reject_count: Option<i64>,
    /// User.
    pub user: Option<User>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RateLimitRejections {
        last_reject_time = "lastRejectTime", reject_count = "rejectCount", user,
    }
}

setters! {
    RateLimitRejections {
        with_last_reject_time(last_reject_time: Timestamp), with_reject_count(reject_count: i64),
        with_user(user: User),
    }
}
