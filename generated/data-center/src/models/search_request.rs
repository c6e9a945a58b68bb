//! Search request.

use bitbucket_runtime::wire::Json;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Search request.
    pub struct SearchRequest, made by new {
        /// Entities.
        pub entities: SearchRequestEntities, with_entities;
        /// Limits.
        pub limits: Option<SearchRequestLimits>, with_limits;
        /// Query.
        pub query: String, with_query(into);
    }
}

impl SearchRequest {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(entities: SearchRequestEntities, query: impl Into<String>) -> Self {
        Self::empty().with_entities(entities).with_query(query)
    }
}

bitbucket_runtime::model! {
    /// Search request entities.
    pub struct SearchRequestEntities {
        /// Code.
        pub code: Option<BTreeMap<String, Json>>, with_code(into);
    }
}

bitbucket_runtime::model! {
    /// Search request limits.
    pub struct SearchRequestLimits {
        /// Primary.
        pub primary: Option<i64>, with_primary(into);
        /// Secondary.
        pub secondary: Option<i64>, with_secondary(into);
    }
}
