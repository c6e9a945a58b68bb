//! Models that several modules share: self links and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::Extra;
use crate::models::Link;

/// Self links.
///
/// Schema: `#/components/schemas/GPG_account_key/allOf/1/properties/links`, and 18 equal to it
#[derive(Clone, PartialEq)]
pub struct SelfLinks {
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SelfLinks { self_link = "self" });
setters!(SelfLinks { with_self_link(self_link: Link) });
