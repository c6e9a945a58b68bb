//! Team links.

use crate::models::Link;

bitbucket_runtime::model! {
    /// Team links.
    pub struct TeamLinks {
        /// The picture, as an image that a browser can show.
        pub avatar: Option<Link>, with_avatar;
        /// The page on the website.
        pub html: Option<Link>, with_html;
        /// Members.
        pub members: Option<Link>, with_members;
        /// Projects.
        pub projects: Option<Link>, with_projects;
        /// Repositories.
        pub repositories: Option<Link>, with_repositories;
        /// The same object in the API.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
