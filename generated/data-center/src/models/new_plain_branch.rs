//! New plain branch.

bitbucket_runtime::model! {
    /// A branch to create.
    pub struct NewPlainBranch, made by new {
        /// The plain name, such as `feature/sails`.
        pub name: String, with_name(into);
        /// Where it begins, a hash or, it seems, the name of a branch or tag.
        ///
        /// At most 40 characters.
        pub start_point: String = "startPoint", with_start_point(into);
    }
}

impl NewPlainBranch {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>, start_point: impl Into<String>) -> Self {
        Self::empty().with_name(name).with_start_point(start_point)
    }
}
