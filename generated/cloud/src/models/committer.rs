//! Committer.

use crate::models::Account;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Committer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Committer {
    /// Raw.
    pub raw: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// User.
    pub user: Option<Account>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Committer, tag "committer" { raw, r#type = "type", user } }

setters! { Committer { with_raw(raw: String), with_user(user: Account) } }
