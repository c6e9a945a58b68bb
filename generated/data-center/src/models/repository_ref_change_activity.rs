//! Repository ref change activity.

use crate::models::{PushRefChange, Repository, User};
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Repository ref change activity.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    RepositoryRefChangeActivity {
        with_created_date(created_date: Timestamp), with_id(id: i64),
        with_ref_change(ref_change: PushRefChange), with_repository(repository: Box<Repository>),
        with_trigger(trigger: String), with_user(user: User),
    }
}
