//! Models that several modules share: pipeline variable and what goes with it.

use bitbucket_runtime::{hierarchy, object, open_enum, setters};
use bitbucket_runtime::wire::{DateTime, Extra, Json, TypeTag};
use crate::models::{Account, Commit, PullRequest, Repository};
use std::collections::BTreeMap;

/// Pipeline.
///
/// Schema: `#/components/schemas/pipeline`
#[derive(Clone, PartialEq)]
pub struct Pipeline {
    /// `#/components/schemas/pipeline/allOf/1/properties/build_number`
    pub build_number: Option<i64>,
    /// `#/components/schemas/pipeline/allOf/1/properties/build_seconds_used`
    pub build_seconds_used: Option<i64>,
    /// `#/components/schemas/pipeline/allOf/1/properties/completed_on`
    pub completed_on: Option<DateTime>,
    /// `#/components/schemas/pipeline/allOf/1/properties/configuration_sources`
    pub configuration_sources: Option<Vec<PipelineConfigurationSource>>,
    /// `#/components/schemas/pipeline/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/pipeline/allOf/1/properties/creator`
    pub creator: Option<Account>,
    /// `#/components/schemas/pipeline/allOf/1/properties/duration_in_seconds`
    pub duration_in_seconds: Option<i64>,
    /// `#/components/schemas/pipeline/allOf/1/properties/expired`
    pub expired: Option<bool>,
    /// `#/components/schemas/pipeline/allOf/1/properties/first_successful`
    pub first_successful: Option<bool>,
    /// `#/components/schemas/pipeline/allOf/1/properties/has_variables`
    pub has_variables: Option<bool>,
    /// `#/components/schemas/pipeline/allOf/1/properties/labels`
    pub labels: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/pipeline/allOf/1/properties/links`
    pub links: Option<PipelineLinks>,
    /// `#/components/schemas/pipeline/allOf/1/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/pipeline/allOf/1/properties/run_number`
    pub run_number: Option<i64>,
    /// `#/components/schemas/pipeline/allOf/1/properties/state`
    pub state: Option<PipelineState>,
    /// `#/components/schemas/pipeline/allOf/1/properties/target`
    pub target: Option<PipelineTarget>,
    /// `#/components/schemas/pipeline/allOf/1/properties/trigger`
    pub trigger: Option<PipelineTrigger>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/pipeline/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// `#/components/schemas/pipeline/allOf/1/properties/variables`
    pub variables: Option<Vec<PipelineVariable>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Pipeline, tag "pipeline" {
    build_number, build_seconds_used, completed_on, configuration_sources, created_on, creator,
    duration_in_seconds, expired, first_successful, has_variables, labels, links, repository,
    run_number, state, target, trigger, r#type = "type", uuid, variables,
});
setters!(Pipeline {
    with_build_number(build_number: i64), with_build_seconds_used(build_seconds_used: i64),
    with_completed_on(completed_on: DateTime),
    with_configuration_sources(configuration_sources: [PipelineConfigurationSource]),
    with_created_on(created_on: DateTime), with_creator(creator: Account),
    with_duration_in_seconds(duration_in_seconds: i64), with_expired(expired: bool),
    with_first_successful(first_successful: bool), with_has_variables(has_variables: bool),
    with_labels(labels: BTreeMap<String, Json>), with_links(links: PipelineLinks),
    with_repository(repository: Box<Repository>), with_run_number(run_number: i64),
    with_state(state: PipelineState), with_target(target: PipelineTarget),
    with_trigger(trigger: PipelineTrigger), with_uuid(uuid: String),
    with_variables(variables: [PipelineVariable]),
});

/// Pipeline command.
///
/// Schema: `#/components/schemas/pipeline_command`
#[derive(Clone, PartialEq)]
pub struct PipelineCommand {
    /// `#/components/schemas/pipeline_command/properties/action`
    pub action: Option<String>,
    /// `#/components/schemas/pipeline_command/properties/command`
    pub command: Option<String>,
    /// `#/components/schemas/pipeline_command/properties/commandType`
    pub command_type: Option<String>,
    /// `#/components/schemas/pipeline_command/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineCommand { action, command, command_type = "commandType", name });

/// Pipeline commit target.
///
/// Schema: `#/components/schemas/pipeline_commit_target`
#[derive(Clone, PartialEq)]
pub struct PipelineCommitTarget {
    /// `#/components/schemas/pipeline_target/allOf/1/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/pipeline_target/allOf/1/properties/selector`
    pub selector: Option<PipelineSelector>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineCommitTarget, tag "pipeline_commit_target" {
    commit, selector, r#type = "type",
});
setters!(PipelineCommitTarget {
    with_commit(commit: Box<Commit>), with_selector(selector: PipelineSelector),
});

/// Pipeline configuration source.
///
/// Schema: `#/components/schemas/pipeline_configuration_source`
#[derive(Clone, PartialEq)]
pub struct PipelineConfigurationSource {
    /// `#/components/schemas/pipeline_configuration_source/properties/source`
    pub source: Option<String>,
    /// `#/components/schemas/pipeline_configuration_source/properties/uri`
    pub uri: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineConfigurationSource { source, uri });
setters!(PipelineConfigurationSource {
    with_source(source: String), with_uri(uri: String),
});

/// Pipeline error.
///
/// Schema: `#/components/schemas/pipeline_error`
#[derive(Clone, PartialEq)]
pub struct PipelineError {
    /// `#/components/schemas/pipeline_error/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/pipeline_error/allOf/1/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineError, tag "pipeline_error" { key, message, r#type = "type" });
setters!(PipelineError { with_key(key: String), with_message(message: String) });

/// Pipeline image.
///
/// Schema: `#/components/schemas/pipeline_image`
#[derive(Clone, PartialEq)]
pub struct PipelineImage {
    /// `#/components/schemas/pipeline_image/properties/email`
    pub email: Option<String>,
    /// `#/components/schemas/pipeline_image/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/pipeline_image/properties/password`
    pub password: Option<String>,
    /// `#/components/schemas/pipeline_image/properties/username`
    pub username: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineImage, secret "password" { email, name, password, username });

/// Pipeline link.
///
/// Schema: `#/components/schemas/pipelines_links_section_href`
#[derive(Clone, PartialEq)]
pub struct PipelineLink {
    /// `#/components/schemas/pipelines_links_section_href/allOf/1/properties/href`
    pub href: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineLink, tag "pipelines_links_section_href" { href, r#type = "type" });
setters!(PipelineLink { with_href(href: String) });

/// Pipeline links.
///
/// Schema: `#/components/schemas/pipelines_pipeline_links`
#[derive(Clone, PartialEq)]
pub struct PipelineLinks {
    /// `#/components/schemas/pipelines_pipeline_links/allOf/1/properties/self`
    pub self_link: Option<PipelineLink>,
    /// `#/components/schemas/pipelines_pipeline_links/allOf/1/properties/steps`
    pub steps: Option<PipelineLink>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineLinks, tag "pipelines_pipeline_links" {
    self_link = "self", steps, r#type = "type",
});
setters!(PipelineLinks {
    with_self_link(self_link: PipelineLink), with_steps(steps: PipelineLink),
});

/// Pipeline pull request target.
///
/// Schema: `#/components/schemas/pipeline_pullrequest_target`
#[derive(Clone, PartialEq)]
pub struct PipelinePullRequestTarget {
    /// `#/components/schemas/pipeline_target/allOf/1/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/pipeline_pullrequest_target/allOf/1/properties/destination`
    pub destination: Option<String>,
    /// `#/components/schemas/pipeline_pullrequest_target/allOf/1/properties/destination_commit`
    pub destination_commit: Option<Box<Commit>>,
    /// `#/components/schemas/pipeline_pullrequest_target/allOf/1/properties/pullrequest`
    pub pull_request: Option<Box<PullRequest>>,
    /// `#/components/schemas/pipeline_target/allOf/1/properties/selector`
    pub selector: Option<PipelineSelector>,
    /// `#/components/schemas/pipeline_pullrequest_target/allOf/1/properties/source`
    pub source: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelinePullRequestTarget, tag "pipeline_pullrequest_target" {
    commit, destination, destination_commit, pull_request = "pullrequest", selector, source,
    r#type = "type",
});
setters!(PipelinePullRequestTarget {
    with_commit(commit: Box<Commit>), with_destination(destination: String),
    with_destination_commit(destination_commit: Box<Commit>),
    with_pull_request(pull_request: Box<PullRequest>), with_selector(selector: PipelineSelector),
    with_source(source: String),
});

/// Pipeline ref target.
///
/// Schema: `#/components/schemas/pipeline_ref_target`
#[derive(Clone, PartialEq)]
pub struct PipelineRefTarget {
    /// `#/components/schemas/pipeline_target/allOf/1/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/pipeline_ref_target/allOf/1/properties/ref_name`
    pub ref_name: Option<String>,
    /// `#/components/schemas/pipeline_ref_target/allOf/1/properties/ref_type`
    pub ref_type: Option<PipelineRefType>,
    /// `#/components/schemas/pipeline_target/allOf/1/properties/selector`
    pub selector: Option<PipelineSelector>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineRefTarget, tag "pipeline_ref_target" {
    commit, ref_name, ref_type, selector, r#type = "type",
});
setters!(PipelineRefTarget {
    with_commit(commit: Box<Commit>), with_ref_name(ref_name: String),
    with_ref_type(ref_type: PipelineRefType), with_selector(selector: PipelineSelector),
});

/// Pipeline ref type.
///
/// Schema: `#/components/schemas/pipeline_ref_target/allOf/1/properties/ref_type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineRefType {
    /// `branch`
    Branch,
    /// `tag`
    Tag,
    /// `named_branch`
    NamedBranch,
    /// `bookmark`
    Bookmark,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineRefType {
    Branch = "branch", Tag = "tag", NamedBranch = "named_branch", Bookmark = "bookmark",
});

/// Pipeline result name.
///
/// Schema: `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineResultName {
    /// `SUCCESSFUL`
    Successful,
    /// `FAILED`
    Failed,
    /// `ERROR`
    Error,
    /// `STOPPED`
    Stopped,
    /// `EXPIRED`
    Expired,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineResultName {
    Successful = "SUCCESSFUL", Failed = "FAILED", Error = "ERROR", Stopped = "STOPPED",
    Expired = "EXPIRED",
});

/// Pipeline selector.
///
/// Schema: `#/components/schemas/pipeline_selector`, and 1 equal to it
#[derive(Clone, PartialEq)]
pub struct PipelineSelector {
    /// `#/components/schemas/pipeline_selector/allOf/1/properties/pattern`
    pub pattern: Option<String>,
    /// `#/components/schemas/pipeline_selector/allOf/1/properties/type`
    pub kind: Option<PipelineSelectorKind>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineSelector { pattern, kind = "type" });
setters!(PipelineSelector {
    with_pattern(pattern: String), with_kind(kind: PipelineSelectorKind),
});

/// Pipeline selector kind.
///
/// Schema: `#/components/schemas/pipeline_selector/allOf/1/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineSelectorKind {
    /// `branches`
    Branches,
    /// `tags`
    Tags,
    /// `bookmarks`
    Bookmarks,
    /// `default`
    Default,
    /// `custom`
    Custom,
    /// `pull-requests`
    PullRequests,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineSelectorKind {
    Branches = "branches", Tags = "tags", Bookmarks = "bookmarks", Default = "default",
    Custom = "custom", PullRequests = "pull-requests",
});

/// Pipeline stage name.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_stage/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStageName {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// `PAUSED`
    Paused,
    /// `HALTED`
    Halted,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineStageName {
    Pending = "PENDING", Running = "RUNNING", Paused = "PAUSED", Halted = "HALTED",
});

/// Pipeline state.
///
/// Schema: `#/components/schemas/pipeline_state`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineState {
    /// `pipeline_state_completed`
    Completed(Box<PipelineStateCompleted>),
    /// `pipeline_state_halted`
    Halted(Box<PipelineStateHalted>),
    /// `pipeline_state_in_progress`
    InProgress(Box<PipelineStateInProgress>),
    /// `pipeline_state_parsing`
    Parsing(Box<PipelineStateParsing>),
    /// `pipeline_state_pending`
    Pending(Box<PipelineStatePending>),
    /// Any other tag, or none.
    Other(Box<PipelineStateBase>),
}

impl PipelineState {
    /// `name` of whichever this is.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&PipelineStateName> {
        match self {
            Self::Completed(model) => model.name.as_ref(),
            Self::Halted(model) => model.name.as_ref(),
            Self::InProgress(model) => model.name.as_ref(),
            Self::Parsing(model) => model.name.as_ref(),
            Self::Pending(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Completed(model) => model.r#type.as_str(),
            Self::Halted(model) => model.r#type.as_str(),
            Self::InProgress(model) => model.r#type.as_str(),
            Self::Parsing(model) => model.r#type.as_str(),
            Self::Pending(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineState by "type", else PipelineStateBase {
    Completed(PipelineStateCompleted) = "pipeline_state_completed",
    Halted(PipelineStateHalted) = "pipeline_state_halted",
    InProgress(PipelineStateInProgress) = "pipeline_state_in_progress",
    Parsing(PipelineStateParsing) = "pipeline_state_parsing",
    Pending(PipelineStatePending) = "pipeline_state_pending",
});

/// Pipeline state base.
///
/// Schema: `#/components/schemas/pipeline_state`
#[derive(Clone, PartialEq)]
pub struct PipelineStateBase {
    /// `#/components/schemas/pipeline_state/allOf/1/properties/name`
    pub name: Option<PipelineStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateBase { name, r#type = "type" });
setters!(PipelineStateBase { with_name(name: PipelineStateName) });

/// Pipeline state completed.
///
/// Schema: `#/components/schemas/pipeline_state_completed`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompleted {
    /// `#/components/schemas/pipeline_state/allOf/1/properties/name`
    pub name: Option<PipelineStateName>,
    /// `#/components/schemas/pipeline_state_completed/allOf/1/properties/result`
    pub result: Option<PipelineStateCompletedResult>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompleted, tag "pipeline_state_completed" {
    name, result, r#type = "type",
});
setters!(PipelineStateCompleted {
    with_name(name: PipelineStateName), with_result(result: PipelineStateCompletedResult),
});

/// Pipeline state completed error.
///
/// Schema: `#/components/schemas/pipeline_state_completed_error`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedError {
    /// `#/components/schemas/pipeline_state_completed_error/allOf/1/properties/error`
    pub error: Option<PipelineError>,
    /// `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompletedError, tag "pipeline_state_completed_error" {
    error, name, r#type = "type",
});
setters!(PipelineStateCompletedError {
    with_error(error: PipelineError), with_name(name: PipelineResultName),
});

/// Pipeline state completed expired.
///
/// Schema: `#/components/schemas/pipeline_state_completed_expired`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedExpired {
    /// `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompletedExpired, tag "pipeline_state_completed_expired" {
    name, r#type = "type",
});
setters!(PipelineStateCompletedExpired { with_name(name: PipelineResultName) });

/// Pipeline state completed failed.
///
/// Schema: `#/components/schemas/pipeline_state_completed_failed`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedFailed {
    /// `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompletedFailed, tag "pipeline_state_completed_failed" {
    name, r#type = "type",
});
setters!(PipelineStateCompletedFailed { with_name(name: PipelineResultName) });

/// Pipeline state completed result.
///
/// Schema: `#/components/schemas/pipeline_state_completed_result`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStateCompletedResult {
    /// `pipeline_state_completed_error`
    Error(Box<PipelineStateCompletedError>),
    /// `pipeline_state_completed_expired`
    Expired(Box<PipelineStateCompletedExpired>),
    /// `pipeline_state_completed_failed`
    Failed(Box<PipelineStateCompletedFailed>),
    /// `pipeline_state_completed_stopped`
    Stopped(Box<PipelineStateCompletedStopped>),
    /// `pipeline_state_completed_successful`
    Successful(Box<PipelineStateCompletedSuccessful>),
    /// Any other tag, or none.
    Other(Box<PipelineStateCompletedResultBase>),
}

impl PipelineStateCompletedResult {
    /// `name` of whichever this is.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&PipelineResultName> {
        match self {
            Self::Error(model) => model.name.as_ref(),
            Self::Expired(model) => model.name.as_ref(),
            Self::Failed(model) => model.name.as_ref(),
            Self::Stopped(model) => model.name.as_ref(),
            Self::Successful(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Error(model) => model.r#type.as_str(),
            Self::Expired(model) => model.r#type.as_str(),
            Self::Failed(model) => model.r#type.as_str(),
            Self::Stopped(model) => model.r#type.as_str(),
            Self::Successful(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStateCompletedResult by "type", else PipelineStateCompletedResultBase {
    Error(PipelineStateCompletedError) = "pipeline_state_completed_error",
    Expired(PipelineStateCompletedExpired) = "pipeline_state_completed_expired",
    Failed(PipelineStateCompletedFailed) = "pipeline_state_completed_failed",
    Stopped(PipelineStateCompletedStopped) = "pipeline_state_completed_stopped",
    Successful(PipelineStateCompletedSuccessful) = "pipeline_state_completed_successful",
});

/// Pipeline state completed result base.
///
/// Schema: `#/components/schemas/pipeline_state_completed_result`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedResultBase {
    /// `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompletedResultBase { name, r#type = "type" });
setters!(PipelineStateCompletedResultBase { with_name(name: PipelineResultName) });

/// Pipeline state completed stopped.
///
/// Schema: `#/components/schemas/pipeline_state_completed_stopped`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedStopped {
    /// `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompletedStopped, tag "pipeline_state_completed_stopped" {
    name, r#type = "type",
});
setters!(PipelineStateCompletedStopped { with_name(name: PipelineResultName) });

/// Pipeline state completed successful.
///
/// Schema: `#/components/schemas/pipeline_state_completed_successful`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedSuccessful {
    /// `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompletedSuccessful, tag "pipeline_state_completed_successful" {
    name, r#type = "type",
});
setters!(PipelineStateCompletedSuccessful { with_name(name: PipelineResultName) });

/// Pipeline state halted.
///
/// Schema: `#/components/schemas/pipeline_state_halted`
#[derive(Clone, PartialEq)]
pub struct PipelineStateHalted {
    /// `#/components/schemas/pipeline_state/allOf/1/properties/name`
    pub name: Option<PipelineStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateHalted, tag "pipeline_state_halted" { name, r#type = "type" });
setters!(PipelineStateHalted { with_name(name: PipelineStateName) });

/// Pipeline state in progress.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress`
#[derive(Clone, PartialEq)]
pub struct PipelineStateInProgress {
    /// `#/components/schemas/pipeline_state/allOf/1/properties/name`
    pub name: Option<PipelineStateName>,
    /// `#/components/schemas/pipeline_state_in_progress/allOf/1/properties/stage`
    pub stage: Option<PipelineStateInProgressStage>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateInProgress, tag "pipeline_state_in_progress" {
    name, stage, r#type = "type",
});
setters!(PipelineStateInProgress {
    with_name(name: PipelineStateName), with_stage(stage: PipelineStateInProgressStage),
});

/// Pipeline state in progress halted.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_halted`
#[derive(Clone, PartialEq)]
pub struct PipelineStateInProgressHalted {
    /// `#/components/schemas/pipeline_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateInProgressHalted, tag "pipeline_state_in_progress_halted" {
    name, r#type = "type",
});
setters!(PipelineStateInProgressHalted { with_name(name: PipelineStageName) });

/// Pipeline state in progress paused.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_paused`
#[derive(Clone, PartialEq)]
pub struct PipelineStateInProgressPaused {
    /// `#/components/schemas/pipeline_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateInProgressPaused, tag "pipeline_state_in_progress_paused" {
    name, r#type = "type",
});
setters!(PipelineStateInProgressPaused { with_name(name: PipelineStageName) });

/// Pipeline state in progress pending.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_pending`
#[derive(Clone, PartialEq)]
pub struct PipelineStateInProgressPending {
    /// `#/components/schemas/pipeline_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateInProgressPending, tag "pipeline_state_in_progress_pending" {
    name, r#type = "type",
});
setters!(PipelineStateInProgressPending { with_name(name: PipelineStageName) });

/// Pipeline state in progress running.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_running`
#[derive(Clone, PartialEq)]
pub struct PipelineStateInProgressRunning {
    /// `#/components/schemas/pipeline_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateInProgressRunning, tag "pipeline_state_in_progress_running" {
    name, r#type = "type",
});
setters!(PipelineStateInProgressRunning { with_name(name: PipelineStageName) });

/// Pipeline state in progress stage.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_stage`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStateInProgressStage {
    /// `pipeline_state_in_progress_halted`
    Halted(Box<PipelineStateInProgressHalted>),
    /// `pipeline_state_in_progress_paused`
    Paused(Box<PipelineStateInProgressPaused>),
    /// `pipeline_state_in_progress_pending`
    Pending(Box<PipelineStateInProgressPending>),
    /// `pipeline_state_in_progress_running`
    Running(Box<PipelineStateInProgressRunning>),
    /// Any other tag, or none.
    Other(Box<PipelineStateInProgressStageBase>),
}

impl PipelineStateInProgressStage {
    /// `name` of whichever this is.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&PipelineStageName> {
        match self {
            Self::Halted(model) => model.name.as_ref(),
            Self::Paused(model) => model.name.as_ref(),
            Self::Pending(model) => model.name.as_ref(),
            Self::Running(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Halted(model) => model.r#type.as_str(),
            Self::Paused(model) => model.r#type.as_str(),
            Self::Pending(model) => model.r#type.as_str(),
            Self::Running(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStateInProgressStage by "type", else PipelineStateInProgressStageBase {
    Halted(PipelineStateInProgressHalted) = "pipeline_state_in_progress_halted",
    Paused(PipelineStateInProgressPaused) = "pipeline_state_in_progress_paused",
    Pending(PipelineStateInProgressPending) = "pipeline_state_in_progress_pending",
    Running(PipelineStateInProgressRunning) = "pipeline_state_in_progress_running",
});

/// Pipeline state in progress stage base.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_stage`
#[derive(Clone, PartialEq)]
pub struct PipelineStateInProgressStageBase {
    /// `#/components/schemas/pipeline_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateInProgressStageBase { name, r#type = "type" });
setters!(PipelineStateInProgressStageBase { with_name(name: PipelineStageName) });

/// Pipeline state name.
///
/// Schema: `#/components/schemas/pipeline_state/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStateName {
    /// `PENDING`
    Pending,
    /// `PARSING`
    Parsing,
    /// `IN_PROGRESS`
    InProgress,
    /// `HALTED`
    Halted,
    /// `COMPLETED`
    Completed,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineStateName {
    Pending = "PENDING", Parsing = "PARSING", InProgress = "IN_PROGRESS", Halted = "HALTED",
    Completed = "COMPLETED",
});

/// Pipeline state parsing.
///
/// Schema: `#/components/schemas/pipeline_state_parsing`
#[derive(Clone, PartialEq)]
pub struct PipelineStateParsing {
    /// `#/components/schemas/pipeline_state/allOf/1/properties/name`
    pub name: Option<PipelineStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateParsing, tag "pipeline_state_parsing" { name, r#type = "type" });
setters!(PipelineStateParsing { with_name(name: PipelineStateName) });

/// Pipeline state pending.
///
/// Schema: `#/components/schemas/pipeline_state_pending`
#[derive(Clone, PartialEq)]
pub struct PipelineStatePending {
    /// `#/components/schemas/pipeline_state/allOf/1/properties/name`
    pub name: Option<PipelineStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStatePending, tag "pipeline_state_pending" { name, r#type = "type" });
setters!(PipelineStatePending { with_name(name: PipelineStateName) });

/// Pipeline step.
///
/// Schema: `#/components/schemas/pipeline_step`
#[derive(Clone, PartialEq)]
pub struct PipelineStep {
    /// `#/components/schemas/pipeline_step/allOf/1/properties/build_seconds_used`
    pub build_seconds_used: Option<i64>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/completed_on`
    pub completed_on: Option<DateTime>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/duration_in_seconds`
    pub duration_in_seconds: Option<i64>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/image`
    pub image: Option<PipelineImage>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/maxTime`
    pub max_time: Option<i64>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/pipeline`
    pub pipeline: Option<Box<Pipeline>>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/run_number`
    pub run_number: Option<i64>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/script_commands`
    pub script_commands: Option<Vec<PipelineCommand>>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/setup_commands`
    pub setup_commands: Option<Vec<PipelineCommand>>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/started_on`
    pub started_on: Option<DateTime>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/state`
    pub state: Option<PipelineStepState>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/teardown_commands`
    pub teardown_commands: Option<Vec<PipelineCommand>>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/trigger`
    pub trigger: Option<PipelineStepTrigger>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStep, tag "pipeline_step" {
    build_seconds_used, completed_on, duration_in_seconds, image, max_time = "maxTime", name,
    pipeline, run_number, script_commands, setup_commands, started_on, state, teardown_commands,
    trigger, r#type = "type", uuid,
});

/// Pipeline step error.
///
/// Schema: `#/components/schemas/pipeline_step_error`
#[derive(Clone, PartialEq)]
pub struct PipelineStepError {
    /// `#/components/schemas/pipeline_step_error/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/pipeline_step_error/allOf/1/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepError, tag "pipeline_step_error" { key, message, r#type = "type" });

/// Pipeline step pending stage name.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending_stage/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepPendingStageName {
    /// `PENDING`
    Pending,
    /// `PAUSED`
    Paused,
    /// `HALTED`
    Halted,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineStepPendingStageName {
    Pending = "PENDING", Paused = "PAUSED", Halted = "HALTED",
});

/// Pipeline step result name.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepResultName {
    /// `SUCCESSFUL`
    Successful,
    /// `FAILED`
    Failed,
    /// `ERROR`
    Error,
    /// `STOPPED`
    Stopped,
    /// `EXPIRED`
    Expired,
    /// `NOT_RUN`
    NotRun,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineStepResultName {
    Successful = "SUCCESSFUL", Failed = "FAILED", Error = "ERROR", Stopped = "STOPPED",
    Expired = "EXPIRED", NotRun = "NOT_RUN",
});

/// Pipeline step running stage name.
///
/// Schema: `#/components/schemas/pipeline_step_state_in_progress_stage/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepRunningStageName {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineStepRunningStageName { Pending = "PENDING", Running = "RUNNING" });

/// Pipeline step state.
///
/// Schema: `#/components/schemas/pipeline_step_state`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepState {
    /// `pipeline_step_state_completed`
    Completed(Box<PipelineStepStateCompleted>),
    /// `pipeline_step_state_in_progress`
    InProgress(Box<PipelineStepStateInProgress>),
    /// `pipeline_step_state_pending`
    Pending(Box<PipelineStepStatePending>),
    /// `pipeline_step_state_ready`
    Ready(Box<PipelineStepStateReady>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStateBase>),
}

impl PipelineStepState {
    /// `name` of whichever this is.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&PipelineStepStateName> {
        match self {
            Self::Completed(model) => model.name.as_ref(),
            Self::InProgress(model) => model.name.as_ref(),
            Self::Pending(model) => model.name.as_ref(),
            Self::Ready(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Completed(model) => model.r#type.as_str(),
            Self::InProgress(model) => model.r#type.as_str(),
            Self::Pending(model) => model.r#type.as_str(),
            Self::Ready(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStepState by "type", else PipelineStepStateBase {
    Completed(PipelineStepStateCompleted) = "pipeline_step_state_completed",
    InProgress(PipelineStepStateInProgress) = "pipeline_step_state_in_progress",
    Pending(PipelineStepStatePending) = "pipeline_step_state_pending",
    Ready(PipelineStepStateReady) = "pipeline_step_state_ready",
});

/// Pipeline step state base.
///
/// Schema: `#/components/schemas/pipeline_step_state`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateBase {
    /// `#/components/schemas/pipeline_step_state/allOf/1/properties/name`
    pub name: Option<PipelineStepStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateBase { name, r#type = "type" });

/// Pipeline step state completed.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompleted {
    /// `#/components/schemas/pipeline_step_state/allOf/1/properties/name`
    pub name: Option<PipelineStepStateName>,
    /// `#/components/schemas/pipeline_step_state_completed/allOf/1/properties/result`
    pub result: Option<PipelineStepStateCompletedResult>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompleted, tag "pipeline_step_state_completed" {
    name, result, r#type = "type",
});

/// Pipeline step state completed error.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_error`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedError {
    /// `#/components/schemas/pipeline_step_state_completed_error/allOf/1/properties/error`
    pub error: Option<PipelineStepError>,
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedError, tag "pipeline_step_state_completed_error" {
    error, name, r#type = "type",
});

/// Pipeline step state completed expired.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_expired`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedExpired {
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedExpired, tag "pipeline_step_state_completed_expired" {
    name, r#type = "type",
});

/// Pipeline step state completed failed.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_failed`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedFailed {
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedFailed, tag "pipeline_step_state_completed_failed" {
    name, r#type = "type",
});

/// Pipeline step state completed not run.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_not_run`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedNotRun {
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedNotRun, tag "pipeline_step_state_completed_not_run" {
    name, r#type = "type",
});

/// Pipeline step state completed result.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_result`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepStateCompletedResult {
    /// `pipeline_step_state_completed_error`
    Error(Box<PipelineStepStateCompletedError>),
    /// `pipeline_step_state_completed_expired`
    Expired(Box<PipelineStepStateCompletedExpired>),
    /// `pipeline_step_state_completed_failed`
    Failed(Box<PipelineStepStateCompletedFailed>),
    /// `pipeline_step_state_completed_not_run`
    NotRun(Box<PipelineStepStateCompletedNotRun>),
    /// `pipeline_step_state_completed_stopped`
    Stopped(Box<PipelineStepStateCompletedStopped>),
    /// `pipeline_step_state_completed_successful`
    Successful(Box<PipelineStepStateCompletedSuccessful>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStateCompletedResultBase>),
}

impl PipelineStepStateCompletedResult {
    /// `name` of whichever this is.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&PipelineStepResultName> {
        match self {
            Self::Error(model) => model.name.as_ref(),
            Self::Expired(model) => model.name.as_ref(),
            Self::Failed(model) => model.name.as_ref(),
            Self::NotRun(model) => model.name.as_ref(),
            Self::Stopped(model) => model.name.as_ref(),
            Self::Successful(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Error(model) => model.r#type.as_str(),
            Self::Expired(model) => model.r#type.as_str(),
            Self::Failed(model) => model.r#type.as_str(),
            Self::NotRun(model) => model.r#type.as_str(),
            Self::Stopped(model) => model.r#type.as_str(),
            Self::Successful(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStepStateCompletedResult by "type", else PipelineStepStateCompletedResultBase {
    Error(PipelineStepStateCompletedError) = "pipeline_step_state_completed_error",
    Expired(PipelineStepStateCompletedExpired) = "pipeline_step_state_completed_expired",
    Failed(PipelineStepStateCompletedFailed) = "pipeline_step_state_completed_failed",
    NotRun(PipelineStepStateCompletedNotRun) = "pipeline_step_state_completed_not_run",
    Stopped(PipelineStepStateCompletedStopped) = "pipeline_step_state_completed_stopped",
    Successful(PipelineStepStateCompletedSuccessful) = "pipeline_step_state_completed_successful",
});

/// Pipeline step state completed result base.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_result`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedResultBase {
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedResultBase { name, r#type = "type" });

/// Pipeline step state completed stopped.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_stopped`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedStopped {
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedStopped, tag "pipeline_step_state_completed_stopped" {
    name, r#type = "type",
});

/// Pipeline step state completed successful.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_successful`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedSuccessful {
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedSuccessful, tag "pipeline_step_state_completed_successful" {
    name, r#type = "type",
});

/// Pipeline step state in progress.
///
/// Schema: `#/components/schemas/pipeline_step_state_in_progress`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateInProgress {
    /// `#/components/schemas/pipeline_step_state/allOf/1/properties/name`
    pub name: Option<PipelineStepStateName>,
    /// `#/components/schemas/pipeline_step_state_in_progress/allOf/1/properties/stage`
    pub stage: Option<PipelineStepStateInProgressStage>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateInProgress, tag "pipeline_step_state_in_progress" {
    name, stage, r#type = "type",
});

/// Pipeline step state in progress pending.
///
/// Schema: `#/components/schemas/pipeline_step_state_in_progress_pending`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateInProgressPending {
    /// `#/components/schemas/pipeline_step_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepRunningStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateInProgressPending, tag "pipeline_step_state_in_progress_pending" {
    name, r#type = "type",
});

/// Pipeline step state in progress running.
///
/// Schema: `#/components/schemas/pipeline_step_state_in_progress_running`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateInProgressRunning {
    /// `#/components/schemas/pipeline_step_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepRunningStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateInProgressRunning, tag "pipeline_step_state_in_progress_running" {
    name, r#type = "type",
});

/// Pipeline step state in progress stage.
///
/// Schema: `#/components/schemas/pipeline_step_state_in_progress_stage`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepStateInProgressStage {
    /// `pipeline_step_state_in_progress_pending`
    Pending(Box<PipelineStepStateInProgressPending>),
    /// `pipeline_step_state_in_progress_running`
    Running(Box<PipelineStepStateInProgressRunning>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStateInProgressStageBase>),
}

impl PipelineStepStateInProgressStage {
    /// `name` of whichever this is.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&PipelineStepRunningStageName> {
        match self {
            Self::Pending(model) => model.name.as_ref(),
            Self::Running(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Pending(model) => model.r#type.as_str(),
            Self::Running(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStepStateInProgressStage by "type", else PipelineStepStateInProgressStageBase {
    Pending(PipelineStepStateInProgressPending) = "pipeline_step_state_in_progress_pending",
    Running(PipelineStepStateInProgressRunning) = "pipeline_step_state_in_progress_running",
});

/// Pipeline step state in progress stage base.
///
/// Schema: `#/components/schemas/pipeline_step_state_in_progress_stage`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateInProgressStageBase {
    /// `#/components/schemas/pipeline_step_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepRunningStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateInProgressStageBase { name, r#type = "type" });

/// Pipeline step state name.
///
/// Schema: `#/components/schemas/pipeline_step_state/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepStateName {
    /// `PENDING`
    Pending,
    /// `READY`
    Ready,
    /// `IN_PROGRESS`
    InProgress,
    /// `COMPLETED`
    Completed,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineStepStateName {
    Pending = "PENDING", Ready = "READY", InProgress = "IN_PROGRESS", Completed = "COMPLETED",
});

/// Pipeline step state pending.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStatePending {
    /// `#/components/schemas/pipeline_step_state/allOf/1/properties/name`
    pub name: Option<PipelineStepStateName>,
    /// `#/components/schemas/pipeline_step_state_pending/allOf/1/properties/stage`
    pub stage: Option<PipelineStepStatePendingStage>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStatePending, tag "pipeline_step_state_pending" {
    name, stage, r#type = "type",
});

/// Pipeline step state pending halted.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending_halted`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStatePendingHalted {
    /// `#/components/schemas/pipeline_step_state_pending_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepPendingStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStatePendingHalted, tag "pipeline_step_state_pending_halted" {
    name, r#type = "type",
});

/// Pipeline step state pending paused.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending_paused`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStatePendingPaused {
    /// `#/components/schemas/pipeline_step_state_pending_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepPendingStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStatePendingPaused, tag "pipeline_step_state_pending_paused" {
    name, r#type = "type",
});

/// Pipeline step state pending pending.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending_pending`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStatePendingPending {
    /// `#/components/schemas/pipeline_step_state_pending_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepPendingStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStatePendingPending, tag "pipeline_step_state_pending_pending" {
    name, r#type = "type",
});

/// Pipeline step state pending stage.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending_stage`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepStatePendingStage {
    /// `pipeline_step_state_pending_halted`
    Halted(Box<PipelineStepStatePendingHalted>),
    /// `pipeline_step_state_pending_paused`
    Paused(Box<PipelineStepStatePendingPaused>),
    /// `pipeline_step_state_pending_pending`
    Pending(Box<PipelineStepStatePendingPending>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStatePendingStageBase>),
}

impl PipelineStepStatePendingStage {
    /// `name` of whichever this is.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&PipelineStepPendingStageName> {
        match self {
            Self::Halted(model) => model.name.as_ref(),
            Self::Paused(model) => model.name.as_ref(),
            Self::Pending(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Halted(model) => model.r#type.as_str(),
            Self::Paused(model) => model.r#type.as_str(),
            Self::Pending(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStepStatePendingStage by "type", else PipelineStepStatePendingStageBase {
    Halted(PipelineStepStatePendingHalted) = "pipeline_step_state_pending_halted",
    Paused(PipelineStepStatePendingPaused) = "pipeline_step_state_pending_paused",
    Pending(PipelineStepStatePendingPending) = "pipeline_step_state_pending_pending",
});

/// Pipeline step state pending stage base.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending_stage`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStatePendingStageBase {
    /// `#/components/schemas/pipeline_step_state_pending_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepPendingStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStatePendingStageBase { name, r#type = "type" });

/// Pipeline step state ready.
///
/// Schema: `#/components/schemas/pipeline_step_state_ready`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateReady {
    /// `#/components/schemas/pipeline_step_state/allOf/1/properties/name`
    pub name: Option<PipelineStepStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateReady, tag "pipeline_step_state_ready" {
    name, r#type = "type",
});

/// Pipeline step trigger.
///
/// Schema: `#/components/schemas/pipeline_step_trigger`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepTrigger {
    /// `pipeline_step_trigger_automatic`
    Automatic(Box<PipelineStepTriggerAutomatic>),
    /// `pipeline_step_trigger_manual`
    Manual(Box<PipelineStepTriggerManual>),
    /// Any other tag, or none.
    Other(Box<PipelineStepTriggerBase>),
}

impl PipelineStepTrigger {
    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Automatic(model) => model.r#type.as_str(),
            Self::Manual(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStepTrigger by "type", else PipelineStepTriggerBase {
    Automatic(PipelineStepTriggerAutomatic) = "pipeline_step_trigger_automatic",
    Manual(PipelineStepTriggerManual) = "pipeline_step_trigger_manual",
});

/// Pipeline step trigger automatic.
///
/// Schema: `#/components/schemas/pipeline_step_trigger_automatic`
#[derive(Clone, PartialEq)]
pub struct PipelineStepTriggerAutomatic {
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepTriggerAutomatic, tag "pipeline_step_trigger_automatic" {
    r#type = "type",
});

/// Pipeline step trigger base.
///
/// Schema: `#/components/schemas/pipeline_step_trigger`
#[derive(Clone, PartialEq)]
pub struct PipelineStepTriggerBase {
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepTriggerBase { r#type = "type" });

/// Pipeline step trigger manual.
///
/// Schema: `#/components/schemas/pipeline_step_trigger_manual`
#[derive(Clone, PartialEq)]
pub struct PipelineStepTriggerManual {
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepTriggerManual, tag "pipeline_step_trigger_manual" {
    r#type = "type",
});

/// Pipeline target.
///
/// Schema: `#/components/schemas/pipeline_target`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineTarget {
    /// `pipeline_commit_target`
    Commit(Box<PipelineCommitTarget>),
    /// `pipeline_pullrequest_target`
    PullRequest(Box<PipelinePullRequestTarget>),
    /// `pipeline_ref_target`
    Ref(Box<PipelineRefTarget>),
    /// Any other tag, or none.
    Other(Box<PipelineTargetBase>),
}

impl PipelineTarget {
    /// `commit` of whichever this is.
    #[must_use]
    #[inline]
    pub fn commit(&self) -> Option<&Commit> {
        match self {
            Self::Commit(model) => model.commit.as_deref(),
            Self::PullRequest(model) => model.commit.as_deref(),
            Self::Ref(model) => model.commit.as_deref(),
            Self::Other(model) => model.commit.as_deref(),
        }
    }

    /// `selector` of whichever this is.
    #[must_use]
    #[inline]
    pub fn selector(&self) -> Option<&PipelineSelector> {
        match self {
            Self::Commit(model) => model.selector.as_ref(),
            Self::PullRequest(model) => model.selector.as_ref(),
            Self::Ref(model) => model.selector.as_ref(),
            Self::Other(model) => model.selector.as_ref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Commit(model) => model.r#type.as_str(),
            Self::PullRequest(model) => model.r#type.as_str(),
            Self::Ref(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineTarget by "type", else PipelineTargetBase {
    Commit(PipelineCommitTarget) = "pipeline_commit_target",
    PullRequest(PipelinePullRequestTarget) = "pipeline_pullrequest_target",
    Ref(PipelineRefTarget) = "pipeline_ref_target",
});

/// Pipeline target base.
///
/// Schema: `#/components/schemas/pipeline_target`
#[derive(Clone, PartialEq)]
pub struct PipelineTargetBase {
    /// `#/components/schemas/pipeline_target/allOf/1/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/pipeline_target/allOf/1/properties/selector`
    pub selector: Option<PipelineSelector>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineTargetBase { commit, selector, r#type = "type" });
setters!(PipelineTargetBase {
    with_commit(commit: Box<Commit>), with_selector(selector: PipelineSelector),
});

/// Pipeline trigger.
///
/// Schema: `#/components/schemas/pipeline_trigger`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineTrigger {
    /// `pipeline_trigger_manual`
    Manual(Box<PipelineTriggerManual>),
    /// `pipeline_trigger_push`
    Push(Box<PipelineTriggerPush>),
    /// `pipeline_trigger_schedule`
    Schedule(Box<PipelineTriggerSchedule>),
    /// Any other tag, or none.
    Other(Box<PipelineTriggerBase>),
}

impl PipelineTrigger {
    /// `name` of whichever this is.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Manual(model) => model.name.as_deref(),
            Self::Push(model) => model.name.as_deref(),
            Self::Schedule(model) => model.name.as_deref(),
            Self::Other(model) => model.name.as_deref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Manual(model) => model.r#type.as_str(),
            Self::Push(model) => model.r#type.as_str(),
            Self::Schedule(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineTrigger by "type", else PipelineTriggerBase {
    Manual(PipelineTriggerManual) = "pipeline_trigger_manual",
    Push(PipelineTriggerPush) = "pipeline_trigger_push",
    Schedule(PipelineTriggerSchedule) = "pipeline_trigger_schedule",
});

/// Pipeline trigger base.
///
/// Schema: `#/components/schemas/pipeline_trigger`
#[derive(Clone, PartialEq)]
pub struct PipelineTriggerBase {
    /// `#/components/schemas/pipeline_trigger/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineTriggerBase { name, r#type = "type" });
setters!(PipelineTriggerBase { with_name(name: String) });

/// Pipeline trigger manual.
///
/// Schema: `#/components/schemas/pipeline_trigger_manual`
#[derive(Clone, PartialEq)]
pub struct PipelineTriggerManual {
    /// `#/components/schemas/pipeline_trigger/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineTriggerManual, tag "pipeline_trigger_manual" { name, r#type = "type" });
setters!(PipelineTriggerManual { with_name(name: String) });

/// Pipeline trigger push.
///
/// Schema: `#/components/schemas/pipeline_trigger_push`
#[derive(Clone, PartialEq)]
pub struct PipelineTriggerPush {
    /// `#/components/schemas/pipeline_trigger/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineTriggerPush, tag "pipeline_trigger_push" { name, r#type = "type" });
setters!(PipelineTriggerPush { with_name(name: String) });

/// Pipeline trigger schedule.
///
/// Schema: `#/components/schemas/pipeline_trigger_schedule`
#[derive(Clone, PartialEq)]
pub struct PipelineTriggerSchedule {
    /// `#/components/schemas/pipeline_trigger/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineTriggerSchedule, tag "pipeline_trigger_schedule" {
    name, r#type = "type",
});
setters!(PipelineTriggerSchedule { with_name(name: String) });

/// Pipeline variable.
///
/// Schema: `#/components/schemas/pipeline_variable`
#[derive(Clone, PartialEq)]
pub struct PipelineVariable {
    /// `#/components/schemas/pipeline_variable/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/pipeline_variable/allOf/1/properties/secured`
    pub secured: Option<bool>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/pipeline_variable/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// `#/components/schemas/pipeline_variable/allOf/1/properties/value`
    pub value: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineVariable, tag "pipeline_variable", secret "value" {
    key, secured, r#type = "type", uuid, value,
});
setters!(PipelineVariable {
    with_key(key: String), with_secured(secured: bool), with_uuid(uuid: String),
    with_value(value: String),
});
