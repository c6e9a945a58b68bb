//! Pipeline span created.

use crate::models::ResourceSpans;

bitbucket_runtime::model! {
    /// Sent when a part of a pipeline's run has ended: a trace in the form of OpenTelemetry.
    /// Not recorded.
    ///
    /// What is known of it comes from programs that read it. It names no `actor` and no
    /// `repository`; attributes of the spans do.
    pub struct PipelineSpanCreated {
        /// The spans, by what they are about.
        pub resource_spans: Option<Vec<ResourceSpans>> = "resourceSpans",
            with_resource_spans([ResourceSpans]);
    }
}
