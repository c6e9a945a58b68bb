//! Comment resolution.

use crate::models::Account;
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Comment resolution.
    pub struct CommentResolution {
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
        /// User.
        pub user: Option<Account>, with_user(into);
    }
}
