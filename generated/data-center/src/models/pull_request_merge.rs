//! Pull request merge.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request merge.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestMerge {
    /// Auto merge.
    pub auto_merge: Option<bool>,
    /// Auto subject.
    pub auto_subject: Option<bool>,
    /// Message.
    pub message: Option<String>,
    /// Strategy ID.
    pub strategy_id: Option<String>,
    /// Version.
    pub version: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestMerge {
        auto_merge = "autoMerge", auto_subject = "autoSubject", message, strategy_id = "strategyId",
        version,
    }
}

setters! {
    PullRequestMerge {
        with_auto_merge(auto_merge: bool), with_auto_subject(auto_subject: bool),
        with_message(message: String), with_strategy_id(strategy_id: String),
        with_version(version: i64),
    }
}
