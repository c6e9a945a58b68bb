//! Span.

use crate::models::SpanAttribute;
use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// A part of a pipeline's run, from its beginning to its end.
    ///
    /// The name says what it is: `bbc.pipeline_run` is a whole run, others are steps,
    /// containers and commands.
    pub struct Span {
        /// What is known of it, such as `pipeline_run.uuid` and `pipeline.state.result.name`.
        pub attributes: Option<Vec<SpanAttribute>>, with_attributes([SpanAttribute]);
        /// When it ended, in nanoseconds since the beginning of 1970, as text.
        pub end_time_unix_nano: Option<String> = "endTimeUnixNano", with_end_time_unix_nano(into);
        /// On which side of a call it was measured, a number or a name.
        pub kind: Option<Json>, with_kind(into);
        /// What it is, such as `bbc.pipeline_run`.
        pub name: Option<String>, with_name(into);
        /// The span that it is part of. Missing for the whole.
        pub parent_span_id: Option<String> = "parentSpanId", with_parent_span_id(into);
        /// Its id, in base 64 or hexadecimal digits.
        pub span_id: Option<String> = "spanId", with_span_id(into);
        /// When it began, in nanoseconds since the beginning of 1970, as text.
        pub start_time_unix_nano: Option<String> = "startTimeUnixNano",
            with_start_time_unix_nano(into);
        /// Whether it went well.
        pub status: Option<SpanStatus>, with_status;
        /// The id of all that belongs together, in base 64 or hexadecimal digits.
        pub trace_id: Option<String> = "traceId", with_trace_id(into);
    }
}

bitbucket_runtime::model! {
    /// Whether it went well.
    pub struct SpanStatus {
        /// A number or a name that says so.
        pub code: Option<Json>, with_code(into);
        /// What went wrong.
        pub message: Option<String>, with_message(into);
    }
}
