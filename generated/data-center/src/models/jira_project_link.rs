//! Jira project link.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Jira project link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    JiraProjectLink {
        with_application_link_id(application_link_id: String),
        with_display_url(display_url: String), with_project_id(project_id: i64),
        with_project_key(project_key: String), with_project_name(project_name: String),
    }
}
