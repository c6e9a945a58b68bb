//! Models that several modules share: default reviewer and what goes with it.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, TypeTag};
use crate::models::UserAccount;

/// Default reviewer.
///
/// Schema: `#/components/schemas/default_reviewer_and_type`
#[derive(Clone, PartialEq)]
pub struct DefaultReviewer {
    /// `#/components/schemas/default_reviewer_and_type/properties/reviewer_type`
    pub reviewer_type: Option<String>,
    /// `#/components/schemas/default_reviewer_and_type/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/default_reviewer_and_type/properties/user`
    pub user: Option<Box<UserAccount>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DefaultReviewer, tag "default_reviewer" {
    reviewer_type, r#type = "type", user,
});
