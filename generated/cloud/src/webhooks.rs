//! Events that a webhook can subscribe to.

use bitbucket_runtime::{Operation, Page, Request, request};
use crate::models::{WebhookEventDescription, WebhookSubjectType, WebhookSubjectTypes};

static LIST_EVENT_SUBJECTS: Operation = Operation::get(
    "webhooks::list_event_subjects",
    "/hook_events",
);

/// Lists event subjects.
///
/// `GET /hook_events`
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-webhooks/#api-hook-events-get).
///
/// Operation: `#/paths/~1hook_events/get`
#[inline]
pub fn list_event_subjects() -> ListEventSubjectsRequest {
    ListEventSubjectsRequest(Request::new(&LIST_EVENT_SUBJECTS, &[]))
}

/// Request of [`list_event_subjects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEventSubjectsRequest(Request<WebhookSubjectTypes>);

request!(ListEventSubjectsRequest => WebhookSubjectTypes);

impl ListEventSubjectsRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST_EVENTS: Operation = Operation::get(
    "webhooks::list_events",
    "/hook_events/{subject_type}",
);

/// Lists events.
///
/// `GET /hook_events/{subject_type}`
///
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-webhooks/#api-hook-events-subject-type-get).
///
/// Operation: `#/paths/~1hook_events~1{subject_type}/get`
#[inline]
pub fn list_events(subject_type: WebhookSubjectType) -> ListEventsRequest {
    ListEventsRequest(Request::new(&LIST_EVENTS, &[subject_type.as_str().into()]))
}

/// Request of [`list_events`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEventsRequest(Request<Page<WebhookEventDescription>>);

request!(ListEventsRequest => Page<WebhookEventDescription>);

impl ListEventsRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}
