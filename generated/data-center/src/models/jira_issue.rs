//! Jira issue.

bitbucket_runtime::model! {
    /// An issue in Jira that commits name.
    pub struct JiraIssue {
        /// The issue, such as `BOAT-12`.
        pub key: Option<String>, with_key(into);
        /// Its page in Jira.
        pub url: Option<String>, with_url(into);
    }
}
