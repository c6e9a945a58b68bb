//! Self links.

use crate::models::Link;

bitbucket_runtime::model! {
    /// Where the API has an object.
    pub struct SelfLinks {
        /// The same object in the API.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
