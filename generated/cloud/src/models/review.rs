//! Review.

use crate::models::Account;
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// What somebody said to a pull request, and when.
    pub struct Review {
        /// When they said it.
        pub date: Option<DateTime>, with_date(into);
        /// Who it is.
        pub user: Option<Account>, with_user(into);
    }
}
