//! Code search line.

bitbucket_runtime::model! {
    /// A line of a file that was found.
    pub struct CodeSearchLine {
        /// The number of the line, counted from 1.
        pub line: Option<i64>, with_line(into);
        /// The line as HTML: hits stand in `<em>`, and what HTML reserves is escaped, such as
        /// `&lt;` for `<`.
        pub text: Option<String>, with_text(into);
    }
}
