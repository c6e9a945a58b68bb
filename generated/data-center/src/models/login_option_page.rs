//! Login option page.

use crate::models::LoginOption;

bitbucket_runtime::model! {
    /// A page of ways to log in.
    pub struct LoginOptionPage {
        /// Whether there is nothing after this page.
        pub is_last_page: Option<bool> = "isLastPage", with_is_last_page;
        /// How many ways this page can hold.
        pub limit: Option<i64>, with_limit(into);
        /// The ways to log in.
        pub results: Option<Vec<LoginOption>>, with_results([LoginOption]);
        /// How many ways this page holds.
        pub size: Option<i64>, with_size(into);
        /// Where in the list this page begins, counted from 0.
        pub start: Option<i64>, with_start(into);
    }
}
