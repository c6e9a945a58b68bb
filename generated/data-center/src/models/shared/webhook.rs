//! Models that several modules share: webhook and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Json, Number};
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
    pub enabled: Option<bool>,
    /// `#/components/schemas/RestAutoDeclineSettingsRequest/properties/inactivityWeeks`
    pub inactivity_weeks: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AutoDeclineSettingsUpdate { enabled, inactivity_weeks = "inactivityWeeks" });
setters!(AutoDeclineSettingsUpdate {
    with_enabled(enabled: bool), with_inactivity_weeks(inactivity_weeks: i64),
});

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
    /// `#/components/schemas/RestDefaultTask/properties/html`
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
    pub description: Option<String>,
    /// `#/components/schemas/RestDefaultTaskRequest/properties/sourceMatcher`
    pub source_matcher: Option<RefMatcher>,
    /// `#/components/schemas/RestDefaultTaskRequest/properties/targetMatcher`
    pub target_matcher: Option<RefMatcher>,
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
    pub trigger_ids: Option<Vec<String>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(HookScriptTriggers { trigger_ids = "triggerIds" });
setters!(HookScriptTriggers { with_trigger_ids(trigger_ids: [String]) });

/// Hook settings.
///
/// Schema: `#/components/schemas/ExampleSettings`
#[derive(Clone, PartialEq)]
pub struct HookSettings {
    /// `#/components/schemas/ExampleSettings/properties/booleanValue`
    pub boolean_value: Option<bool>,
    /// `#/components/schemas/ExampleSettings/properties/doubleValue`
    pub double_value: Option<Number>,
    /// `#/components/schemas/ExampleSettings/properties/integerValue`
    pub integer_value: Option<i64>,
    /// `#/components/schemas/ExampleSettings/properties/longValue`
    pub long_value: Option<i64>,
    /// `#/components/schemas/ExampleSettings/properties/stringValue`
    pub string_value: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(HookSettings {
    boolean_value = "booleanValue", double_value = "doubleValue", integer_value = "integerValue",
    long_value = "longValue", string_value = "stringValue",
});
setters!(HookSettings {
    with_boolean_value(boolean_value: bool), with_double_value(double_value: Number),
    with_integer_value(integer_value: i64), with_long_value(long_value: i64),
    with_string_value(string_value: String),
});

/// New ref restriction.
///
/// Schema: `#/components/schemas/RestRestrictionRequest`
#[derive(Clone, PartialEq)]
pub struct NewRefRestriction {
    /// `#/components/schemas/RestRestrictionRequest/properties/accessKeyIds`
    pub access_key_ids: Option<Vec<i64>>,
    /// `#/components/schemas/RestRestrictionRequest/properties/accessKeys`
    pub access_keys: Option<Vec<SshAccessKey>>,
    /// `#/components/schemas/RestRestrictionRequest/properties/groupNames`
    pub group_names: Option<Vec<String>>,
    /// `#/components/schemas/RestRestrictionRequest/properties/groups`
    pub groups: Option<Vec<String>>,
    /// `#/components/schemas/RestRestrictionRequest/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestRestrictionRequest/properties/matcher`
    pub matcher: Option<RefMatcher>,
    /// `#/components/schemas/RestRestrictionRequest/properties/scope`; set by the server
    pub scope: Option<Scope>,
    /// `#/components/schemas/RestRestrictionRequest/properties/type`
    pub r#type: Option<String>,
    /// `#/components/schemas/RestRestrictionRequest/properties/userSlugs`
    pub user_slugs: Option<Vec<String>>,
    /// `#/components/schemas/RestRestrictionRequest/properties/users`
    pub users: Option<Vec<User>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewRefRestriction {
    access_key_ids = "accessKeyIds", access_keys = "accessKeys", group_names = "groupNames", groups,
    id, matcher, scope, r#type = "type", user_slugs = "userSlugs", users,
});
setters!(NewRefRestriction {
    with_access_key_ids(access_key_ids: [i64]), with_access_keys(access_keys: [SshAccessKey]),
    with_group_names(group_names: [String]), with_groups(groups: [String]),
    with_matcher(matcher: RefMatcher), with_type(r#type: String),
    with_user_slugs(user_slugs: [String]), with_users(users: [User]),
});

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
    pub r#type: Option<String>,
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
/// Schema: `#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions/get/parameters/3/schema`, and 1 equal to it
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
    pub configuration: Option<Json>,
    /// `#/components/schemas/RestWebhook/properties/credentials`
    pub credentials: Option<WebhookCredentials>,
    /// `#/components/schemas/RestWebhook/properties/events`
    pub events: Option<Vec<String>>,
    /// `#/components/schemas/RestWebhook/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestWebhook/properties/scopeType`
    pub scope_type: Option<String>,
    /// `#/components/schemas/RestWebhook/properties/sslVerificationRequired`
    pub ssl_verification_required: Option<bool>,
    /// `#/components/schemas/RestWebhook/properties/statistics`
    pub statistics: Option<Json>,
    /// `#/components/schemas/RestWebhook/properties/url`
    pub url: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Webhook {
    active, configuration, credentials, events, name, scope_type = "scopeType",
    ssl_verification_required = "sslVerificationRequired", statistics, url,
});
setters!(Webhook {
    with_active(active: bool), with_configuration(configuration: Json),
    with_credentials(credentials: WebhookCredentials), with_events(events: [String]),
    with_name(name: String), with_scope_type(scope_type: String),
    with_ssl_verification_required(ssl_verification_required: bool),
    with_statistics(statistics: Json), with_url(url: String),
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

object!(WebhookCredentials { password, username });
setters!(WebhookCredentials {
    with_password(password: String), with_username(username: String),
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
    pub finish: Option<i64>,
    /// `#/components/schemas/RestDetailedInvocation/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestDetailedInvocation/properties/request`
    pub request: Option<Json>,
    /// `#/components/schemas/RestDetailedInvocation/properties/result`
    pub result: Option<Json>,
    /// `#/components/schemas/RestDetailedInvocation/properties/start`
    pub start: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookInvocation {
    duration, event, event_scope = "eventScope", finish, id, request, result, start,
});

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
