//! Jira project link.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Jira project link.
#[derive(Clone, PartialEq)]
pub struct JiraProjectLink {
    /// Application link ID.
    pub application_link_id: Option<String>,
    /// Display URL.
    pub display_url: Option<String>,
    /// Project ID.
    pub project_id: Option<i64>,
    /// Project key.
    pub project_key: Option<String>,
    /// Project name.
    pub project_name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    JiraProjectLink {
        application_link_id = "applicationLinkId", display_url = "displayUrl",
        project_id = "projectId", project_key = "projectKey", project_name = "projectName",
    }
}
