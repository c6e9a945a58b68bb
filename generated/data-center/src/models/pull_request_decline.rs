//! Pull request decline.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request decline.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestDecline {
    /// Comment.
    pub comment: Option<String>,
    /// Version.
    pub version: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestDecline { comment, version } }

setters! { PullRequestDecline { with_comment(comment: String), with_version(version: i64) } }
