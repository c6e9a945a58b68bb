//! Events that a webhook can subscribe to.

use crate::models::{WebhookEventDescription, WebhookSubjectType, WebhookSubjectTypes};
use bitbucket_runtime::{Integer, Operation, Page, Request, request};

static LIST_EVENT_SUBJECTS: Operation =
    Operation::get("webhooks::list_event_subjects", "/hook_events");

/// Lists event subjects.
///
/// `GET /hook_events`
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-webhooks/#api-hook-events-get).
#[inline]
pub fn list_event_subjects() -> ListEventSubjectsRequest {
    ListEventSubjectsRequest(Request::new(&LIST_EVENT_SUBJECTS, &[]))
}

request! {
    /// Request of [`list_event_subjects`].
    ListEventSubjectsRequest => WebhookSubjectTypes;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_EVENTS: Operation =
    Operation::get("webhooks::list_events", "/hook_events/{subject_type}");

/// Lists events.
///
/// `GET /hook_events/{subject_type}`
///
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-webhooks/#api-hook-events-subject-type-get).
#[inline]
pub fn list_events(subject_type: WebhookSubjectType) -> ListEventsRequest {
    ListEventsRequest(Request::new(&LIST_EVENTS, &[subject_type.as_str().into()]))
}

request! {
    /// Request of [`list_events`].
    ListEventsRequest => Page<WebhookEventDescription>;

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}
