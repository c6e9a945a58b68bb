//! Resource links.

use crate::models::Link;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Resource links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceLinks {
    /// HTML.
    pub html: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ResourceLinks { html, self_link = "self" } }

setters! { ResourceLinks { with_html(html: Link), with_self_link(self_link: Link) } }
