//! New tag.

bitbucket_runtime::model! {
    /// A tag to create.
    pub struct NewTag, made by new {
        /// What the tag says. Left out, the tag is a lightweight one, it seems.
        pub message: Option<String>, with_message(into);
        /// The plain name, such as `v1.2`.
        pub name: String, with_name(into);
        /// What it marks, a hash or the name of a branch or tag.
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
