//! Resource links.

use crate::models::Link;

bitbucket_runtime::model! {
    /// Where an object is, in the API and on the website.
    pub struct ResourceLinks {
        /// Its page on the website.
        pub html: Option<Link>, with_html;
        /// The same object in the API.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
