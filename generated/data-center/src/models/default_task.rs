//! Default task.

bitbucket_runtime::model! {
    /// Default task.
    pub struct DefaultTask {
        /// Description; set by the server.
        pub description: Option<String>, with_description(into);
        /// HTML; set by the server.
        pub html: Option<String>, with_html(into);
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
    }
}
