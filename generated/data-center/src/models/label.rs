//! Label.

bitbucket_runtime::model! {
    /// A word that people put on repositories to find them again.
    ///
    /// To put one on, send its `name`; the server makes what is not there yet.
    pub struct Label {
        /// The word, such as `floats`.
        pub name: Option<String>, with_name(into);
    }
}
