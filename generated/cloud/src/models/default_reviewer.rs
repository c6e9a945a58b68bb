//! Default reviewer.

use crate::models::UserAccount;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, TypeTag};

/// Default reviewer.
#[derive(Clone, PartialEq)]
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
