//! User reaction.

use crate::models::{Comment, Emoticon, User};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// User reaction.
#[derive(Clone, PartialEq)]
pub struct UserReaction {
    /// Comment.
    pub comment: Option<Box<Comment>>,
    /// Emoticon.
    pub emoticon: Option<Emoticon>,
    /// User.
    pub user: Option<User>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { UserReaction { comment, emoticon, user } }
