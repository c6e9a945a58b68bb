//! Links.

use crate::models::NamedLink;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// Clone.
    pub clone_links: Option<Vec<NamedLink>>,
    /// Self.
    pub self_links: Option<Vec<NamedLink>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Links { clone_links = "clone", self_links = "self" } }

setters! {
    Links {
        with_clone_links(clone_links: [NamedLink]), with_self_links(self_links: [NamedLink]),
    }
}
