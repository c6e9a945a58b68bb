//! User links.

use crate::models::Link;

bitbucket_runtime::model! {
    /// User links.
    pub struct UserLinks {
        /// The picture, as an image that a browser can show.
        pub avatar: Option<Link>, with_avatar;
        /// Followers.
        pub followers: Option<Link>, with_followers;
        /// Following.
        pub following: Option<Link>, with_following;
        /// Hooks.
        pub hooks: Option<Link>, with_hooks;
        /// The page on the website.
        pub html: Option<Link>, with_html;
        /// Repositories.
        pub repositories: Option<Link>, with_repositories;
        /// The same object in the API.
        pub self_link: Option<Link> = "self", with_self_link;
        /// Snippets.
        pub snippets: Option<Link>, with_snippets;
    }
}
