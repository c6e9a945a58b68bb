//! Named link.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Named link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamedLink {
    /// Href.
    pub href: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NamedLink { href, name } }

setters! { NamedLink { with_href(href: String), with_name(name: String) } }
