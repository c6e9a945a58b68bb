//! Issue attachment.

use crate::models::SelfLinks;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Issue attachment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueAttachment {
    /// Links.
    pub links: Option<SelfLinks>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { IssueAttachment, tag "issue_attachment" { links, name, r#type = "type" } }

setters! { IssueAttachment { with_links(links: SelfLinks), with_name(name: String) } }
