//! Models that several modules share: download links and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::Extra;
use crate::models::Link;

/// Download links.
///
/// Schema: `#/components/schemas/download/allOf/1/properties/links`, and 3 equal to it
#[derive(Clone, PartialEq)]
pub struct DownloadLinks {
    /// `#/components/schemas/download/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DownloadLinks { self_link = "self" });
setters!(DownloadLinks { with_self_link(self_link: Link) });
