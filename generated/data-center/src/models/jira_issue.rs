//! Jira issue.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Jira issue.
#[derive(Clone, PartialEq)]
pub struct JiraIssue {
    /// Key.
    pub key: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { JiraIssue { key, url } }
