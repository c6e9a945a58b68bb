//! Self links.

use crate::models::Link;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Self links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SelfLinks {
    /// Self.
    pub self_link: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SelfLinks { self_link = "self" } }

setters! { SelfLinks { with_self_link(self_link: Link) } }
