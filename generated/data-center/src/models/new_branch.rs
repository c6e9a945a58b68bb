//! New branch.

bitbucket_runtime::model! {
    /// A branch to create.
    pub struct NewBranch, made by new {
        /// Of use for tags; a branch has no message, so leave it out.
        pub message: Option<String>, with_message(into);
        /// The plain name, such as `feature/sails`.
        pub name: String, with_name(into);
        /// Where it begins, a hash or the name of a branch or tag.
        pub start_point: String = "startPoint", with_start_point(into);
    }
}

impl NewBranch {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>, start_point: impl Into<String>) -> Self {
        Self::empty().with_name(name).with_start_point(start_point)
    }
}
