//! Minimal commit.

bitbucket_runtime::model! {
    /// A commit by its hash alone.
    pub struct MinimalCommit {
        /// The beginning of the hash, mostly 11 digits, for people to read.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// The hash in 40 hexadecimal digits.
        pub id: Option<String>, with_id(into);
    }
}
