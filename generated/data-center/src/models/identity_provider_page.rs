//! Identity provider page.

use crate::models::IdentityProvider;

bitbucket_runtime::model! {
    /// Identity provider page.
    pub struct IdentityProviderPage {
        /// Is last page.
        pub is_last_page: Option<bool> = "isLastPage", with_is_last_page;
        /// Limit.
        pub limit: Option<i64>, with_limit(into);
        /// Results.
        pub results: Option<Vec<IdentityProvider>>, with_results([IdentityProvider]);
        /// Size.
        pub size: Option<i64>, with_size(into);
        /// Start.
        pub start: Option<i64>, with_start(into);
    }
}
