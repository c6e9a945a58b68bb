//! Search result.

use crate::models::CodeSearchResult;

bitbucket_runtime::model! {
    /// Search result.
    pub struct SearchResult {
        /// Code.
        pub code: Option<CodeSearchResult>, with_code;
        /// Query.
        pub query: Option<SearchResultQuery>, with_query;
        /// Scope.
        pub scope: Option<SearchResultScope>, with_scope;
    }
}

bitbucket_runtime::model! {
    /// Search result query.
    pub struct SearchResultQuery {
        /// Substituted.
        pub substituted: Option<bool>, with_substituted;
    }
}

bitbucket_runtime::model! {
    /// Search result scope.
    pub struct SearchResultScope {
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
