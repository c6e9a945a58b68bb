//! Pull request merge strategy.

use crate::models::Links;

bitbucket_runtime::model! {
    /// A way to merge pull requests.
    pub struct PullRequestMergeStrategy {
        /// What it does, in a sentence for people.
        ///
        /// Set by the server.
        pub description: Option<String>, with_description(into);
        /// Whether it may be used.
        ///
        /// Set by the server.
        pub enabled: Option<bool>, with_enabled;
        /// What git would call it, such as `--squash`.
        ///
        /// Set by the server.
        pub flag: Option<String>, with_flag(into);
        /// What a merge calls it.
        ///
        /// `no-ff` always makes a merge commit, `ff` only where it has to, and `ff-only` never.
        /// `squash` makes one commit of all.
        pub id: Option<String>, with_id(into);
        /// More on the strategy. Mostly missing.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// What people read, such as `Squash`.
        ///
        /// Set by the server.
        pub name: Option<String>, with_name(into);
    }
}
