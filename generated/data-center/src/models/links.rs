//! Links.

use crate::models::NamedLink;

bitbucket_runtime::model! {
    /// Links.
    pub struct Links {
        /// Clone.
        pub clone_links: Option<Vec<NamedLink>> = "clone", with_clone_links([NamedLink]);
        /// Self.
        pub self_links: Option<Vec<NamedLink>> = "self", with_self_links([NamedLink]);
    }
}
