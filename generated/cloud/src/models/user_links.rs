//! User links.

use crate::models::Link;

bitbucket_runtime::model! {
    /// User links.
    pub struct UserLinks {
        /// Avatar.
        pub avatar: Option<Link>, with_avatar;
        /// Followers.
        pub followers: Option<Link>, with_followers;
        /// Following.
        pub following: Option<Link>, with_following;
        /// Hooks.
        pub hooks: Option<Link>, with_hooks;
        /// HTML.
        pub html: Option<Link>, with_html;
        /// Repositories.
        pub repositories: Option<Link>, with_repositories;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
        /// Snippets.
        pub snippets: Option<Link>, with_snippets;
    }
}
