//! Team links.

use crate::models::Link;

bitbucket_runtime::model! {
    /// Team links.
    pub struct TeamLinks {
        /// Avatar.
        pub avatar: Option<Link>, with_avatar;
        /// HTML.
        pub html: Option<Link>, with_html;
        /// Members.
        pub members: Option<Link>, with_members;
        /// Projects.
        pub projects: Option<Link>, with_projects;
        /// Repositories.
        pub repositories: Option<Link>, with_repositories;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
