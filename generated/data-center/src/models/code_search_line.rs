//! Code search line.

bitbucket_runtime::model! {
    /// Code search line.
    pub struct CodeSearchLine {
        /// Line.
        pub line: Option<i64>, with_line(into);
        /// Text.
        pub text: Option<String>, with_text(into);
    }
}
