//! Rate limit rejections.

use crate::models::User;
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// How often a user was told lately that there are too many requests.
    pub struct RateLimitRejections {
        /// When it last happened.
        pub last_reject_time: Option<Timestamp> = "lastRejectTime", with_last_reject_time(into);
        /// How often.
        pub reject_count: Option<i64> = "rejectCount", with_reject_count(into);
        /// The user.
        pub user: Option<User>, with_user;
    }
}
