//! Search result.

use crate::models::CodeSearchResult;

bitbucket_runtime::model! {
    /// What a search found.
    pub struct SearchResult {
        /// The files that were found.
        pub code: Option<CodeSearchResult>, with_code;
        /// What the server made of the query.
        pub query: Option<SearchResultQuery>, with_query;
        /// Where was searched.
        pub scope: Option<SearchResultScope>, with_scope;
    }
}

bitbucket_runtime::model! {
    /// What the server made of the query.
    pub struct SearchResultQuery {
        /// Whether it searched for something else than was asked, it seems.
        pub substituted: Option<bool>, with_substituted;
    }
}

bitbucket_runtime::model! {
    /// Where was searched.
    pub struct SearchResultScope {
        /// How far the search went: `GLOBAL` is the whole server.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
