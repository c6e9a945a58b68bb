//! Commit author.

use crate::models::Account;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Commit author.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommitAuthor {
    /// Raw.
    pub raw: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// User.
    pub user: Option<Account>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommitAuthor, tag "author" { raw, r#type = "type", user } }

setters! { CommitAuthor { with_raw(raw: String), with_user(user: Account) } }
