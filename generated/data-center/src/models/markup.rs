//! Markup.

bitbucket_runtime::model! {
    /// Markdown that the server turned into HTML.
    pub struct Markup {
        /// The text as HTML.
        ///
        /// Set by the server.
        pub html: Option<String>, with_html(into);
    }
}
