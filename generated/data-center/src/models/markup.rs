//! Markup.

bitbucket_runtime::model! {
    /// Markup.
    pub struct Markup {
        /// HTML; set by the server.
        pub html: Option<String>, with_html(into);
    }
}
