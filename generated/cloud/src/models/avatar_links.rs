//! Avatar links.

use crate::models::Link;

bitbucket_runtime::model! {
    /// Avatar links.
    pub struct AvatarLinks {
        /// Avatar.
        pub avatar: Option<Link>, with_avatar;
        /// HTML.
        pub html: Option<Link>, with_html;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
