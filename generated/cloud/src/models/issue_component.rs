//! Issue component.

use crate::models::SelfLinks;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Issue component.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueComponent {
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

object! { IssueComponent, tag "component" { id, links, name, r#type = "type" } }

setters! {
    IssueComponent {
        with_id(id: i64), with_links(links: SelfLinks), with_name(name: String),
    }
}
