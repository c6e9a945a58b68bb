//! Comment resolution.

use crate::models::Account;
use bitbucket_runtime::wire::{DateTime, Extra};
use bitbucket_runtime::{object, setters};

/// Comment resolution.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommentResolution {
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Type.
    pub r#type: Option<String>,
    /// User.
    pub user: Option<Account>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommentResolution { created_on, r#type = "type", user } }

setters! {
    CommentResolution {
        with_created_on(created_on: DateTime), with_type(r#type: String), with_user(user: Account),
    }
}
