//! Resource links.

use crate::models::Link;

bitbucket_runtime::model! {
    /// Resource links.
    pub struct ResourceLinks {
        /// HTML.
        pub html: Option<Link>, with_html;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
