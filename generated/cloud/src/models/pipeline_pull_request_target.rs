//! Pipeline pull request target.

use crate::models::{Commit, PipelineSelector, PullRequest};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A pull request that a pipeline runs on.
    ///
    /// To start one, send the two branches and their tips, the number of the pull request, and
    /// a selector of type `pull-requests`.
    pub struct PipelinePullRequestTarget, tag "pipeline_pullrequest_target" {
        /// The commit that is checked out. To start a pipeline on a branch or a tag it can be left
        /// out, and the tip is taken.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// The branch to merge into, by name.
        pub destination: Option<String>, with_destination(into);
        /// The tip of the destination.
        pub destination_commit: Option<Box<Commit>>, with_destination_commit(Box<Commit>);
        /// The pull request, short, with its `id` and title.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Which pipeline of the configuration runs. Left out, it is the one that a push to the
        /// same target would run.
        pub selector: Option<PipelineSelector>, with_selector;
        /// The branch to be merged, by name.
        pub source: Option<String>, with_source(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
