//! Pull request settings.

use crate::models::PullRequestMergeConfig;

bitbucket_runtime::model! {
    /// How pull requests may be merged, in a project or on the whole server.
    pub struct PullRequestSettings {
        /// The ways to merge, and the default. An empty object, sent, gives up the own choice, and
        /// that of the server holds.
        pub merge_config: Option<Box<PullRequestMergeConfig>> = "mergeConfig",
            with_merge_config(Box<PullRequestMergeConfig>);
    }
}
