//! Reviewer group.

use crate::models::{Scope, User};

bitbucket_runtime::model! {
    /// Reviewer group.
    pub struct ReviewerGroup {
        /// Avatar URL; set by the server.
        pub avatar_url: Option<String> = "avatarUrl", with_avatar_url(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Scope; set by the server.
        pub scope: Option<Scope>, with_scope;
        /// Users.
        pub users: Option<Vec<User>>, with_users([User]);
    }
}
