//! User links.

use crate::models::Link;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// User links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserLinks {
    /// Avatar.
    pub avatar: Option<Link>,
    /// Followers.
    pub followers: Option<Link>,
    /// Following.
    pub following: Option<Link>,
    /// Hooks.
    pub hooks: Option<Link>,
    /// HTML.
    pub html: Option<Link>,
    /// Repositories.
    pub repositories: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Snippets.
    pub snippets: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    UserLinks {
        avatar, followers, following, hooks, html, repositories, self_link = "self", snippets,
    }
}

setters! {
    UserLinks {
        with_avatar(avatar: Link), with_followers(followers: Link), with_following(following: Link),
        with_hooks(hooks: Link), with_html(html: Link), with_repositories(repositories: Link),
        with_self_link(self_link: Link), with_snippets(snippets: Link),
    }
}
