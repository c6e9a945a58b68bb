//! Models of downloads.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{Account, SelfLinks};

/// Download.
///
/// Schema: `#/components/schemas/download`
#[derive(Clone, PartialEq)]
pub struct Download {
    /// `#/components/schemas/download/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/download/allOf/1/properties/downloads`
    pub downloads: Option<i64>,
    /// `#/components/schemas/download/allOf/1/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/download/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/download/allOf/1/properties/size`
    pub size: Option<i64>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/download/allOf/1/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Download, tag "download" {
    created_on, downloads, links, name, size, r#type = "type", user,
});
