//! Default reviewer.

use crate::models::UserAccount;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Default reviewer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DefaultReviewer {
    /// Reviewer type.
    pub reviewer_type: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// User.
    pub user: Option<Box<UserAccount>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DefaultReviewer, tag "default_reviewer" { reviewer_type, r#type = "type", user } }

setters! {
    DefaultReviewer {
        with_reviewer_type(reviewer_type: String), with_user(user: Box<UserAccount>),
    }
}
