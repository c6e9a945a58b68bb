//! Commit message suggestion.

bitbucket_runtime::model! {
    /// The message that the server would give the commit of a merge.
    ///
    /// Change it as you like and send it with the merge.
    pub struct CommitMessageSuggestion {
        /// What follows the first line.
        pub body: Option<String>, with_body(into);
        /// The first line.
        pub title: Option<String>, with_title(into);
    }
}
