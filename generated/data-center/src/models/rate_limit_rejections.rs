//! Rate limit rejections.

use crate::models::User;
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Rate limit rejections.
    pub struct RateLimitRejections {
        /// Last reject time.
        pub last_reject_time: Option<Timestamp> = "lastRejectTime", with_last_reject_time(into);
        /// Reject count.
        pub reject_count: Option<i64> = "rejectCount", with_reject_count(into);
        /// User.
        pub user: Option<User>, with_user;
    }
}
