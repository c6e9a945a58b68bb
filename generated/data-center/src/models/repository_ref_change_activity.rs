//! Repository ref change activity.

use crate::models::{PushRefChange, Repository, User};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Repository ref change activity.
    pub struct RepositoryRefChangeActivity {
        /// Created date.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Ref change.
        pub ref_change: Option<PushRefChange> = "refChange", with_ref_change;
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Trigger.
        pub trigger: Option<String>, with_trigger(into);
        /// User.
        pub user: Option<User>, with_user;
    }
}
