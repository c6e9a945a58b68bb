//! Models that several modules share: webhook and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Json, Timestamp};
use crate::models::{HookScript, RefMatcher, Scope, ScopeType, SshAccessKey, User};

/// Auto decline settings.
///
/// Schema: `#/components/schemas/RestAutoDeclineSettings`
#[derive(Clone, PartialEq)]
pub struct AutoDeclineSettings {
    /// `#/components/schemas/RestAutoDeclineSettings/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/RestAutoDeclineSettings/properties/inactivityWeeks`
    pub inactivity_weeks: Option<i64>,
    /// `#/components/schemas/RestAutoDeclineSettings/properties/scope`
    pub scope: Option<Scope>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AutoDeclineSettings { enabled, inactivity_weeks = "inactivityWeeks", scope });

/// Auto decline settings update.
///
/// Schema: `#/components/schemas/RestAutoDeclineSettingsRequest`
#[derive(Clone, PartialEq)]
pub struct AutoDeclineSettingsUpdate {
    /// `#/components/schemas/RestAutoDeclineSettingsRequest/properties/enabled`
    pub enabled: bool,
    /// `#/components/schemas/RestAutoDeclineSettingsRequest/properties/inactivityWeeks`
    pub inactivity_weeks: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AutoDeclineSettingsUpdate { enabled, inactivity_weeks = "inactivityWeeks" });
setters!(AutoDeclineSettingsUpdate {
    with_enabled(enabled: bool), with_inactivity_weeks(inactivity_weeks: i64),
});

impl AutoDeclineSettingsUpdate {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self::default().with_enabled(enabled)
    }
}

/// Auto merge settings.
///
/// Schema: `#/components/schemas/RestAutoMergeRestrictedSettings`
#[derive(Clone, PartialEq)]
pub struct AutoMergeSettings {
    /// `#/components/schemas/RestAutoMergeRestrictedSettings/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/RestAutoMergeRestrictedSettings/properties/restrictionState`
    pub restriction_state: Option<RestrictionState>,
    /// `#/components/schemas/RestAutoMergeRestrictedSettings/properties/scope`
    pub scope: Option<Scope>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AutoMergeSettings { enabled, restriction_state = "restrictionState", scope });

/// Default task.
///
/// Schema: `#/components/schemas/RestDefaultTask`
#[derive(Clone, PartialEq)]
pub struct DefaultTask {
    /// `#/components/schemas/RestDefaultTask/properties/description`; set by the server
    pub description: Option<String>,
    /// `#/components/schemas/RestDefaultTask/properties/html`; set by the server
    pub html: Option<String>,
    /// `#/components/schemas/RestDefaultTask/properties/id`; set by the server
    pub id: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DefaultTask { description, html, id });

/// Default task definition.
///
/// Schema: `#/components/schemas/RestDefaultTaskRequest`
#[derive(Clone, PartialEq)]
pub struct DefaultTaskDefinition {
    /// `#/components/schemas/RestDefaultTaskRequest/properties/description`
    pub description: String,
    /// `#/components/schemas/RestDefaultTaskRequest/properties/sourceMatcher`
    pub source_matcher: RefMatcher,
    /// `#/components/schemas/RestDefaultTaskRequest/properties/targetMatcher`
    pub target_matcher: RefMatcher,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DefaultTaskDefinition {
    description, source_matcher = "sourceMatcher", target_matcher = "targetMatcher",
});
setters!(DefaultTaskDefinition {
    with_description(description: String), with_source_matcher(source_matcher: RefMatcher),
    with_target_matcher(target_matcher: RefMatcher),
});

impl DefaultTaskDefinition {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        source_matcher: impl Into<RefMatcher>,
        target_matcher: impl Into<RefMatcher>,
    ) -> Self {
        Self::default()
            .with_description(description)
            .with_source_matcher(source_matcher)
            .with_target_matcher(target_matcher)
    }
}

/// Hook script config.
///
/// Schema: `#/components/schemas/RestHookScriptConfig`
#[derive(Clone, PartialEq)]
pub struct HookScriptConfig {
    /// `#/components/schemas/RestHookScriptConfig/properties/scope`
    pub scope: Option<Scope>,
    /// `#/components/schemas/RestHookScriptConfig/properties/script`
    pub script: Option<HookScript>,
    /// `#/components/schemas/RestHookScriptConfig/properties/triggerIds`
    pub trigger_ids: Option<Vec<String>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(HookScriptConfig { scope, script, trigger_ids = "triggerIds" });

/// Hook script triggers.
///
/// Schema: `#/components/schemas/RestHookScriptTriggers`
#[derive(Clone, PartialEq)]
pub struct HookScriptTriggers {
    /// `#/components/schemas/RestHookScriptTriggers/properties/triggerIds`
    pub trigger_ids: Vec<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(HookScriptTriggers { trigger_ids = "triggerIds" });
setters!(HookScriptTriggers { with_trigger_ids(trigger_ids: [String]) });

impl HookScriptTriggers {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(trigger_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::default().with_trigger_ids(trigger_ids)
    }
}

/// New ref restriction.
///
/// Schema: `#/components/schemas/RestRestrictionRequest`
#[derive(Clone, PartialEq)]
pub struct NewRefRestriction {
    /// `#/components/schemas/RestRestrictionRequest/properties/accessKeys`
    pub access_keys: Option<Vec<i64>>,
    /// `#/components/schemas/RestRestrictionRequest/properties/groups`
    pub groups: Option<Vec<String>>,
    /// `#/components/schemas/RestRestrictionRequest/properties/matcher`
    pub matcher: RefMatcher,
    /// `#/components/schemas/RestRestrictionRequest/properties/type`
    pub r#type: RefRestrictionType,
    /// `#/components/schemas/RestRestrictionRequest/properties/users`
    pub users: Option<Vec<String>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewRefRestriction {
    access_keys = "accessKeys", groups, matcher, r#type = "type", users,
});
setters!(NewRefRestriction {
    with_access_keys(access_keys: [i64]), with_groups(groups: [String]),
    with_matcher(matcher: RefMatcher), with_type(r#type: RefRestrictionType),
    with_users(users: [String]),
});

impl NewRefRestriction {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        matcher: impl Into<RefMatcher>,
        r#type: impl Into<RefRestrictionType>,
    ) -> Self {
        Self::default().with_matcher(matcher).with_type(r#type)
    }
}

/// Receive hook type.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1hooks/get/parameters/1/schema`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiveHookType {
    /// `PRE_RECEIVE`
    PreReceive,
    /// `POST_RECEIVE`
    PostReceive,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ReceiveHookType { PreReceive = "PRE_RECEIVE", PostReceive = "POST_RECEIVE" });

/// Ref restriction.
///
/// Schema: `#/components/schemas/RestRefRestriction`
#[derive(Clone, PartialEq)]
pub struct RefRestriction {
    /// `#/components/schemas/RestRefRestriction/properties/accessKeys`
    pub access_keys: Option<Vec<SshAccessKey>>,
    /// `#/components/schemas/RestRefRestriction/properties/groups`
    pub groups: Option<Vec<String>>,
    /// `#/components/schemas/RestRefRestriction/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestRefRestriction/properties/matcher`
    pub matcher: Option<RefMatcher>,
    /// `#/components/schemas/RestRefRestriction/properties/scope`; set by the server
    pub scope: Option<Scope>,
    /// `#/components/schemas/RestRefRestriction/properties/type`
    pub r#type: Option<RefRestrictionType>,
    /// `#/components/schemas/RestRefRestriction/properties/users`
    pub users: Option<Vec<User>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RefRestriction {
    access_keys = "accessKeys", groups, id, matcher, scope, r#type = "type", users,
});

/// Ref restriction type.
///
/// Schema: `#/components/schemas/RestRefRestriction/properties/type`, and 3 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefRestrictionType {
    /// `read-only`
    ReadOnly,
    /// `no-deletes`
    NoDeletes,
    /// `fast-forward-only`
    FastForwardOnly,
    /// `pull-request-only`
    PullRequestOnly,
    /// `no-creates`
    NoCreates,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RefRestrictionType {
    ReadOnly = "read-only", NoDeletes = "no-deletes", FastForwardOnly = "fast-forward-only",
    PullRequestOnly = "pull-request-only", NoCreates = "no-creates",
});

/// Repository hook.
///
/// Schema: `#/components/schemas/RestRepositoryHook`
#[derive(Clone, PartialEq)]
pub struct RepositoryHook {
    /// `#/components/schemas/RestRepositoryHook/properties/configured`
    pub configured: Option<bool>,
    /// `#/components/schemas/RestRepositoryHook/properties/details`
    pub details: Option<RepositoryHookDetails>,
    /// `#/components/schemas/RestRepositoryHook/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/RestRepositoryHook/properties/scope`
    pub scope: Option<Scope>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryHook { configured, details, enabled, scope });

/// Repository hook details.
///
/// Schema: `#/components/schemas/RepositoryHookDetails`
#[derive(Clone, PartialEq)]
pub struct RepositoryHookDetails {
    /// `#/components/schemas/RepositoryHookDetails/properties/configFormKey`
    pub config_form_key: Option<String>,
    /// `#/components/schemas/RepositoryHookDetails/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RepositoryHookDetails/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/RepositoryHookDetails/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RepositoryHookDetails/properties/supportedScopes`
    pub supported_scopes: Option<Vec<ScopeType>>,
    /// `#/components/schemas/RepositoryHookDetails/properties/type`
    pub r#type: Option<RepositoryHookType>,
    /// `#/components/schemas/RepositoryHookDetails/properties/version`
    pub version: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryHookDetails {
    config_form_key = "configFormKey", description, key, name, supported_scopes = "supportedScopes",
    r#type = "type", version,
});

/// Repository hook type.
///
/// Schema: `#/components/schemas/RepositoryHookDetails/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryHookType {
    /// `PRE_RECEIVE`
    PreReceive,
    /// `PRE_PULL_REQUEST_MERGE`
    PrePullRequestMerge,
    /// `POST_RECEIVE`
    PostReceive,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryHookType {
    PreReceive = "PRE_RECEIVE", PrePullRequestMerge = "PRE_PULL_REQUEST_MERGE",
    PostReceive = "POST_RECEIVE",
});

/// Restriction matcher kind.
///
/// Schema: `#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions/get/parameters/1/schema`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionMatcherKind {
    /// `BRANCH`
    Branch,
    /// `PATTERN`
    Pattern,
    /// `MODEL_CATEGORY`
    ModelCategory,
    /// `MODEL_BRANCH`
    ModelBranch,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RestrictionMatcherKind {
    Branch = "BRANCH", Pattern = "PATTERN", ModelCategory = "MODEL_CATEGORY",
    ModelBranch = "MODEL_BRANCH",
});

/// Restriction state.
///
/// Schema: `#/components/schemas/RestAutoMergeRestrictedSettings/properties/restrictionState`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionState {
    /// `NONE`
    None,
    /// `RESTRICTED_UNMODIFIABLE`
    RestrictedUnmodifiable,
    /// `RESTRICTED_MODIFIABLE`
    RestrictedModifiable,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RestrictionState {
    None = "NONE", RestrictedUnmodifiable = "RESTRICTED_UNMODIFIABLE",
    RestrictedModifiable = "RESTRICTED_MODIFIABLE",
});

/// Webhook.
///
/// Schema: `#/components/schemas/RestWebhook`
#[derive(Clone, PartialEq)]
pub struct Webhook {
    /// `#/components/schemas/RestWebhook/properties/active`
    pub active: Option<bool>,
    /// `#/components/schemas/RestWebhook/properties/configuration`
    pub configuration: Option<WebhookConfiguration>,
    /// `#/components/schemas/RestWebhook/properties/createdDate`; set by the server
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestWebhook/properties/credentials`
    pub credentials: Option<WebhookCredentials>,
    /// `#/components/schemas/RestWebhook/properties/events`
    pub events: Option<Vec<WebhookEvent>>,
    /// `#/components/schemas/RestWebhook/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestWebhook/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestWebhook/properties/scopeType`; set by the server
    pub scope_type: Option<String>,
    /// `#/components/schemas/RestWebhook/properties/sslVerificationRequired`
    pub ssl_verification_required: Option<bool>,
    /// `#/components/schemas/RestWebhook/properties/statistics`; set by the server
    pub statistics: Option<WebhookStatistics>,
    /// `#/components/schemas/RestWebhook/properties/updatedDate`; set by the server
    pub updated_date: Option<Timestamp>,
    /// `#/components/schemas/RestWebhook/properties/url`
    pub url: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Webhook {
    active, configuration, created_date = "createdDate", credentials, events, id, name,
    scope_type = "scopeType", ssl_verification_required = "sslVerificationRequired", statistics,
    updated_date = "updatedDate", url,
});
setters!(Webhook {
    with_active(active: bool), with_configuration(configuration: WebhookConfiguration),
    with_credentials(credentials: WebhookCredentials), with_events(events: [WebhookEvent]),
    with_name(name: String), with_ssl_verification_required(ssl_verification_required: bool),
    with_url(url: String),
});

/// Webhook configuration.
///
/// Schema: `#/components/schemas/RestWebhookConfiguration`
#[derive(Clone, PartialEq)]
pub struct WebhookConfiguration {
    /// `#/components/schemas/RestWebhookConfiguration/properties/createdBy`
    pub created_by: Option<String>,
    /// `#/components/schemas/RestWebhookConfiguration/properties/secret`
    pub secret: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookConfiguration, secret "secret" { created_by = "createdBy", secret });
setters!(WebhookConfiguration {
    with_created_by(created_by: String), with_secret(secret: String),
});

/// Webhook credentials.
///
/// Schema: `#/components/schemas/RestWebhookCredentials`
#[derive(Clone, PartialEq)]
pub struct WebhookCredentials {
    /// `#/components/schemas/RestWebhookCredentials/properties/password`
    pub password: Option<String>,
    /// `#/components/schemas/RestWebhookCredentials/properties/username`
    pub username: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookCredentials, secret "password" { password, username });
setters!(WebhookCredentials {
    with_password(password: String), with_username(username: String),
});

/// Webhook event.
///
/// Schema: `#/components/schemas/RestWebhook/properties/events/items`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `mirror:repo_synchronized`
    MirrorSynchronized,
    /// `pr:comment:added`
    PullRequestCommentAdded,
    /// `pr:comment:deleted`
    PullRequestCommentDeleted,
    /// `pr:comment:edited`
    PullRequestCommentEdited,
    /// `pr:declined`
    PullRequestDeclined,
    /// `pr:deleted`
    PullRequestDeleted,
    /// `pr:from_ref_updated`
    PullRequestSourceUpdated,
    /// `pr:merged`
    PullRequestMerged,
    /// `pr:modified`
    PullRequestModified,
    /// `pr:opened`
    PullRequestOpened,
    /// `pr:reviewer:approved`
    PullRequestApproved,
    /// `pr:reviewer:needs_work`
    PullRequestNeedsWork,
    /// `pr:reviewer:unapproved`
    PullRequestUnapproved,
    /// `pr:reviewer:updated`
    PullRequestReviewersUpdated,
    /// `repo:comment:added`
    CommitCommentAdded,
    /// `repo:comment:deleted`
    CommitCommentDeleted,
    /// `repo:comment:edited`
    CommitCommentEdited,
    /// `repo:forked`
    RepositoryForked,
    /// `repo:modified`
    RepositoryModified,
    /// `repo:refs_changed`
    RepositoryRefsChanged,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(WebhookEvent {
    MirrorSynchronized = "mirror:repo_synchronized", PullRequestCommentAdded = "pr:comment:added",
    PullRequestCommentDeleted = "pr:comment:deleted",
    PullRequestCommentEdited = "pr:comment:edited", PullRequestDeclined = "pr:declined",
    PullRequestDeleted = "pr:deleted", PullRequestSourceUpdated = "pr:from_ref_updated",
    PullRequestMerged = "pr:merged", PullRequestModified = "pr:modified",
    PullRequestOpened = "pr:opened", PullRequestApproved = "pr:reviewer:approved",
    PullRequestNeedsWork = "pr:reviewer:needs_work",
    PullRequestUnapproved = "pr:reviewer:unapproved",
    PullRequestReviewersUpdated = "pr:reviewer:updated", CommitCommentAdded = "repo:comment:added",
    CommitCommentDeleted = "repo:comment:deleted", CommitCommentEdited = "repo:comment:edited",
    RepositoryForked = "repo:forked", RepositoryModified = "repo:modified",
    RepositoryRefsChanged = "repo:refs_changed",
});

/// Webhook invocation.
///
/// Schema: `#/components/schemas/RestDetailedInvocation`
#[derive(Clone, PartialEq)]
pub struct WebhookInvocation {
    /// `#/components/schemas/RestDetailedInvocation/properties/duration`
    pub duration: Option<i64>,
    /// `#/components/schemas/RestDetailedInvocation/properties/event`
    pub event: Option<String>,
    /// `#/components/schemas/RestDetailedInvocation/properties/eventScope`
    pub event_scope: Option<WebhookScope>,
    /// `#/components/schemas/RestDetailedInvocation/properties/finish`
    pub finish: Option<Timestamp>,
    /// `#/components/schemas/RestDetailedInvocation/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestDetailedInvocation/properties/request`
    pub request: Option<WebhookInvocationRequest>,
    /// `#/components/schemas/RestDetailedInvocation/properties/result`
    pub result: Option<WebhookInvocationResult>,
    /// `#/components/schemas/RestDetailedInvocation/properties/start`
    pub start: Option<Timestamp>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookInvocation {
    duration, event, event_scope = "eventScope", finish, id, request, result, start,
});

/// Webhook invocation counts.
///
/// Schema: `#/components/schemas/RestWebhookInvocationCounts`
#[derive(Clone, PartialEq)]
pub struct WebhookInvocationCounts {
    /// `#/components/schemas/RestWebhookInvocationCounts/properties/errors`
    pub errors: Option<i64>,
    /// `#/components/schemas/RestWebhookInvocationCounts/properties/failures`
    pub failures: Option<i64>,
    /// `#/components/schemas/RestWebhookInvocationCounts/properties/successes`
    pub successes: Option<i64>,
    /// `#/components/schemas/RestWebhookInvocationCounts/properties/window`
    pub window: Option<WebhookInvocationWindow>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookInvocationCounts { errors, failures, successes, window });

/// Webhook invocation outcome.
///
/// Schema: `#/components/schemas/RestWebhookInvocationResult/properties/outcome`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookInvocationOutcome {
    /// `SUCCESS`
    Success,
    /// `FAILURE`
    Failure,
    /// `ERROR`
    Error,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(WebhookInvocationOutcome {
    Success = "SUCCESS", Failure = "FAILURE", Error = "ERROR",
});

/// Webhook invocation request.
///
/// Schema: `#/components/schemas/RestWebhookInvocationRequest`
#[derive(Clone, PartialEq)]
pub struct WebhookInvocationRequest {
    /// `#/components/schemas/RestWebhookInvocationRequest/properties/body`
    pub body: Option<String>,
    /// `#/components/schemas/RestWebhookInvocationRequest/properties/headers`
    pub headers: Option<Json>,
    /// `#/components/schemas/RestWebhookInvocationRequest/properties/method`
    pub method: Option<String>,
    /// `#/components/schemas/RestWebhookInvocationRequest/properties/url`
    pub url: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookInvocationRequest { body, headers, method, url });

/// Webhook invocation result.
///
/// Schema: `#/components/schemas/RestWebhookInvocationResult`
#[derive(Clone, PartialEq)]
pub struct WebhookInvocationResult {
    /// `#/components/schemas/RestWebhookInvocationResult/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestWebhookInvocationResult/properties/outcome`
    pub outcome: Option<WebhookInvocationOutcome>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookInvocationResult { description, outcome });

/// Webhook invocation window.
///
/// Schema: `#/components/schemas/RestWebhookInvocationWindow`
#[derive(Clone, PartialEq)]
pub struct WebhookInvocationWindow {
    /// `#/components/schemas/RestWebhookInvocationWindow/properties/duration`
    pub duration: Option<i64>,
    /// `#/components/schemas/RestWebhookInvocationWindow/properties/start`
    pub start: Option<Timestamp>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookInvocationWindow { duration, start });

/// Webhook scope.
///
/// Schema: `#/components/schemas/RestWebhookScope`
#[derive(Clone, PartialEq)]
pub struct WebhookScope {
    /// `#/components/schemas/RestWebhookScope/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestWebhookScope/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookScope { id, r#type = "type" });

/// Webhook statistics.
///
/// Schema: `#/components/schemas/RestInvocationHistory`
#[derive(Clone, PartialEq)]
pub struct WebhookStatistics {
    /// `#/components/schemas/RestInvocationHistory/properties/counts`
    pub counts: Option<WebhookInvocationCounts>,
    /// `#/components/schemas/RestInvocationHistory/properties/lastError`
    pub last_error: Option<Box<WebhookInvocation>>,
    /// `#/components/schemas/RestInvocationHistory/properties/lastFailure`
    pub last_failure: Option<Box<WebhookInvocation>>,
    /// `#/components/schemas/RestInvocationHistory/properties/lastSuccess`
    pub last_success: Option<Box<WebhookInvocation>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookStatistics {
    counts, last_error = "lastError", last_failure = "lastFailure", last_success = "lastSuccess",
});

/// Webhook test response.
///
/// Schema: `#/components/schemas/RestWebhookTestResponse`
#[derive(Clone, PartialEq)]
pub struct WebhookTestResponse {
    /// `#/components/schemas/RestWebhookTestResponse/properties/body`
    pub body: Option<String>,
    /// `#/components/schemas/RestWebhookTestResponse/properties/headers`
    pub headers: Option<Json>,
    /// `#/components/schemas/RestWebhookTestResponse/properties/status`
    pub status: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookTestResponse { body, headers, status });

/// Webhook test result.
///
/// Schema: `#/components/schemas/RestWebhookRequestResponse`
#[derive(Clone, PartialEq)]
pub struct WebhookTestResult {
    /// `#/components/schemas/RestWebhookRequestResponse/properties/request`
    pub request: Option<WebhookInvocationRequest>,
    /// `#/components/schemas/RestWebhookRequestResponse/properties/response`
    pub response: Option<WebhookTestResponse>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookTestResult { request, response });
