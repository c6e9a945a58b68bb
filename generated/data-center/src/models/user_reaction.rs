//! User reaction.

use crate::models::{Comment, Emoticon, User};

bitbucket_runtime::model! {
    /// User reaction.
    pub struct UserReaction {
        /// Comment.
        pub comment: Option<Box<Comment>>, with_comment(Box<Comment>);
        /// Emoticon.
        pub emoticon: Option<Emoticon>, with_emoticon;
        /// User.
        pub user: Option<User>, with_user;
    }
}
