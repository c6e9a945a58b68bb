//! Events that a webhook can subscribe to.

use crate::models::{WebhookEventDescription, WebhookSubjectType, WebhookSubjectTypes};
use bitbucket_runtime::{Integer, Operation, Page, Request, request};

static LIST_EVENT_SUBJECTS: Operation =
    Operation::get("webhooks::list_event_subjects", "/hook_events");

/// Tells what a webhook can be set on, and where the events of each are listed.
///
/// `GET /hook_events`
///
/// Anybody may read it, without credentials.
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-webhooks/#api-hook-events-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::webhooks;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let subjects = webhooks::list_event_subjects().send(client).await?;
/// let events = subjects.repository.and_then(|repository| repository.events?.href);
/// println!("{}", events.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_event_subjects() -> ListEventSubjectsRequest {
    ListEventSubjectsRequest(Request::new(&LIST_EVENT_SUBJECTS, &[]))
}

request! {
    /// Request of [`list_event_subjects`].
    ListEventSubjectsRequest => WebhookSubjectTypes;

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_EVENTS: Operation =
    Operation::get("webhooks::list_events", "/hook_events/{subject_type}");

/// Lists the events that a webhook on a repository or on a workspace can ask for.
///
/// `GET /hook_events/{subject_type}`
///
/// `event` is what goes into a webhook's `events`. Anybody may read it, without
/// credentials.
///
/// Arguments:
///
/// - `subject_type`: What a webhook is set on.
///
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-webhooks/#api-hook-events-subject-type-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::WebhookSubjectType;
/// use bitbucket_cloud::webhooks;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut events = webhooks::list_events(WebhookSubjectType::Repository).items(client);
/// while let Some(event) = events.try_next().await? {
///     let name = event.event.map(|event| event.to_string()).unwrap_or_default();
///     println!("{name}: {}", event.description.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_events(subject_type: WebhookSubjectType) -> ListEventsRequest {
    ListEventsRequest(Request::new(&LIST_EVENTS, &[subject_type.as_str().into()]))
}

request! {
    /// Request of [`list_events`].
    ListEventsRequest => Page<WebhookEventDescription>;

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}
