//! Models of pipelines.

use bitbucket_runtime::{hierarchy, object, open_enum, setters};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{Pipeline, PipelineError, PipelineRefTarget, PipelineSelector, Repository};

/// Deployment variable.
///
/// Schema: `#/components/schemas/deployment_variable`
#[derive(Clone, PartialEq)]
pub struct DeploymentVariable {
    /// `#/components/schemas/deployment_variable/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/deployment_variable/allOf/1/properties/secured`
    pub secured: Option<bool>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/deployment_variable/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// `#/components/schemas/deployment_variable/allOf/1/properties/value`
    pub value: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentVariable, tag "deployment_variable", secret "value" {
    key, secured, r#type = "type", uuid, value,
});
setters!(DeploymentVariable {
    with_key(key: String), with_secured(secured: bool), with_uuid(uuid: String),
    with_value(value: String),
});

/// JSON web key.
///
/// Schema: `#/components/schemas/json_web_key`
#[derive(Clone, PartialEq)]
pub struct JsonWebKey {
    /// `#/components/schemas/json_web_key/properties/alg`
    pub alg: Option<String>,
    /// `#/components/schemas/json_web_key/properties/e`
    pub e: Option<String>,
    /// `#/components/schemas/json_web_key/properties/kid`
    pub kid: Option<String>,
    /// `#/components/schemas/json_web_key/properties/kty`
    pub kty: Option<String>,
    /// `#/components/schemas/json_web_key/properties/n`
    pub n: Option<String>,
    /// `#/components/schemas/json_web_key/properties/use`
    pub key_use: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(JsonWebKey { alg, e, kid, kty, n, key_use = "use" });

/// JSON web key set.
///
/// Schema: `#/components/schemas/json_web_key_set`
#[derive(Clone, PartialEq)]
pub struct JsonWebKeySet {
    /// `#/components/schemas/json_web_key_set/properties/keys`
    pub keys: Option<Vec<JsonWebKey>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(JsonWebKeySet { keys });

/// New pipeline schedule.
///
/// Schema: `#/components/schemas/pipeline_schedule_post_request_body`
#[derive(Clone, PartialEq)]
pub struct NewPipelineSchedule {
    /// `#/components/schemas/pipeline_schedule_post_request_body/allOf/1/properties/cron_pattern`
    pub cron_pattern: String,
    /// `#/components/schemas/pipeline_schedule_post_request_body/allOf/1/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/pipeline_schedule_post_request_body/allOf/1/properties/target`
    pub target: NewPipelineScheduleTarget,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewPipelineSchedule, tag "pipeline_schedule" {
    cron_pattern, enabled, target, r#type = "type",
});
setters!(NewPipelineSchedule {
    with_cron_pattern(cron_pattern: String), with_enabled(enabled: bool),
    with_target(target: NewPipelineScheduleTarget),
});

impl NewPipelineSchedule {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        cron_pattern: impl Into<String>,
        target: impl Into<NewPipelineScheduleTarget>,
    ) -> Self {
        Self::default().with_cron_pattern(cron_pattern).with_target(target)
    }
}

/// New pipeline schedule target.
///
/// Schema: `#/components/schemas/pipeline_schedule_post_request_body/allOf/1/properties/target`
#[derive(Clone, PartialEq)]
pub struct NewPipelineScheduleTarget {
    /// `#/components/schemas/pipeline_schedule_post_request_body/allOf/1/properties/target/properties/ref_name`
    pub ref_name: String,
    /// `#/components/schemas/pipeline_schedule_post_request_body/allOf/1/properties/target/properties/ref_type`
    pub ref_type: PipelineScheduleRefType,
    /// `#/components/schemas/pipeline_schedule_post_request_body/allOf/1/properties/target/properties/selector`
    pub selector: PipelineSelector,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewPipelineScheduleTarget { ref_name, ref_type, selector });
setters!(NewPipelineScheduleTarget {
    with_ref_name(ref_name: String), with_ref_type(ref_type: PipelineScheduleRefType),
    with_selector(selector: PipelineSelector),
});

impl NewPipelineScheduleTarget {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        ref_name: impl Into<String>,
        ref_type: impl Into<PipelineScheduleRefType>,
        selector: impl Into<PipelineSelector>,
    ) -> Self {
        Self::default()
            .with_ref_name(ref_name)
            .with_ref_type(ref_type)
            .with_selector(selector)
    }
}

/// Open ID configuration.
///
/// Schema: `#/components/schemas/openid_configuration`
#[derive(Clone, PartialEq)]
pub struct OpenIdConfiguration {
    /// `#/components/schemas/openid_configuration/properties/claims_supported`
    pub claims_supported: Option<Vec<String>>,
    /// `#/components/schemas/openid_configuration/properties/id_token_signing_alg_values_supported`
    pub id_token_signing_alg_values_supported: Option<Vec<String>>,
    /// `#/components/schemas/openid_configuration/properties/issuer`
    pub issuer: Option<String>,
    /// `#/components/schemas/openid_configuration/properties/jwks_uri`
    pub jwks_uri: Option<String>,
    /// `#/components/schemas/openid_configuration/properties/response_types_supported`
    pub response_types_supported: Option<Vec<String>>,
    /// `#/components/schemas/openid_configuration/properties/scopes_supported`
    pub scopes_supported: Option<Vec<String>>,
    /// `#/components/schemas/openid_configuration/properties/subject_types_supported`
    pub subject_types_supported: Option<Vec<String>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(OpenIdConfiguration {
    claims_supported, id_token_signing_alg_values_supported, issuer, jwks_uri,
    response_types_supported, scopes_supported, subject_types_supported,
});

/// Pipeline build number.
///
/// Schema: `#/components/schemas/pipeline_build_number`
#[derive(Clone, PartialEq)]
pub struct PipelineBuildNumber {
    /// `#/components/schemas/pipeline_build_number/allOf/1/properties/next`
    pub next: Option<i64>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineBuildNumber, tag "pipeline_build_number" { next, r#type = "type" });
setters!(PipelineBuildNumber { with_next(next: i64) });

/// Pipeline cache.
///
/// Schema: `#/components/schemas/pipeline_cache`
#[derive(Clone, PartialEq)]
pub struct PipelineCache {
    /// `#/components/schemas/pipeline_cache/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/pipeline_cache/allOf/1/properties/file_size_bytes`
    pub file_size_bytes: Option<i64>,
    /// `#/components/schemas/pipeline_cache/allOf/1/properties/key_hash`
    pub key_hash: Option<String>,
    /// `#/components/schemas/pipeline_cache/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/pipeline_cache/allOf/1/properties/path`
    pub path: Option<String>,
    /// `#/components/schemas/pipeline_cache/allOf/1/properties/pipeline_uuid`
    pub pipeline_uuid: Option<String>,
    /// `#/components/schemas/pipeline_cache/allOf/1/properties/step_uuid`
    pub step_uuid: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/pipeline_cache/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineCache, tag "pipeline_cache" {
    created_on, file_size_bytes, key_hash, name, path, pipeline_uuid, step_uuid, r#type = "type",
    uuid,
});

/// Pipeline cache content URI.
///
/// Schema: `#/components/schemas/pipeline_cache_content_uri`
#[derive(Clone, PartialEq)]
pub struct PipelineCacheContentUri {
    /// `#/components/schemas/pipeline_cache_content_uri/properties/uri`
    pub uri: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineCacheContentUri { uri });

/// Pipeline filter ref type.
///
/// Schema: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/3/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFilterRefType {
    /// `BRANCH`
    Branch,
    /// `TAG`
    Tag,
    /// `ANNOTATED_TAG`
    AnnotatedTag,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineFilterRefType {
    Branch = "BRANCH", Tag = "TAG", AnnotatedTag = "ANNOTATED_TAG",
});

/// Pipeline filter selector.
///
/// Schema: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/8/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFilterSelector {
    /// `BRANCH`
    Branch,
    /// `TAG`
    Tag,
    /// `CUSTOM`
    Custom,
    /// `PULLREQUESTS`
    PullRequests,
    /// `DEFAULT`
    Default,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineFilterSelector {
    Branch = "BRANCH", Tag = "TAG", Custom = "CUSTOM", PullRequests = "PULLREQUESTS",
    Default = "DEFAULT",
});

/// Pipeline filter status.
///
/// Schema: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/11/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFilterStatus {
    /// `PARSING`
    Parsing,
    /// `PENDING`
    Pending,
    /// `PAUSED`
    Paused,
    /// `HALTED`
    Halted,
    /// `BUILDING`
    Building,
    /// `ERROR`
    Error,
    /// `PASSED`
    Passed,
    /// `FAILED`
    Failed,
    /// `STOPPED`
    Stopped,
    /// `UNKNOWN`
    Unknown,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineFilterStatus {
    Parsing = "PARSING", Pending = "PENDING", Paused = "PAUSED", Halted = "HALTED",
    Building = "BUILDING", Error = "ERROR", Passed = "PASSED", Failed = "FAILED",
    Stopped = "STOPPED", Unknown = "UNKNOWN",
});

/// Pipeline filter trigger.
///
/// Schema: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/10/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFilterTrigger {
    /// `PUSH`
    Push,
    /// `MANUAL`
    Manual,
    /// `SCHEDULED`
    Scheduled,
    /// `PARENT_STEP`
    ParentStep,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineFilterTrigger {
    Push = "PUSH", Manual = "MANUAL", Scheduled = "SCHEDULED", ParentStep = "PARENT_STEP",
});

/// Pipeline known host.
///
/// Schema: `#/components/schemas/pipeline_known_host`
#[derive(Clone, PartialEq)]
pub struct PipelineKnownHost {
    /// `#/components/schemas/pipeline_known_host/allOf/1/properties/hostname`
    pub hostname: Option<String>,
    /// `#/components/schemas/pipeline_known_host/allOf/1/properties/public_key`
    pub public_key: Option<PipelineSshPublicKey>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/pipeline_known_host/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineKnownHost, tag "pipeline_known_host" {
    hostname, public_key, r#type = "type", uuid,
});
setters!(PipelineKnownHost {
    with_hostname(hostname: String), with_public_key(public_key: PipelineSshPublicKey),
    with_uuid(uuid: String),
});

/// Pipeline runner.
///
/// Schema: `#/components/schemas/pipeline_runner`
#[derive(Clone, PartialEq)]
pub struct PipelineRunner {
    /// `#/components/schemas/pipeline_runner/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/pipeline_runner/allOf/1/properties/labels`
    pub labels: Option<Vec<String>>,
    /// `#/components/schemas/pipeline_runner/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/pipeline_runner/allOf/1/properties/oauth_client`
    pub oauth_client: Option<PipelineRunnerOauthClient>,
    /// `#/components/schemas/pipeline_runner/allOf/1/properties/state`
    pub state: Option<PipelineRunnerState>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/pipeline_runner/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/pipeline_runner/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineRunner, tag "pipeline_runner" {
    created_on, labels, name, oauth_client, state, r#type = "type", updated_on, uuid,
});
setters!(PipelineRunner {
    with_created_on(created_on: DateTime), with_labels(labels: [String]), with_name(name: String),
    with_oauth_client(oauth_client: PipelineRunnerOauthClient),
    with_state(state: PipelineRunnerState), with_updated_on(updated_on: DateTime),
    with_uuid(uuid: String),
});

/// Pipeline runner oauth client.
///
/// Schema: `#/components/schemas/pipeline_runner_oauth_client`
#[derive(Clone, PartialEq)]
pub struct PipelineRunnerOauthClient {
    /// `#/components/schemas/pipeline_runner_oauth_client/allOf/1/properties/audience`
    pub audience: Option<String>,
    /// `#/components/schemas/pipeline_runner_oauth_client/allOf/1/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/pipeline_runner_oauth_client/allOf/1/properties/secret`
    pub secret: Option<String>,
    /// `#/components/schemas/pipeline_runner_oauth_client/allOf/1/properties/token_endpoint`
    pub token_endpoint: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineRunnerOauthClient, tag "pipeline_runner_oauth_client", secret "secret" {
    audience, id, secret, token_endpoint, r#type = "type",
});
setters!(PipelineRunnerOauthClient {
    with_audience(audience: String), with_id(id: String), with_secret(secret: String),
    with_token_endpoint(token_endpoint: String),
});

/// Pipeline runner state.
///
/// Schema: `#/components/schemas/pipeline_runner_state`
#[derive(Clone, PartialEq)]
pub struct PipelineRunnerState {
    /// `#/components/schemas/pipeline_runner_state/allOf/1/properties/cordoned`
    pub cordoned: Option<bool>,
    /// `#/components/schemas/pipeline_runner_state/allOf/1/properties/status`
    pub status: Option<PipelineRunnerStatus>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/pipeline_runner_state/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/pipeline_runner_state/allOf/1/properties/version`
    pub version: Option<PipelineRunnerVersion>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineRunnerState, tag "pipeline_runner_state" {
    cordoned, status, r#type = "type", updated_on, version,
});
setters!(PipelineRunnerState {
    with_cordoned(cordoned: bool), with_status(status: PipelineRunnerStatus),
    with_updated_on(updated_on: DateTime), with_version(version: PipelineRunnerVersion),
});

/// Pipeline runner status.
///
/// Schema: `#/components/schemas/pipeline_runner_state/allOf/1/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineRunnerStatus {
    /// `UNREGISTERED`
    Unregistered,
    /// `ONLINE`
    Online,
    /// `OFFLINE`
    Offline,
    /// `DISABLED`
    Disabled,
    /// `ENABLED`
    Enabled,
    /// `UNHEALTHY`
    Unhealthy,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineRunnerStatus {
    Unregistered = "UNREGISTERED", Online = "ONLINE", Offline = "OFFLINE", Disabled = "DISABLED",
    Enabled = "ENABLED", Unhealthy = "UNHEALTHY",
});

/// Pipeline runner version.
///
/// Schema: `#/components/schemas/pipeline_runner_version`
#[derive(Clone, PartialEq)]
pub struct PipelineRunnerVersion {
    /// `#/components/schemas/pipeline_runner_version/allOf/1/properties/current`
    pub current: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/pipeline_runner_version/allOf/1/properties/version`
    pub version: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineRunnerVersion, tag "pipeline_runner_version" {
    current, r#type = "type", version,
});
setters!(PipelineRunnerVersion {
    with_current(current: String), with_version(version: String),
});

/// Pipeline schedule.
///
/// Schema: `#/components/schemas/pipeline_schedule`
#[derive(Clone, PartialEq)]
pub struct PipelineSchedule {
    /// `#/components/schemas/pipeline_schedule/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/pipeline_schedule/allOf/1/properties/cron_pattern`
    pub cron_pattern: Option<String>,
    /// `#/components/schemas/pipeline_schedule/allOf/1/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/pipeline_schedule/allOf/1/properties/target`
    pub target: Option<PipelineRefTarget>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/pipeline_schedule/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/pipeline_schedule/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineSchedule, tag "pipeline_schedule" {
    created_on, cron_pattern, enabled, target, r#type = "type", updated_on, uuid,
});

/// Pipeline schedule execution.
///
/// Schema: `#/components/schemas/pipeline_schedule_execution`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineScheduleExecution {
    /// `pipeline_schedule_execution_errored`
    Errored(Box<PipelineScheduleExecutionErrored>),
    /// `pipeline_schedule_execution_executed`
    Executed(Box<PipelineScheduleExecutionExecuted>),
    /// Any other tag, or none.
    Other(Box<PipelineScheduleExecutionBase>),
}

impl PipelineScheduleExecution {
    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Errored(model) => model.r#type.as_str(),
            Self::Executed(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineScheduleExecution by "type", else PipelineScheduleExecutionBase {
    Errored(PipelineScheduleExecutionErrored) = "pipeline_schedule_execution_errored",
    Executed(PipelineScheduleExecutionExecuted) = "pipeline_schedule_execution_executed",
});

/// Pipeline schedule execution base.
///
/// Schema: `#/components/schemas/pipeline_schedule_execution`
#[derive(Clone, PartialEq)]
pub struct PipelineScheduleExecutionBase {
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineScheduleExecutionBase { r#type = "type" });

/// Pipeline schedule execution errored.
///
/// Schema: `#/components/schemas/pipeline_schedule_execution_errored`
#[derive(Clone, PartialEq)]
pub struct PipelineScheduleExecutionErrored {
    /// `#/components/schemas/pipeline_schedule_execution_errored/allOf/1/properties/error`
    pub error: Option<PipelineError>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineScheduleExecutionErrored, tag "pipeline_schedule_execution_errored" {
    error, r#type = "type",
});

/// Pipeline schedule execution executed.
///
/// Schema: `#/components/schemas/pipeline_schedule_execution_executed`
#[derive(Clone, PartialEq)]
pub struct PipelineScheduleExecutionExecuted {
    /// `#/components/schemas/pipeline_schedule_execution_executed/allOf/1/properties/pipeline`
    pub pipeline: Option<Box<Pipeline>>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineScheduleExecutionExecuted, tag "pipeline_schedule_execution_executed" {
    pipeline, r#type = "type",
});

/// Pipeline schedule ref type.
///
/// Schema: `#/components/schemas/pipeline_schedule_post_request_body/allOf/1/properties/target/properties/ref_type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineScheduleRefType {
    /// `branch`
    Branch,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineScheduleRefType { Branch = "branch" });

/// Pipeline schedule update.
///
/// Schema: `#/components/schemas/pipeline_schedule_put_request_body`
#[derive(Clone, PartialEq)]
pub struct PipelineScheduleUpdate {
    /// `#/components/schemas/pipeline_schedule_put_request_body/allOf/1/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineScheduleUpdate, tag "pipeline_schedule" { enabled, r#type = "type" });
setters!(PipelineScheduleUpdate { with_enabled(enabled: bool) });

/// Pipeline sort.
///
/// Schema: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/12/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineSort {
    /// `creator.uuid`
    CreatorUuid,
    /// `created_on`
    CreatedOn,
    /// `run_creation_date`
    RunCreationDate,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineSort {
    CreatorUuid = "creator.uuid", CreatedOn = "created_on", RunCreationDate = "run_creation_date",
});

/// Pipeline SSH key pair.
///
/// Schema: `#/components/schemas/pipeline_ssh_key_pair`
#[derive(Clone, PartialEq)]
pub struct PipelineSshKeyPair {
    /// `#/components/schemas/pipeline_ssh_key_pair/allOf/1/properties/private_key`
    pub private_key: Option<String>,
    /// `#/components/schemas/pipeline_ssh_key_pair/allOf/1/properties/public_key`
    pub public_key: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineSshKeyPair, tag "pipeline_ssh_key_pair", secret "private_key" {
    private_key, public_key, r#type = "type",
});
setters!(PipelineSshKeyPair {
    with_private_key(private_key: String), with_public_key(public_key: String),
});

/// Pipeline SSH public key.
///
/// Schema: `#/components/schemas/pipeline_ssh_public_key`
#[derive(Clone, PartialEq)]
pub struct PipelineSshPublicKey {
    /// `#/components/schemas/pipeline_ssh_public_key/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/pipeline_ssh_public_key/allOf/1/properties/key_type`
    pub key_type: Option<String>,
    /// `#/components/schemas/pipeline_ssh_public_key/allOf/1/properties/md5_fingerprint`
    pub md5_fingerprint: Option<String>,
    /// `#/components/schemas/pipeline_ssh_public_key/allOf/1/properties/sha256_fingerprint`
    pub sha256_fingerprint: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineSshPublicKey, tag "pipeline_ssh_public_key" {
    key, key_type, md5_fingerprint, sha256_fingerprint, r#type = "type",
});
setters!(PipelineSshPublicKey {
    with_key(key: String), with_key_type(key_type: String),
    with_md5_fingerprint(md5_fingerprint: String),
    with_sha256_fingerprint(sha256_fingerprint: String),
});

/// Pipeline test case.
///
/// Schema: `#/components/schemas/pipeline_test_case`
#[derive(Clone, PartialEq)]
pub struct PipelineTestCase {
    /// `#/components/schemas/pipeline_test_case/properties/fully_qualified_name`
    pub fully_qualified_name: Option<String>,
    /// `#/components/schemas/pipeline_test_case/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/pipeline_test_case/properties/package_name`
    pub package_name: Option<String>,
    /// `#/components/schemas/pipeline_test_case/properties/status`
    pub status: Option<String>,
    /// `#/components/schemas/pipeline_test_case/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineTestCase { fully_qualified_name, name, package_name, status, uuid });

/// Pipeline test report.
///
/// Schema: `#/components/schemas/pipeline_test_report`
#[derive(Clone, PartialEq)]
pub struct PipelineTestReport {
    /// `#/components/schemas/pipeline_test_report/properties/number_of_error_test_cases`
    pub number_of_error_test_cases: Option<i64>,
    /// `#/components/schemas/pipeline_test_report/properties/number_of_failed_test_cases`
    pub number_of_failed_test_cases: Option<i64>,
    /// `#/components/schemas/pipeline_test_report/properties/number_of_skipped_test_cases`
    pub number_of_skipped_test_cases: Option<i64>,
    /// `#/components/schemas/pipeline_test_report/properties/number_of_successful_test_cases`
    pub number_of_successful_test_cases: Option<i64>,
    /// `#/components/schemas/pipeline_test_report/properties/number_of_test_cases`
    pub number_of_test_cases: Option<i64>,
    /// `#/components/schemas/pipeline_test_report/properties/step_uuid`
    pub step_uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineTestReport {
    number_of_error_test_cases, number_of_failed_test_cases, number_of_skipped_test_cases,
    number_of_successful_test_cases, number_of_test_cases, step_uuid,
});

/// Pipelines config.
///
/// Schema: `#/components/schemas/pipelines_config`
#[derive(Clone, PartialEq)]
pub struct PipelinesConfig {
    /// `#/components/schemas/pipelines_config/allOf/1/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/pipelines_config/allOf/1/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelinesConfig, tag "repository_pipelines_configuration" | "pipelines_config" {
    enabled, repository, r#type = "type",
});
setters!(PipelinesConfig {
    with_enabled(enabled: bool), with_repository(repository: Box<Repository>),
});
