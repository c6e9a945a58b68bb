//! Pull request merge strategy.

use crate::models::Links;

bitbucket_runtime::model! {
    /// Pull request merge strategy.
    pub struct PullRequestMergeStrategy {
        /// Description; set by the server.
        pub description: Option<String>, with_description(into);
        /// Enabled; set by the server.
        pub enabled: Option<bool>, with_enabled;
        /// Flag; set by the server.
        pub flag: Option<String>, with_flag(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Links; set by the server.
        pub links: Option<Links>, with_links;
        /// Name; set by the server.
        pub name: Option<String>, with_name(into);
    }
}
