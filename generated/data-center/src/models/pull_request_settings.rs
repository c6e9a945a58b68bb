//! Pull request settings.

use crate::models::PullRequestMergeConfig;

bitbucket_runtime::model! {
    /// Pull request settings.
    pub struct PullRequestSettings {
        /// Merge config.
        pub merge_config: Option<Box<PullRequestMergeConfig>> = "mergeConfig",
            with_merge_config(Box<PullRequestMergeConfig>);
    }
}
