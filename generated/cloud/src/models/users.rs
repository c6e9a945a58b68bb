//! Models of users.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;
use crate::models::SelfLinks;

/// Email address.
///
/// Schema: `#/components/schemas/email`
#[derive(Clone, PartialEq)]
pub struct EmailAddress {
    /// `#/components/schemas/email/properties/email`
    pub email: Option<String>,
    /// `#/components/schemas/email/properties/is_confirmed`
    pub is_confirmed: Option<bool>,
    /// `#/components/schemas/email/properties/is_primary`
    pub is_primary: Option<bool>,
    /// `#/components/schemas/email/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/email/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(EmailAddress { email, is_confirmed, is_primary, links, r#type = "type" });
