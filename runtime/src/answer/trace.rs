//! In `answer`: what a call tells `tracing`. Without the feature of that name it tells nothing, and
//! costs nothing.
//!
//! A span and its events hold what an operation is, never what it was asked with: no address but the
//! path's template, no header, no body, no text of a server's.

use std::time::Duration;

use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::api::operation::Operation;

/// The span of a call.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallSpan {
    #[cfg(feature = "tracing")]
    span: Option<tracing::Span>,
}

#[cfg(feature = "tracing")]
impl CallSpan {
    /// A span within the one that the caller is in.
    pub(crate) fn new(operation: &'static Operation) -> Self {
        let span = tracing::info_span!(
            target: env!("CARGO_CRATE_NAME"),
            "call",
            operation = operation.id(),
            method = operation.method().as_str(),
            path = operation.path(),
            status = tracing::field::Empty,
            attempts = tracing::field::Empty,
            duration_ms = tracing::field::Empty,
        );
        Self { span: Some(span) }
    }

    /// The future, within the span.
    pub(crate) fn around<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        tracing::Instrument::instrument(future, self.span.clone().unwrap_or_else(tracing::Span::none))
    }

    /// Another attempt follows.
    pub(crate) fn repeats(&self, error: &Error, attempt: u32, wait: Duration) {
        tracing::warn!(
            target: env!("CARGO_CRATE_NAME"),
            parent: self.id(),
            attempt,
            wait_ms = milliseconds(wait),
            reason = %error.kind(),
            status = error.status().map(|status| status.as_u16()),
            request_id = error.request_id(),
            "sending again"
        );
    }

    /// The call has its answer, or an error that is told by [`Self::failed`].
    pub(crate) fn ended(&self, outcome: Result<&Head, &Error>, attempts: u32, duration: Duration) {
        let status = outcome.map_or_else(Error::status, |head| Some(head.status()));
        if let Some(span) = &self.span {
            span.record("attempts", attempts);
            span.record("duration_ms", milliseconds(duration));
            if let Some(status) = status {
                span.record("status", status.as_u16());
            }
        }
        if let Err(error) = outcome {
            self.failed(error);
        }
    }

    /// The caller gets an error.
    pub(crate) fn failed(&self, error: &Error) {
        tracing::debug!(
            target: env!("CARGO_CRATE_NAME"),
            parent: self.id(),
            attempts = error.attempts(),
            reason = %error.kind(),
            status = error.status().map(|status| status.as_u16()),
            request_id = error.request_id(),
            "failed"
        );
    }

    fn id(&self) -> Option<tracing::span::Id> {
        self.span.as_ref().and_then(tracing::Span::id)
    }
}

#[cfg(feature = "tracing")]
fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(not(feature = "tracing"))]
impl CallSpan {
    pub(crate) fn new(_operation: &'static Operation) -> Self {
        Self {}
    }

    pub(crate) fn around<F: Future>(&self, future: F) -> F {
        future
    }

    pub(crate) fn repeats(&self, _error: &Error, _attempt: u32, _wait: Duration) {}

    pub(crate) fn ended(&self, _outcome: Result<&Head, &Error>, _attempts: u32, _duration: Duration) {}

    pub(crate) fn failed(&self, _error: &Error) {}
}
