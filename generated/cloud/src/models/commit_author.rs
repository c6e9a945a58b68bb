//! Commit author.

use crate::models::Account;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Commit author.
    pub struct CommitAuthor, tag "author" {
        /// Raw.
        pub raw: Option<String>, with_raw(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// User.
        pub user: Option<Account>, with_user(into);
    }
}
