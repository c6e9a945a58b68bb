//! Models that several modules share: named link and what goes with it.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Named link.
///
/// Schema: `#/components/schemas/RestNamedLink`
#[derive(Clone, PartialEq)]
pub struct NamedLink {
    /// `#/components/schemas/RestNamedLink/properties/href`
    pub href: Option<String>,
    /// `#/components/schemas/RestNamedLink/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NamedLink { href, name });
