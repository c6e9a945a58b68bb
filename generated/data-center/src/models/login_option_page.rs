//! Login option page.

use crate::models::LoginOption;

bitbucket_runtime::model! {
    /// Login option page.
    pub struct LoginOptionPage {
        /// Is last page.
        pub is_last_page: Option<bool> = "isLastPage", with_is_last_page;
        /// Limit.
        pub limit: Option<i64>, with_limit(into);
        /// Results.
        pub results: Option<Vec<LoginOption>>, with_results([LoginOption]);
        /// Size.
        pub size: Option<i64>, with_size(into);
        /// Start.
        pub start: Option<i64>, with_start(into);
    }
}
