//! Commit message suggestion.

bitbucket_runtime::model! {
    /// Commit message suggestion.
    pub struct CommitMessageSuggestion {
        /// Body.
        pub body: Option<String>, with_body(into);
        /// Title.
        pub title: Option<String>, with_title(into);
    }
}
