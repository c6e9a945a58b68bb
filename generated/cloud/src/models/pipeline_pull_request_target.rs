//! Pipeline pull request target.

use crate::models::{Commit, PipelineSelector, PullRequest};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline pull request target.
    pub struct PipelinePullRequestTarget, tag "pipeline_pullrequest_target" {
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Destination.
        pub destination: Option<String>, with_destination(into);
        /// Destination commit.
        pub destination_commit: Option<Box<Commit>>, with_destination_commit(Box<Commit>);
        /// Pullrequest.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Selector.
        pub selector: Option<PipelineSelector>, with_selector;
        /// Source.
        pub source: Option<String>, with_source(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
