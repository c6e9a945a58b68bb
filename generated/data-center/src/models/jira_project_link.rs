//! Jira project link.

bitbucket_runtime::model! {
    /// The project in Jira that a project of the server is linked with first of all.
    pub struct JiraProjectLink {
        /// The link between the two servers, by its id.
        pub application_link_id: Option<String> = "applicationLinkId",
            with_application_link_id(into);
        /// The address of the Jira server for people.
        pub display_url: Option<String> = "displayUrl", with_display_url(into);
        /// The number of the project in Jira.
        pub project_id: Option<i64> = "projectId", with_project_id(into);
        /// The key of the project in Jira, such as `BOAT`.
        pub project_key: Option<String> = "projectKey", with_project_key(into);
        /// What people read in Jira, such as `Boats`.
        pub project_name: Option<String> = "projectName", with_project_name(into);
    }
}
