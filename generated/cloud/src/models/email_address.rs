//! Email address.

use crate::models::SelfLinks;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Email address.
#[derive(Clone, PartialEq)]
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
