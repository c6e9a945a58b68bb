//! Scope spans.

use crate::models::Span;

bitbucket_runtime::model! {
    /// Spans that one instrument measured.
    pub struct ScopeSpans {
        /// What measured the spans.
        pub scope: Option<SpanScope>, with_scope;
        /// The spans.
        pub spans: Option<Vec<Span>>, with_spans([Span]);
    }
}

bitbucket_runtime::model! {
    /// What measured the spans.
    pub struct SpanScope {
        /// The name of the instrument.
        pub name: Option<String>, with_name(into);
        /// Its version.
        pub version: Option<String>, with_version(into);
    }
}
