//! Search segment.

bitbucket_runtime::model! {
    /// A piece of a line or of a path.
    pub struct SearchSegment {
        /// Whether the piece is what was searched for. Missing means no.
        ///
        /// Set by the server.
        pub is_match: Option<bool> = "match", with_is_match;
        /// The piece itself.
        ///
        /// Set by the server.
        pub text: Option<String>, with_text(into);
    }
}
