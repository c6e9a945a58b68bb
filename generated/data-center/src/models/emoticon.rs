//! Emoticon.

bitbucket_runtime::model! {
    /// A small picture that people react to a comment with.
    pub struct Emoticon {
        /// What the API calls it, such as `thumbsup`.
        pub shortcut: Option<String>, with_shortcut(into);
        /// Where its image is.
        pub url: Option<String>, with_url(into);
        /// The character to show, where it is one.
        pub value: Option<String>, with_value(into);
    }
}
