//! Committer.

use crate::models::Account;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Who made a commit, as git says and as a user.
    pub struct Committer, tag "committer" {
        /// Name and address as they stand in the commit, such as `Grace <grace@example.com>`.
        pub raw: Option<String>, with_raw(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The user with that address. Missing where nobody on Bitbucket has it.
        pub user: Option<Account>, with_user(into);
    }
}
