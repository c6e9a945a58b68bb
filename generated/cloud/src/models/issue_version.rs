//! Issue version.

use crate::models::SelfLinks;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Issue version.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueVersion {
    /// ID.
    pub id: Option<i64>,
    /// Links.
    pub links: Option<SelfLinks>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { IssueVersion, tag "version" { id, links, name, r#type = "type" } }

setters! {
    IssueVersion {
        with_id(id: i64), with_links(links: SelfLinks), with_name(name: String),
    }
}
