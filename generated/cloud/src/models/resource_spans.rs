//! Resource spans.

use crate::models::{ScopeSpans, SpanAttribute};

bitbucket_runtime::model! {
    /// Spans that are about one thing.
    pub struct ResourceSpans {
        /// What the spans are about.
        pub resource: Option<SpanResource>, with_resource;
        /// The spans, by what measured them.
        pub scope_spans: Option<Vec<ScopeSpans>> = "scopeSpans", with_scope_spans([ScopeSpans]);
    }
}

bitbucket_runtime::model! {
    /// What the spans are about.
    pub struct SpanResource {
        /// What is known of it.
        pub attributes: Option<Vec<SpanAttribute>>, with_attributes([SpanAttribute]);
    }
}
