//! Self links.

use crate::models::Link;

bitbucket_runtime::model! {
    /// Self links.
    pub struct SelfLinks {
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
