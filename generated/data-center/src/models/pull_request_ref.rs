//! Pull request ref.

use crate::models::{RefType, Repository};

bitbucket_runtime::model! {
    /// One side of a pull request: a branch or tag, with its repository.
    ///
    /// To send one, give the `id`, and the `repository` with its `slug` and its project's
    /// `key`.
    pub struct PullRequestRef {
        /// The name for people, such as `feature/sails`.
        ///
        /// Set by the server.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// The full name, such as `refs/heads/feature/sails`.
        pub id: Option<String>, with_id(into);
        /// The hash of its newest commit. Once the pull request is closed, it stays what it was, it
        /// seems.
        ///
        /// Set by the server.
        pub latest_commit: Option<String> = "latestCommit", with_latest_commit(into);
        /// The repository. For a pull request from a fork, the two sides have different ones.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Whether it is a branch or a tag. Older servers leave it out.
        ///
        /// Set by the server.
        pub r#type: Option<RefType> = "type", with_type(into);
    }
}
