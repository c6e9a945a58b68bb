//! Team links.

use crate::models::Link;

bitbucket_runtime::model! {
    /// Where a team, and what belongs to it, is found.
    ///
    /// Short answers have only `self`, `html` and `avatar`.
    pub struct TeamLinks {
        /// The picture, as an image that a browser can show.
        pub avatar: Option<Link>, with_avatar;
        /// The page on the website.
        pub html: Option<Link>, with_html;
        /// The members.
        pub members: Option<Link>, with_members;
        /// The projects.
        pub projects: Option<Link>, with_projects;
        /// The repositories.
        pub repositories: Option<Link>, with_repositories;
        /// The same object in the API.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
