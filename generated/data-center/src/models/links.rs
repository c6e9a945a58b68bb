//! Links.

use crate::models::NamedLink;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Links.
#[derive(Clone, PartialEq)]
pub struct Links {
    /// Clone.
    pub clone_links: Option<Vec<NamedLink>>,
    /// Self.
    pub self_links: Option<Vec<NamedLink>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Links { clone_links = "clone", self_links = "self" } }
