//! Jira issue.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Jira issue.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JiraIssue {
    /// Key.
    pub key: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { JiraIssue { key, url } }

setters! { JiraIssue { with_key(key: String), with_url(url: String) } }
