//! Link.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Href.
    pub href: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Link { href, name } }

setters! { Link { with_href(href: String), with_name(name: String) } }
