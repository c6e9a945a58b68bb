//! Pull request settings.

use crate::models::PullRequestMergeConfig;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestSettings {
    /// Merge config.
    pub merge_config: Option<Box<PullRequestMergeConfig>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestSettings { merge_config = "mergeConfig" } }

setters! { PullRequestSettings { with_merge_config(merge_config: Box<PullRequestMergeConfig>) } }
