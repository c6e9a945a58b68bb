//! Download.

use crate::models::{Account, SelfLinks};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Download.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    Download {
        with_created_on(created_on: DateTime), with_downloads(downloads: i64),
        with_links(links: SelfLinks), with_name(name: String), with_size(size: i64),
        with_user(user: Account),
    }
}
