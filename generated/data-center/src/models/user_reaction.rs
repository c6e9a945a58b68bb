//! User reaction.

use crate::models::{Comment, Emoticon, User};

bitbucket_runtime::model! {
    /// What somebody thinks of a comment, as a small picture.
    pub struct UserReaction {
        /// The comment.
        pub comment: Option<Box<Comment>>, with_comment(Box<Comment>);
        /// The picture.
        pub emoticon: Option<Emoticon>, with_emoticon;
        /// Whose reaction it is.
        pub user: Option<User>, with_user;
    }
}
