//! File line.

bitbucket_runtime::model! {
    /// File line.
    pub struct FileLine {
        /// Text.
        pub text: Option<String>, with_text(into);
    }
}
