//! Named link.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Named link.
#[derive(Clone, PartialEq)]
pub struct NamedLink {
    /// Href.
    pub href: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NamedLink { href, name } }
