//! Models that several modules share: pull request settings and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::Extra;
use crate::models::PullRequestMergeConfig;

/// Pull request settings.
///
/// Schema: `#/components/schemas/RestPullRequestSettings`
#[derive(Clone, PartialEq)]
pub struct PullRequestSettings {
    /// `#/components/schemas/RestPullRequestSettings/properties/mergeConfig`
    pub merge_config: Option<Box<PullRequestMergeConfig>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestSettings { merge_config = "mergeConfig" });
setters!(PullRequestSettings {
    with_merge_config(merge_config: Box<PullRequestMergeConfig>),
});
