//! Identity provider page.

use crate::models::IdentityProvider;

bitbucket_runtime::model! {
    /// A page of identity providers.
    pub struct IdentityProviderPage {
        /// Whether there is nothing after this page.
        pub is_last_page: Option<bool> = "isLastPage", with_is_last_page;
        /// How many providers this page can hold.
        pub limit: Option<i64>, with_limit(into);
        /// The identity providers.
        pub results: Option<Vec<IdentityProvider>>, with_results([IdentityProvider]);
        /// How many providers this page holds.
        pub size: Option<i64>, with_size(into);
        /// Where in the list this page begins, counted from 0.
        pub start: Option<i64>, with_start(into);
    }
}
