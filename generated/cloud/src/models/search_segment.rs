//! Search segment.

bitbucket_runtime::model! {
    /// Search segment.
    pub struct SearchSegment {
        /// Match; set by the server.
        pub is_match: Option<bool> = "match", with_is_match;
        /// Text; set by the server.
        pub text: Option<String>, with_text(into);
    }
}
