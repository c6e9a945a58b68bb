//! Email address.

use crate::models::SelfLinks;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Email address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailAddress {
    /// Email.
    pub email: Option<String>,
    /// Is confirmed.
    pub is_confirmed: Option<bool>,
    /// Is primary.
    pub is_primary: Option<bool>,
    /// Links.
    pub links: Option<SelfLinks>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { EmailAddress { email, is_confirmed, is_primary, links, r#type = "type" } }

setters! {
    EmailAddress {
        with_email(email: String), with_is_confirmed(is_confirmed: bool),
        with_is_primary(is_primary: bool), with_links(links: SelfLinks), with_type(r#type: String),
    }
}
