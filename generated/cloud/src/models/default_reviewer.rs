//! Default reviewer.

use crate::models::UserAccount;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Default reviewer.
    pub struct DefaultReviewer, tag "default_reviewer" {
        /// Reviewer type.
        pub reviewer_type: Option<String>, with_reviewer_type(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// User.
        pub user: Option<Box<UserAccount>>, with_user(Box<UserAccount>);
    }
}
