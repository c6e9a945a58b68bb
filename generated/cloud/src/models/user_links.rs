//! User links.

use crate::models::Link;

bitbucket_runtime::model! {
    /// Where a user, and what belongs to them, is found.
    ///
    /// Short answers have only `self`, `html` and `avatar`.
    pub struct UserLinks {
        /// The picture, as an image that a browser can show.
        pub avatar: Option<Link>, with_avatar;
        /// Who follows the user.
        pub followers: Option<Link>, with_followers;
        /// Whom the user follows.
        pub following: Option<Link>, with_following;
        /// The user's webhooks.
        pub hooks: Option<Link>, with_hooks;
        /// The page on the website.
        pub html: Option<Link>, with_html;
        /// The user's repositories.
        pub repositories: Option<Link>, with_repositories;
        /// The same object in the API.
        pub self_link: Option<Link> = "self", with_self_link;
        /// The user's snippets.
        pub snippets: Option<Link>, with_snippets;
    }
}
