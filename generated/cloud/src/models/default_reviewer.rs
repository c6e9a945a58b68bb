//! Default reviewer.

use crate::models::UserAccount;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Somebody who is asked to review every new pull request, and where that was set.
    pub struct DefaultReviewer, tag "default_reviewer" {
        /// Where it was set, `repository` or `project`.
        pub reviewer_type: Option<String>, with_reviewer_type(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Who is asked.
        pub user: Option<Box<UserAccount>>, with_user(Box<UserAccount>);
    }
}
