//! Team links.

use crate::models::Link;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Team links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamLinks {
    /// Avatar.
    pub avatar: Option<Link>,
    /// HTML.
    pub html: Option<Link>,
    /// Members.
    pub members: Option<Link>,
    /// Projects.
    pub projects: Option<Link>,
    /// Repositories.
    pub repositories: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { TeamLinks { avatar, html, members, projects, repositories, self_link = "self" } }

setters! {
    TeamLinks {
        with_avatar(avatar: Link), with_html(html: Link), with_members(members: Link),
        with_projects(projects: Link), with_repositories(repositories: Link),
        with_self_link(self_link: Link),
    }
}
