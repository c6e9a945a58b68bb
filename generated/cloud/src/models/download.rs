//! Download.

use crate::models::{Account, SelfLinks};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};

/// Download.
#[derive(Clone, PartialEq)]
pub struct Download {
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Downloads.
    pub downloads: Option<i64>,
    /// Links.
    pub links: Option<SelfLinks>,
    /// Name.
    pub name: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Type.
    pub r#type: TypeTag,
    /// User.
    pub user: Option<Account>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Download, tag "download" {
        created_on, downloads, links, name, size, r#type = "type", user,
    }
}
