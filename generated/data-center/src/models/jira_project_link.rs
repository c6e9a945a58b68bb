//! Jira project link.

bitbucket_runtime::model! {
    /// Jira project link.
    pub struct JiraProjectLink {
        /// Application link ID.
        pub application_link_id: Option<String> = "applicationLinkId",
            with_application_link_id(into);
        /// Display URL.
        pub display_url: Option<String> = "displayUrl", with_display_url(into);
        /// Project ID.
        pub project_id: Option<i64> = "projectId", with_project_id(into);
        /// Project key.
        pub project_key: Option<String> = "projectKey", with_project_key(into);
        /// Project name.
        pub project_name: Option<String> = "projectName", with_project_name(into);
    }
}
