//! Default task.

bitbucket_runtime::model! {
    /// A task that new pull requests of a repository or project begin with.
    pub struct DefaultTask {
        /// What there is to do, in Markdown.
        ///
        /// Set by the server.
        pub description: Option<String>, with_description(into);
        /// What there is to do, as HTML. It comes only where the request asked for it.
        ///
        /// Set by the server.
        pub html: Option<String>, with_html(into);
        /// The number that its operations are called with.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
    }
}
