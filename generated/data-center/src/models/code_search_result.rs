//! Code search result.

use crate::models::CodeSearchHit;

bitbucket_runtime::model! {
    /// A page of the files in which something was found.
    pub struct CodeSearchResult {
        /// How much these results matter, such as `primary`.
        pub category: Option<String>, with_category(into);
        /// How many files were found in all, it seems.
        pub count: Option<i64>, with_count(into);
        /// Whether no page follows.
        pub is_last_page: Option<bool> = "isLastPage", with_is_last_page;
        /// Where the next page begins.
        pub next_start: Option<i64> = "nextStart", with_next_start(into);
        /// Where this page begins, counted from 0.
        pub start: Option<i64>, with_start(into);
        /// The files.
        pub values: Option<Vec<CodeSearchHit>>, with_values([CodeSearchHit]);
    }
}
