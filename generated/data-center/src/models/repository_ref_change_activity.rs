//! Repository ref change activity.

use crate::models::{PushRefChange, Repository, User};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// A change to a branch or tag that the server has on record.
    pub struct RepositoryRefChangeActivity {
        /// When it happened.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// The number of the record.
        pub id: Option<i64>, with_id(into);
        /// What happened, and to which branch or tag.
        pub ref_change: Option<PushRefChange> = "refChange", with_ref_change;
        /// The repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// What it came from, such as `push`.
        pub trigger: Option<String>, with_trigger(into);
        /// Who did it.
        pub user: Option<User>, with_user;
    }
}
