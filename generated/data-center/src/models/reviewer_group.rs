//! Reviewer group.

use crate::models::{Scope, User};

bitbucket_runtime::model! {
    /// Users who are asked together to review pull requests.
    ///
    /// A repository has its own groups and those of its project; `scope` says whose one is. To
    /// make or change one, send the users by their `id`.
    pub struct ReviewerGroup {
        /// The image to show. Mostly missing.
        ///
        /// Set by the server.
        pub avatar_url: Option<String> = "avatarUrl", with_avatar_url(into);
        /// What the group is for. May be missing or null.
        pub description: Option<String>, with_description(into);
        /// The number that its operations are called with.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// What people read, such as `Sail makers`.
        pub name: Option<String>, with_name(into);
        /// Whose group it is, a project's or a repository's.
        ///
        /// Set by the server.
        pub scope: Option<Scope>, with_scope;
        /// Who is in it.
        pub users: Option<Vec<User>>, with_users([User]);
    }
}
