//! Avatar links.

use crate::models::Link;

bitbucket_runtime::model! {
    /// Where an account or a project is found, as a page and in the API, and its picture.
    pub struct AvatarLinks {
        /// The picture, as an image that a browser can show.
        pub avatar: Option<Link>, with_avatar;
        /// The page on the website.
        pub html: Option<Link>, with_html;
        /// The same object in the API.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
