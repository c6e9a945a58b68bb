//! Jira issue.

bitbucket_runtime::model! {
    /// Jira issue.
    pub struct JiraIssue {
        /// Key.
        pub key: Option<String>, with_key(into);
        /// URL.
        pub url: Option<String>, with_url(into);
    }
}
