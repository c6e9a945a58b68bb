//! Rate limit rejections.

use crate::models::User;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};

/// Rate limit rejections.
#[derive(Clone, PartialEq)]
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
