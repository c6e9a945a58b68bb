//! Models that several modules share: resource links and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::Extra;
use crate::models::Link;

/// Resource links.
///
/// Schema: `#/components/schemas/group/allOf/1/properties/links`, and 2 equal to it
#[derive(Clone, PartialEq)]
pub struct ResourceLinks {
    /// `#/components/schemas/group/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/group/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ResourceLinks { html, self_link = "self" });
setters!(ResourceLinks { with_html(html: Link), with_self_link(self_link: Link) });
