//! Repository ref change activity.

use crate::models::{PushRefChange, Repository, User};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};

/// Repository ref change activity.
#[derive(Clone, PartialEq)]
pub struct RepositoryRefChangeActivity {
    /// Created date.
    pub created_date: Option<Timestamp>,
    /// ID.
    pub id: Option<i64>,
    /// Ref change.
    pub ref_change: Option<PushRefChange>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// Trigger.
    pub trigger: Option<String>,
    /// User.
    pub user: Option<User>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RepositoryRefChangeActivity {
        created_date = "createdDate", id, ref_change = "refChange", repository, trigger, user,
    }
}
