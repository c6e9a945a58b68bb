//! Reviewer group.

use crate::models::{Scope, User};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Reviewer group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReviewerGroup {
    /// Avatar URL; set by the server.
    pub avatar_url: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Scope; set by the server.
    pub scope: Option<Scope>,
    /// Users.
    pub users: Option<Vec<User>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ReviewerGroup { avatar_url = "avatarUrl", description, id, name, scope, users } }

setters! {
    ReviewerGroup {
        with_avatar_url(avatar_url: String), with_description(description: String),
        with_id(id: i64), with_name(name: String), with_scope(scope: Scope),
        with_users(users: [User]),
    }
}
