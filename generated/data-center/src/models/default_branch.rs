//! Default branch.

bitbucket_runtime::model! {
    /// What the default branch of new repositories is called.
    pub struct DefaultBranch {
        /// The branch, such as `main`. Whether the server wants it as `refs/heads/main` is not
        /// documented.
        pub id: Option<String>, with_id(into);
    }
}
