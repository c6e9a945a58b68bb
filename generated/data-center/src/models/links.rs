//! Links.

use crate::models::NamedLink;

bitbucket_runtime::model! {
    /// Where a thing is found.
    pub struct Links {
        /// Where to clone a repository from, once for each protocol. Only repositories have it.
        #[doc(alias = "clone url")]
        #[doc(alias = "clone urls")]
        #[doc(alias = "ssh url")]
        #[doc(alias = "https url")]
        pub clone_links: Option<Vec<NamedLink>> = "clone", with_clone_links([NamedLink]);
        /// The pages of the thing on the website, mostly one.
        pub self_links: Option<Vec<NamedLink>> = "self", with_self_links([NamedLink]);
    }
}
