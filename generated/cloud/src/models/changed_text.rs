//! Changed text.

bitbucket_runtime::model! {
    /// A text before and after a change.
    pub struct ChangedText {
        /// The text now. Null or empty where there is none any more.
        pub new: Option<String>, with_new(into);
        /// The text before. Null or empty where there was none.
        pub old: Option<String>, with_old(into);
    }
}
