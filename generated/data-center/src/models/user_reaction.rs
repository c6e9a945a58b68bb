//! User reaction.

use crate::models::{Comment, Emoticon, User};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// User reaction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    UserReaction {
        with_comment(comment: Box<Comment>), with_emoticon(emoticon: Emoticon),
        with_user(user: User),
    }
}
