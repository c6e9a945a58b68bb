//! Models of repository.

use bitbucket_runtime::{OffsetPage, object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Json, Timestamp};
use crate::models::{
    Commit, FileKind, FilePath, MinimalRef, Person, PullRequestMergeConfig, RefChangeType, RefType,
    Repository, User,
};
use std::collections::BTreeMap;

/// Archive format.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1archive/get/parameters/5/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchiveFormat {
    /// `zip`
    Zip,
    /// `tar`
    Tar,
    /// `tar.gz`
    TarGz,
    /// `tgz`
    Tgz,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ArchiveFormat { Zip = "zip", Tar = "tar", TarGz = "tar.gz", Tgz = "tgz" });

/// Attachment metadata.
///
/// Schema: `#/components/schemas/RestAttachmentMetadata`
#[derive(Clone, PartialEq)]
pub struct AttachmentMetadata {
    /// `#/components/schemas/RestAttachmentMetadata/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestAttachmentMetadata/properties/metadata`
    pub metadata: Option<String>,
    /// `#/components/schemas/RestAttachmentMetadata/properties/url`
    pub url: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AttachmentMetadata { id, metadata, url });

/// Auto merge settings update.
///
/// Schema: `#/components/schemas/RestAutoMergeSettingsRequest`
#[derive(Clone, PartialEq)]
pub struct AutoMergeSettingsUpdate {
    /// `#/components/schemas/RestAutoMergeSettingsRequest/properties/enabled`
    pub enabled: bool,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AutoMergeSettingsUpdate { enabled });
setters!(AutoMergeSettingsUpdate { with_enabled(enabled: bool) });

impl AutoMergeSettingsUpdate {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self::default().with_enabled(enabled)
    }
}

/// Blamed lines.
///
/// Schema: `#/components/schemas/RestBlame`
#[derive(Clone, PartialEq)]
pub struct BlamedLines {
    /// `#/components/schemas/RestBlame/properties/author`
    pub author: Option<Person>,
    /// `#/components/schemas/RestBlame/properties/authorTimestamp`
    pub author_timestamp: Option<Timestamp>,
    /// `#/components/schemas/RestBlame/properties/commitDisplayId`
    pub commit_display_id: Option<String>,
    /// `#/components/schemas/RestBlame/properties/commitHash`
    pub commit_hash: Option<String>,
    /// `#/components/schemas/RestBlame/properties/commitId`
    pub commit_id: Option<String>,
    /// `#/components/schemas/RestBlame/properties/committer`
    pub committer: Option<Person>,
    /// `#/components/schemas/RestBlame/properties/committerTimestamp`
    pub committer_timestamp: Option<Timestamp>,
    /// `#/components/schemas/RestBlame/properties/displayCommitHash`
    pub display_commit_hash: Option<String>,
    /// `#/components/schemas/RestBlame/properties/fileName`
    pub file_name: Option<String>,
    /// `#/components/schemas/RestBlame/properties/lineNumber`
    pub line_number: Option<i64>,
    /// `#/components/schemas/RestBlame/properties/spannedLines`
    pub spanned_lines: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(BlamedLines {
    author, author_timestamp = "authorTimestamp", commit_display_id = "commitDisplayId",
    commit_hash = "commitHash", commit_id = "commitId", committer,
    committer_timestamp = "committerTimestamp", display_commit_hash = "displayCommitHash",
    file_name = "fileName", line_number = "lineNumber", spanned_lines = "spannedLines",
});

/// Branch.
///
/// Schema: `#/components/schemas/RestBranch`
#[derive(Clone, PartialEq)]
pub struct Branch {
    /// `#/components/schemas/RestBranch/properties/displayId`; set by the server
    pub display_id: Option<String>,
    /// `#/components/schemas/RestBranch/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestBranch/properties/isDefault`; set by the server
    pub is_default: Option<bool>,
    /// `#/components/schemas/RestBranch/properties/latestChangeset`; set by the server
    pub latest_changeset: Option<String>,
    /// `#/components/schemas/RestBranch/properties/latestCommit`; set by the server
    pub latest_commit: Option<String>,
    /// `#/components/schemas/RestBranch/properties/metadata`; set by the server
    pub metadata: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/RestBranch/properties/type`; set by the server
    pub r#type: Option<RefType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Branch {
    display_id = "displayId", id, is_default = "isDefault", latest_changeset = "latestChangeset",
    latest_commit = "latestCommit", metadata, r#type = "type",
});
setters!(Branch { with_id(id: String) });

/// Branch delete.
///
/// Schema: `#/components/schemas/RestBranchDeleteRequest`
#[derive(Clone, PartialEq)]
pub struct BranchDelete {
    /// `#/components/schemas/RestBranchDeleteRequest/properties/dryRun`
    pub dry_run: Option<bool>,
    /// `#/components/schemas/RestBranchDeleteRequest/properties/endPoint`
    pub end_point: Option<String>,
    /// `#/components/schemas/RestBranchDeleteRequest/properties/name`
    pub name: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(BranchDelete { dry_run = "dryRun", end_point = "endPoint", name });
setters!(BranchDelete {
    with_dry_run(dry_run: bool), with_end_point(end_point: String), with_name(name: String),
});

impl BranchDelete {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::default().with_name(name)
    }
}

/// Directory entry.
///
/// Schema: `#/components/schemas/RestDirectoryEntry`
#[derive(Clone, PartialEq)]
pub struct DirectoryEntry {
    /// `#/components/schemas/RestDirectoryEntry/properties/contentId`
    pub content_id: Option<String>,
    /// `#/components/schemas/RestDirectoryEntry/properties/node`
    pub node: Option<String>,
    /// `#/components/schemas/RestDirectoryEntry/properties/path`
    pub path: Option<FilePath>,
    /// `#/components/schemas/RestDirectoryEntry/properties/size`
    pub size: Option<i64>,
    /// `#/components/schemas/RestDirectoryEntry/properties/type`
    pub r#type: Option<FileKind>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DirectoryEntry { content_id = "contentId", node, path, size, r#type = "type" });

/// File line.
///
/// Schema: `#/components/schemas/RestFileLine`
#[derive(Clone, PartialEq)]
pub struct FileLine {
    /// `#/components/schemas/RestFileLine/properties/text`
    pub text: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(FileLine { text });

/// Git tag type.
///
/// Schema: `#/components/schemas/RestGitTagCreateRequest/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GitTagType {
    /// `ANNOTATED`
    Annotated,
    /// `LIGHTWEIGHT`
    Lightweight,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(GitTagType { Annotated = "ANNOTATED", Lightweight = "LIGHTWEIGHT" });

/// Last modified.
///
/// Schema: `#/components/schemas/ExampleFiles`
#[derive(Clone, PartialEq)]
pub struct LastModified {
    /// `#/components/schemas/ExampleFiles/properties/files`
    pub files: Option<BTreeMap<String, Commit>>,
    /// `#/components/schemas/ExampleFiles/properties/latestCommit`
    pub latest_commit: Option<Box<Commit>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(LastModified { files, latest_commit = "latestCommit" });

/// Merge filter.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/parameters/9/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeFilter {
    /// `exclude`
    Exclude,
    /// `include`
    Include,
    /// `only`
    Only,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(MergeFilter { Exclude = "exclude", Include = "include", Only = "only" });

/// Merge requirement.
///
/// Schema: `#/components/schemas/ExampleRequirements`
#[derive(Clone, PartialEq)]
pub struct MergeRequirement {
    /// `#/components/schemas/ExampleRequirements/properties/count`
    pub count: Option<i64>,
    /// `#/components/schemas/ExampleRequirements/properties/enabled`
    pub enabled: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MergeRequirement { count, enabled });
setters!(MergeRequirement { with_count(count: i64), with_enabled(enabled: bool) });

/// New branch.
///
/// Schema: `#/components/schemas/RestCreateBranchRequest`
#[derive(Clone, PartialEq)]
pub struct NewBranch {
    /// `#/components/schemas/RestCreateBranchRequest/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/RestCreateBranchRequest/properties/name`
    pub name: String,
    /// `#/components/schemas/RestCreateBranchRequest/properties/startPoint`
    pub start_point: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewBranch { message, name, start_point = "startPoint" });
setters!(NewBranch {
    with_message(message: String), with_name(name: String), with_start_point(start_point: String),
});

impl NewBranch {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(name: impl Into<String>, start_point: impl Into<String>) -> Self {
        Self::default().with_name(name).with_start_point(start_point)
    }
}

/// New git tag.
///
/// Schema: `#/components/schemas/RestGitTagCreateRequest`
#[derive(Clone, PartialEq)]
pub struct NewGitTag {
    /// `#/components/schemas/RestGitTagCreateRequest/properties/force`
    pub force: Option<bool>,
    /// `#/components/schemas/RestGitTagCreateRequest/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/RestGitTagCreateRequest/properties/name`
    pub name: String,
    /// `#/components/schemas/RestGitTagCreateRequest/properties/startPoint`
    pub start_point: String,
    /// `#/components/schemas/RestGitTagCreateRequest/properties/type`
    pub r#type: Option<GitTagType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewGitTag { force, message, name, start_point = "startPoint", r#type = "type" });
setters!(NewGitTag {
    with_force(force: bool), with_message(message: String), with_name(name: String),
    with_start_point(start_point: String), with_type(r#type: GitTagType),
});

impl NewGitTag {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(name: impl Into<String>, start_point: impl Into<String>) -> Self {
        Self::default().with_name(name).with_start_point(start_point)
    }
}

/// New plain branch.
///
/// Schema: `#/components/schemas/RestBranchCreateRequest`
#[derive(Clone, PartialEq)]
pub struct NewPlainBranch {
    /// `#/components/schemas/RestBranchCreateRequest/properties/name`
    pub name: String,
    /// `#/components/schemas/RestBranchCreateRequest/properties/startPoint`
    pub start_point: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewPlainBranch { name, start_point = "startPoint" });
setters!(NewPlainBranch {
    with_name(name: String), with_start_point(start_point: String),
});

impl NewPlainBranch {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(name: impl Into<String>, start_point: impl Into<String>) -> Self {
        Self::default().with_name(name).with_start_point(start_point)
    }
}

/// New tag.
///
/// Schema: `#/components/schemas/RestCreateTagRequest`
#[derive(Clone, PartialEq)]
pub struct NewTag {
    /// `#/components/schemas/RestCreateTagRequest/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/RestCreateTagRequest/properties/name`
    pub name: String,
    /// `#/components/schemas/RestCreateTagRequest/properties/startPoint`
    pub start_point: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewTag { message, name, start_point = "startPoint" });
setters!(NewTag {
    with_message(message: String), with_name(name: String), with_start_point(start_point: String),
});

impl NewTag {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(name: impl Into<String>, start_point: impl Into<String>) -> Self {
        Self::default().with_name(name).with_start_point(start_point)
    }
}

/// Path contents.
///
/// Schema: `#/components/schemas/RestBrowse`
#[derive(Clone, PartialEq)]
pub struct PathContents {
    /// `#/components/schemas/RestBrowse/properties/blame`
    pub blame: Option<Vec<BlamedLines>>,
    /// `#/components/schemas/RestBrowse/properties/children`
    pub children: Option<OffsetPage<DirectoryEntry>>,
    /// `#/components/schemas/RestBrowse/properties/isLastPage`
    pub is_last_page: Option<bool>,
    /// `#/components/schemas/RestBrowse/properties/limit`
    pub limit: Option<i64>,
    /// `#/components/schemas/RestBrowse/properties/lines`
    pub lines: Option<Vec<FileLine>>,
    /// `#/components/schemas/RestBrowse/properties/nextPageStart`
    pub next_page_start: Option<i64>,
    /// `#/components/schemas/RestBrowse/properties/path`
    pub path: Option<FilePath>,
    /// `#/components/schemas/RestBrowse/properties/revision`
    pub revision: Option<String>,
    /// `#/components/schemas/RestBrowse/properties/size`
    pub size: Option<i64>,
    /// `#/components/schemas/RestBrowse/properties/start`
    pub start: Option<i64>,
    /// `#/components/schemas/RestBrowse/properties/type`
    pub r#type: Option<FileKind>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PathContents {
    blame, children, is_last_page = "isLastPage", limit, lines, next_page_start = "nextPageStart",
    path, revision, size, start, r#type = "type",
});

/// Push ref change.
///
/// Schema: `#/components/schemas/RestPushRefChange`
#[derive(Clone, PartialEq)]
pub struct PushRefChange {
    /// `#/components/schemas/RestPushRefChange/properties/fromHash`
    pub from_hash: Option<String>,
    /// `#/components/schemas/RestPushRefChange/properties/ref`
    pub changed_ref: Option<MinimalRef>,
    /// `#/components/schemas/RestPushRefChange/properties/refId`
    pub ref_id: Option<String>,
    /// `#/components/schemas/RestPushRefChange/properties/toHash`
    pub to_hash: Option<String>,
    /// `#/components/schemas/RestPushRefChange/properties/type`
    pub r#type: Option<RefChangeType>,
    /// `#/components/schemas/RestPushRefChange/properties/updatedType`
    pub updated_type: Option<RefUpdateType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PushRefChange {
    from_hash = "fromHash", changed_ref = "ref", ref_id = "refId", to_hash = "toHash",
    r#type = "type", updated_type = "updatedType",
});

/// Ref order.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/get/parameters/3/schema`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefOrder {
    /// `ALPHABETICAL`
    Alphabetical,
    /// `MODIFICATION`
    Modification,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RefOrder { Alphabetical = "ALPHABETICAL", Modification = "MODIFICATION" });

/// Ref synchronization.
///
/// Schema: `#/components/schemas/RestRefSyncRequest`
#[derive(Clone, PartialEq)]
pub struct RefSynchronization {
    /// `#/components/schemas/RestRefSyncRequest/properties/action`
    pub action: RefSynchronizationAction,
    /// `#/components/schemas/RestRefSyncRequest/properties/context`
    pub context: Option<RefSynchronizationContext>,
    /// `#/components/schemas/RestRefSyncRequest/properties/refId`
    pub ref_id: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RefSynchronization { action, context, ref_id = "refId" });
setters!(RefSynchronization {
    with_action(action: RefSynchronizationAction), with_context(context: RefSynchronizationContext),
    with_ref_id(ref_id: String),
});

impl RefSynchronization {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        action: impl Into<RefSynchronizationAction>,
        ref_id: impl Into<String>,
    ) -> Self {
        Self::default().with_action(action).with_ref_id(ref_id)
    }
}

/// Ref synchronization action.
///
/// Schema: `#/components/schemas/RestRefSyncRequest/properties/action`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefSynchronizationAction {
    /// `DISCARD`
    Discard,
    /// `MERGE`
    Merge,
    /// `REBASE`
    Rebase,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RefSynchronizationAction {
    Discard = "DISCARD", Merge = "MERGE", Rebase = "REBASE",
});

/// Ref synchronization context.
///
/// Schema: `#/components/schemas/Context`
#[derive(Clone, PartialEq)]
pub struct RefSynchronizationContext {
    /// `#/components/schemas/Context/properties/commitMessage`
    pub commit_message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RefSynchronizationContext { commit_message = "commitMessage" });
setters!(RefSynchronizationContext { with_commit_message(commit_message: String) });

/// Ref synchronization status.
///
/// Schema: `#/components/schemas/RestRefSyncStatus`
#[derive(Clone, PartialEq)]
pub struct RefSynchronizationStatus {
    /// `#/components/schemas/RestRefSyncStatus/properties/aheadRefs`; set by the server
    pub ahead_refs: Option<Vec<RejectedRef>>,
    /// `#/components/schemas/RestRefSyncStatus/properties/available`; set by the server
    pub available: Option<bool>,
    /// `#/components/schemas/RestRefSyncStatus/properties/divergedRefs`; set by the server
    pub diverged_refs: Option<Vec<RejectedRef>>,
    /// `#/components/schemas/RestRefSyncStatus/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/RestRefSyncStatus/properties/lastSync`; set by the server
    pub last_sync: Option<Timestamp>,
    /// `#/components/schemas/RestRefSyncStatus/properties/orphanedRefs`; set by the server
    pub orphaned_refs: Option<Vec<RejectedRef>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RefSynchronizationStatus {
    ahead_refs = "aheadRefs", available, diverged_refs = "divergedRefs", enabled,
    last_sync = "lastSync", orphaned_refs = "orphanedRefs",
});
setters!(RefSynchronizationStatus { with_enabled(enabled: bool) });

/// Ref update type.
///
/// Schema: `#/components/schemas/RestPushRefChange/properties/updatedType`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefUpdateType {
    /// `UNKNOWN`
    Unknown,
    /// `UNRESOLVED`
    Unresolved,
    /// `NOT_FORCED`
    NotForced,
    /// `FORCED`
    Forced,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RefUpdateType {
    Unknown = "UNKNOWN", Unresolved = "UNRESOLVED", NotForced = "NOT_FORCED", Forced = "FORCED",
});

/// Rejected ref.
///
/// Schema: `#/components/schemas/RestRejectedRef`
#[derive(Clone, PartialEq)]
pub struct RejectedRef {
    /// `#/components/schemas/RestRejectedRef/properties/displayId`
    pub display_id: Option<String>,
    /// `#/components/schemas/RestRejectedRef/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestRejectedRef/properties/state`
    pub state: Option<RejectedRefState>,
    /// `#/components/schemas/RestRejectedRef/properties/tag`
    pub tag: Option<bool>,
    /// `#/components/schemas/RestRejectedRef/properties/type`
    pub r#type: Option<RefType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RejectedRef { display_id = "displayId", id, state, tag, r#type = "type" });

/// Rejected ref state.
///
/// Schema: `#/components/schemas/RestRejectedRef/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectedRefState {
    /// `AHEAD`
    Ahead,
    /// `DIVERGED`
    Diverged,
    /// `ORPHANED`
    Orphaned,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RejectedRefState {
    Ahead = "AHEAD", Diverged = "DIVERGED", Orphaned = "ORPHANED",
});

/// Repository archived filter.
///
/// Schema: `#/paths/~1api~1latest~1repos/get/parameters/0/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryArchivedFilter {
    /// `ACTIVE`
    Active,
    /// `ARCHIVED`
    Archived,
    /// `ALL`
    All,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryArchivedFilter {
    Active = "ACTIVE", Archived = "ARCHIVED", All = "ALL",
});

/// Repository pull request settings.
///
/// Schema: `#/components/schemas/RestRepositoryPullRequestSettings`
#[derive(Clone, PartialEq)]
pub struct RepositoryPullRequestSettings {
    /// `#/components/schemas/RestRepositoryPullRequestSettings/properties/com.atlassian.bitbucket.server.bitbucket-build.requiredBuildsMergeCheck`
    pub required_builds_merge_check: Option<MergeRequirement>,
    /// `#/components/schemas/RestRepositoryPullRequestSettings/properties/com.atlassian.bitbucket.server.bundled-hooks.requiredApproversMergeHook`
    pub required_approvers_merge_check: Option<MergeRequirement>,
    /// `#/components/schemas/RestRepositoryPullRequestSettings/properties/mergeConfig`
    pub merge_config: Option<Box<PullRequestMergeConfig>>,
    /// `#/components/schemas/RestRepositoryPullRequestSettings/properties/requiredAllApprovers`
    pub required_all_approvers: Option<bool>,
    /// `#/components/schemas/RestRepositoryPullRequestSettings/properties/requiredAllTasksComplete`
    pub required_all_tasks_complete: Option<bool>,
    /// `#/components/schemas/RestRepositoryPullRequestSettings/properties/requiredApprovers`
    pub required_approvers: Option<Json>,
    /// `#/components/schemas/RestRepositoryPullRequestSettings/properties/requiredSuccessfulBuilds`
    pub required_successful_builds: Option<Json>,
    /// `#/components/schemas/RestRepositoryPullRequestSettings/properties/unapproveOnUpdate`
    pub unapprove_on_update: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryPullRequestSettings {
    required_builds_merge_check = "com.atlassian.bitbucket.server.bitbucket-build.requiredBuildsMergeCheck",
    required_approvers_merge_check = "com.atlassian.bitbucket.server.bundled-hooks.requiredApproversMergeHook",
    merge_config = "mergeConfig", required_all_approvers = "requiredAllApprovers",
    required_all_tasks_complete = "requiredAllTasksComplete",
    required_approvers = "requiredApprovers",
    required_successful_builds = "requiredSuccessfulBuilds",
    unapprove_on_update = "unapproveOnUpdate",
});
setters!(RepositoryPullRequestSettings {
    with_required_builds_merge_check(required_builds_merge_check: MergeRequirement),
    with_required_approvers_merge_check(required_approvers_merge_check: MergeRequirement),
    with_merge_config(merge_config: Box<PullRequestMergeConfig>),
    with_required_all_approvers(required_all_approvers: bool),
    with_required_all_tasks_complete(required_all_tasks_complete: bool),
    with_required_approvers(required_approvers: Json),
    with_required_successful_builds(required_successful_builds: Json),
    with_unapprove_on_update(unapprove_on_update: bool),
});

/// Repository ref change activity.
///
/// Schema: `#/components/schemas/RestRepositoryRefChangeActivity`
#[derive(Clone, PartialEq)]
pub struct RepositoryRefChangeActivity {
    /// `#/components/schemas/RestRepositoryRefChangeActivity/properties/createdDate`
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestRepositoryRefChangeActivity/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestRepositoryRefChangeActivity/properties/refChange`
    pub ref_change: Option<PushRefChange>,
    /// `#/components/schemas/RestRepositoryRefChangeActivity/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/RestRepositoryRefChangeActivity/properties/trigger`
    pub trigger: Option<String>,
    /// `#/components/schemas/RestRepositoryRefChangeActivity/properties/user`
    pub user: Option<User>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryRefChangeActivity {
    created_date = "createdDate", id, ref_change = "refChange", repository, trigger, user,
});

/// Repository state filter.
///
/// Schema: `#/paths/~1api~1latest~1repos/get/parameters/6/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryStateFilter {
    /// `AVAILABLE`
    Available,
    /// `INITIALISING`
    Initialising,
    /// `INITIALISATION_FAILED`
    InitialisationFailed,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryStateFilter {
    Available = "AVAILABLE", Initialising = "INITIALISING",
    InitialisationFailed = "INITIALISATION_FAILED",
});

/// Repository visibility.
///
/// Schema: `#/paths/~1api~1latest~1repos/get/parameters/3/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryVisibility {
    /// `public`
    Public,
    /// `private`
    Private,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryVisibility { Public = "public", Private = "private" });

/// Tag.
///
/// Schema: `#/components/schemas/RestTag`
#[derive(Clone, PartialEq)]
pub struct Tag {
    /// `#/components/schemas/RestTag/properties/displayId`
    pub display_id: Option<String>,
    /// `#/components/schemas/RestTag/properties/hash`
    pub hash: Option<String>,
    /// `#/components/schemas/RestTag/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestTag/properties/latestChangeset`; set by the server
    pub latest_changeset: Option<String>,
    /// `#/components/schemas/RestTag/properties/latestCommit`; set by the server
    pub latest_commit: Option<String>,
    /// `#/components/schemas/RestTag/properties/type`
    pub r#type: Option<RefType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Tag {
    display_id = "displayId", hash, id, latest_changeset = "latestChangeset",
    latest_commit = "latestCommit", r#type = "type",
});
