//! Commit message template.

bitbucket_runtime::model! {
    /// Commit message template.
    pub struct CommitMessageTemplate {
        /// Body.
        pub body: Option<String>, with_body(into);
        /// Title.
        pub title: Option<String>, with_title(into);
    }
}
