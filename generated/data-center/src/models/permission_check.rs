//! Permission check.

bitbucket_runtime::model! {
    /// Whether all users have a certain permission on a project, without being given it one by
    /// one.
    pub struct PermissionCheck {
        /// Whether they have.
        pub permitted: Option<bool>, with_permitted;
    }
}
