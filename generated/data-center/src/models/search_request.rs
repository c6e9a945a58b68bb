//! Search request.

use bitbucket_runtime::wire::Json;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// What to search for.
    ///
    /// `query` with an `entities` that holds an empty `code` is enough.
    pub struct SearchRequest, made by new {
        /// What to search. Its one known entry is `code`.
        pub entities: SearchRequestEntities, with_entities;
        /// How many results to give, by how much they matter.
        pub limits: Option<SearchRequestLimits>, with_limits;
        /// Words to look for, as in the search box of the website.
        ///
        /// All words have to be in a file; `OR` between them asks for either, and `NOT` before one
        /// for files without it. Quotes keep words together. `project:HARBOUR`,
        /// `repo:HARBOUR/boats`, `lang:rust` and `ext:rs` say where to look. Up to 250 characters;
        /// case does not matter, but operators are in capitals, and there are no wildcards.
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
    /// What to search. Its one known entry is `code`.
    pub struct SearchRequestEntities {
        /// Makes the server search code. It may be empty; clients send a `start` and a `limit` in
        /// it to page through the files.
        pub code: Option<BTreeMap<String, Json>>, with_code(into);
    }
}

bitbucket_runtime::model! {
    /// How many results to give, by how much they matter.
    pub struct SearchRequestLimits {
        /// How many results of the category `primary` to give, it seems.
        pub primary: Option<i64>, with_primary(into);
        /// How many other results to give, it seems.
        pub secondary: Option<i64>, with_secondary(into);
    }
}
