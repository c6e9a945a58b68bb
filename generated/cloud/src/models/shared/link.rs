//! Models that several modules share: link and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::Extra;

/// Link.
///
/// Schema: `#/components/schemas/link`
#[derive(Clone, PartialEq)]
pub struct Link {
    /// `#/components/schemas/link/properties/href`
    pub href: Option<String>,
    /// `#/components/schemas/link/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Link { href, name });
setters!(Link { with_href(href: String), with_name(name: String) });
