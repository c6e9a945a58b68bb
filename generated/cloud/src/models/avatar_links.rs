//! Avatar links.

use crate::models::Link;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Avatar links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvatarLinks {
    /// Avatar.
    pub avatar: Option<Link>,
    /// HTML.
    pub html: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { AvatarLinks { avatar, html, self_link = "self" } }

setters! {
    AvatarLinks {
        with_avatar(avatar: Link), with_html(html: Link), with_self_link(self_link: Link),
    }
}
