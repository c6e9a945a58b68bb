//! Pull request ref.

use crate::models::{RefType, Repository};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request ref.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestRef {
    /// Display ID; set by the server.
    pub display_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Latest commit; set by the server.
    pub latest_commit: Option<String>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// Type; set by the server.
    pub r#type: Option<RefType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestRef {
        display_id = "displayId", id, latest_commit = "latestCommit", repository, r#type = "type",
    }
}

setters! {
    PullRequestRef {
        with_display_id(display_id: String), with_id(id: String),
        with_latest_commit(latest_commit: String), with_repository(repository: Box<Repository>),
        with_type(r#type: RefType),
    }
}
