//! Pull request ref.

use crate::models::{RefType, Repository};

bitbucket_runtime::model! {
    /// Pull request ref.
    pub struct PullRequestRef {
        /// Display ID; set by the server.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Latest commit; set by the server.
        pub latest_commit: Option<String> = "latestCommit", with_latest_commit(into);
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Type; set by the server.
        pub r#type: Option<RefType> = "type", with_type(into);
    }
}
