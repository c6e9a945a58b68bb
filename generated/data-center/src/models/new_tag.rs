//! New tag.

bitbucket_runtime::model! {
    /// New tag.
    pub struct NewTag, made by new {
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Name.
        pub name: String, with_name(into);
        /// Start point.
        pub start_point: String = "startPoint", with_start_point(into);
    }
}

impl NewTag {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>, start_point: impl Into<String>) -> Self {
        Self::empty().with_name(name).with_start_point(start_point)
    }
}
