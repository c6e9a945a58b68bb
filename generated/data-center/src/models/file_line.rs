//! File line.

bitbucket_runtime::model! {
    /// One line of a file.
    pub struct FileLine {
        /// The line without its line break.
        pub text: Option<String>, with_text(into);
    }
}
