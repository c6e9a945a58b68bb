//! Commit message template.

bitbucket_runtime::model! {
    /// What the messages of merges are made from.
    ///
    /// Placeholders such as `${id}`, `${title}` and `${toRefName}` stand for what the pull
    /// request has.
    pub struct CommitMessageTemplate {
        /// What follows the first line, with placeholders.
        pub body: Option<String>, with_body(into);
        /// The first line, with placeholders.
        pub title: Option<String>, with_title(into);
    }
}
