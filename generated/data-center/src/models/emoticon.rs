//! Emoticon.

bitbucket_runtime::model! {
    /// Emoticon.
    pub struct Emoticon {
        /// Shortcut.
        pub shortcut: Option<String>, with_shortcut(into);
        /// URL.
        pub url: Option<String>, with_url(into);
        /// Value.
        pub value: Option<String>, with_value(into);
    }
}
