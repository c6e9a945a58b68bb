//! Code search result.

use crate::models::CodeSearchHit;

bitbucket_runtime::model! {
    /// Code search result.
    pub struct CodeSearchResult {
        /// Category.
        pub category: Option<String>, with_category(into);
        /// Count.
        pub count: Option<i64>, with_count(into);
        /// Is last page.
        pub is_last_page: Option<bool> = "isLastPage", with_is_last_page;
        /// Next start.
        pub next_start: Option<i64> = "nextStart", with_next_start(into);
        /// Start.
        pub start: Option<i64>, with_start(into);
        /// Values.
        pub values: Option<Vec<CodeSearchHit>>, with_values([CodeSearchHit]);
    }
}
