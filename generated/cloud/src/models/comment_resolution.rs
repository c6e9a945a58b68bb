//! Comment resolution.

use crate::models::Account;
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// That the thread of a comment is settled, by whom and when.
    pub struct CommentResolution {
        /// When the thread was resolved.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// What this is, in the server's words.
        pub r#type: Option<String> = "type", with_type(into);
        /// Who resolved it.
        pub user: Option<Account>, with_user(into);
    }
}
