//! Models that several modules share: API error body and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Timestamp};

/// API error body.
///
/// Schema: `#/components/schemas/RestErrors`
#[derive(Clone, PartialEq)]
pub struct ApiErrorBody {
    /// `#/components/schemas/RestErrors/properties/context`
    pub context: Option<String>,
    /// `#/components/schemas/RestErrors/properties/errors`
    pub errors: Option<Vec<ApiErrorMessage>>,
    /// `#/components/schemas/RestErrors/properties/exceptionName`
    pub exception_name: Option<String>,
    /// `#/components/schemas/RestErrors/properties/message`
    pub message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ApiErrorBody { context, errors, exception_name = "exceptionName", message });

/// API error message.
///
/// Schema: `#/components/schemas/RestErrorMessage`
#[derive(Clone, PartialEq)]
pub struct ApiErrorMessage {
    /// `#/components/schemas/RestErrorMessage/properties/conflicted`
    pub conflicted: Option<bool>,
    /// `#/components/schemas/RestErrorMessage/properties/context`
    pub context: Option<String>,
    /// `#/components/schemas/RestErrorMessage/properties/currentVersion`
    pub current_version: Option<i64>,
    /// `#/components/schemas/RestErrorMessage/properties/exceptionName`
    pub exception_name: Option<String>,
    /// `#/components/schemas/RestErrorMessage/properties/existingPullRequest`
    pub existing_pull_request: Option<Box<PullRequest>>,
    /// `#/components/schemas/RestErrorMessage/properties/expectedVersion`
    pub expected_version: Option<i64>,
    /// `#/components/schemas/RestErrorMessage/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/RestErrorMessage/properties/pullRequest`
    pub pull_request: Option<Box<PullRequest>>,
    /// `#/components/schemas/RestErrorMessage/properties/reviewerErrors`
    pub reviewer_errors: Option<Vec<ApiErrorMessage>>,
    /// `#/components/schemas/RestErrorMessage/properties/validReviewers`
    pub valid_reviewers: Option<Vec<PullRequestParticipant>>,
    /// `#/components/schemas/RestErrorMessage/properties/vetoes`
    pub vetoes: Option<Vec<RepositoryHookVeto>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ApiErrorMessage {
    conflicted, context, current_version = "currentVersion", exception_name = "exceptionName",
    existing_pull_request = "existingPullRequest", expected_version = "expectedVersion", message,
    pull_request = "pullRequest", reviewer_errors = "reviewerErrors",
    valid_reviewers = "validReviewers", vetoes,
});

/// Links.
///
/// Schema: `#/components/schemas/RestLinks`
#[derive(Clone, PartialEq)]
pub struct Links {
    /// `#/components/schemas/RestLinks/properties/clone`
    pub clone_links: Option<Vec<NamedLink>>,
    /// `#/components/schemas/RestLinks/properties/self`
    pub self_links: Option<Vec<NamedLink>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Links { clone_links = "clone", self_links = "self" });

/// Merge outcome.
///
/// Schema: `#/components/schemas/RestPullRequestMergeResult/properties/outcome`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeOutcome {
    /// `CLEAN`
    Clean,
    /// `CONFLICTED`
    Conflicted,
    /// `UNKNOWN`
    Unknown,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(MergeOutcome {
    Clean = "CLEAN", Conflicted = "CONFLICTED", Unknown = "UNKNOWN",
});

/// Minimal commit.
///
/// Schema: `#/components/schemas/RestMinimalCommit`
#[derive(Clone, PartialEq)]
pub struct MinimalCommit {
    /// `#/components/schemas/RestMinimalCommit/properties/displayId`
    pub display_id: Option<String>,
    /// `#/components/schemas/RestMinimalCommit/properties/id`
    pub id: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MinimalCommit { display_id = "displayId", id });

/// Named link.
///
/// Schema: `#/components/schemas/RestNamedLink`
#[derive(Clone, PartialEq)]
pub struct NamedLink {
    /// `#/components/schemas/RestNamedLink/properties/href`
    pub href: Option<String>,
    /// `#/components/schemas/RestNamedLink/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NamedLink { href, name });

/// Participant role.
///
/// Schema: `#/components/schemas/RestPullRequestAssignParticipantRoleRequest/properties/role`, and 3 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantRole {
    /// `AUTHOR`
    Author,
    /// `REVIEWER`
    Reviewer,
    /// `PARTICIPANT`
    Participant,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ParticipantRole {
    Author = "AUTHOR", Reviewer = "REVIEWER", Participant = "PARTICIPANT",
});

/// Participant status.
///
/// Schema: `#/components/schemas/RestPullRequestAssignStatusRequest/properties/status`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantStatus {
    /// `UNAPPROVED`
    Unapproved,
    /// `NEEDS_WORK`
    NeedsWork,
    /// `APPROVED`
    Approved,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ParticipantStatus {
    Unapproved = "UNAPPROVED", NeedsWork = "NEEDS_WORK", Approved = "APPROVED",
});

/// Project.
///
/// Schema: `#/components/schemas/RestProject`
#[derive(Clone, PartialEq)]
pub struct Project {
    /// `#/components/schemas/RestProject/properties/avatar`
    pub avatar: Option<String>,
    /// `#/components/schemas/RestProject/properties/avatarUrl`; set by the server
    pub avatar_url: Option<String>,
    /// `#/components/schemas/RestProject/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestProject/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestProject/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/RestProject/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestProject/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestProject/properties/namespace`
    pub namespace: Option<String>,
    /// `#/components/schemas/RestProject/properties/owner`; set by the server
    pub owner: Option<User>,
    /// `#/components/schemas/RestProject/properties/public`
    pub public: Option<bool>,
    /// `#/components/schemas/RestProject/properties/scope`; set by the server
    pub scope: Option<String>,
    /// `#/components/schemas/RestProject/properties/type`; set by the server
    pub r#type: Option<ProjectType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Project {
    avatar, avatar_url = "avatarUrl", description, id, key, links, name, namespace, owner, public,
    scope, r#type = "type",
});
setters!(Project {
    with_avatar(avatar: String), with_description(description: String), with_key(key: String),
    with_name(name: String), with_namespace(namespace: String), with_public(public: bool),
});

/// Project type.
///
/// Schema: `#/components/schemas/RestProject/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectType {
    /// `NORMAL`
    Normal,
    /// `PERSONAL`
    Personal,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ProjectType { Normal = "NORMAL", Personal = "PERSONAL" });

/// Pull request.
///
/// Schema: `#/components/schemas/RestPullRequest`
#[derive(Clone, PartialEq)]
pub struct PullRequest {
    /// `#/components/schemas/RestPullRequest/properties/author`; set by the server
    pub author: Option<Box<PullRequestParticipant>>,
    /// `#/components/schemas/RestPullRequest/properties/closed`; set by the server
    pub closed: Option<bool>,
    /// `#/components/schemas/RestPullRequest/properties/closedDate`; set by the server
    pub closed_date: Option<Timestamp>,
    /// `#/components/schemas/RestPullRequest/properties/createdDate`; set by the server
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestPullRequest/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestPullRequest/properties/descriptionAsHtml`; set by the server
    pub description_as_html: Option<String>,
    /// `#/components/schemas/RestPullRequest/properties/draft`
    pub draft: Option<bool>,
    /// `#/components/schemas/RestPullRequest/properties/fromRef`
    pub from_ref: Option<PullRequestRef>,
    /// `#/components/schemas/RestPullRequest/properties/htmlDescription`; set by the server
    pub html_description: Option<String>,
    /// `#/components/schemas/RestPullRequest/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestPullRequest/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestPullRequest/properties/locked`; set by the server
    pub locked: Option<bool>,
    /// `#/components/schemas/RestPullRequest/properties/open`; set by the server
    pub open: Option<bool>,
    /// `#/components/schemas/RestPullRequest/properties/participants`; set by the server
    pub participants: Option<Vec<PullRequestParticipant>>,
    /// `#/components/schemas/RestPullRequest/properties/properties`; set by the server
    pub properties: Option<PullRequestProperties>,
    /// `#/components/schemas/RestPullRequest/properties/reviewers`
    pub reviewers: Option<Vec<PullRequestParticipant>>,
    /// `#/components/schemas/RestPullRequest/properties/state`; set by the server
    pub state: Option<PullRequestState>,
    /// `#/components/schemas/RestPullRequest/properties/title`
    pub title: Option<String>,
    /// `#/components/schemas/RestPullRequest/properties/toRef`
    pub to_ref: Option<PullRequestRef>,
    /// `#/components/schemas/RestPullRequest/properties/updatedDate`; set by the server
    pub updated_date: Option<Timestamp>,
    /// `#/components/schemas/RestPullRequest/properties/version`
    pub version: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequest {
    author, closed, closed_date = "closedDate", created_date = "createdDate", description,
    description_as_html = "descriptionAsHtml", draft, from_ref = "fromRef",
    html_description = "htmlDescription", id, links, locked, open, participants, properties,
    reviewers, state, title, to_ref = "toRef", updated_date = "updatedDate", version,
});
setters!(PullRequest {
    with_description(description: String), with_draft(draft: bool),
    with_from_ref(from_ref: PullRequestRef), with_reviewers(reviewers: [PullRequestParticipant]),
    with_title(title: String), with_to_ref(to_ref: PullRequestRef), with_version(version: i64),
});

/// Pull request merge result.
///
/// Schema: `#/components/schemas/RestPullRequestMergeResult`
#[derive(Clone, PartialEq)]
pub struct PullRequestMergeResult {
    /// `#/components/schemas/RestPullRequestMergeResult/properties/current`
    pub current: Option<bool>,
    /// `#/components/schemas/RestPullRequestMergeResult/properties/outcome`
    pub outcome: Option<MergeOutcome>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestMergeResult { current, outcome });

/// Pull request participant.
///
/// Schema: `#/components/schemas/RestPullRequestParticipant`
#[derive(Clone, PartialEq)]
pub struct PullRequestParticipant {
    /// `#/components/schemas/RestPullRequestParticipant/properties/approved`; set by the server
    pub approved: Option<bool>,
    /// `#/components/schemas/RestPullRequestParticipant/properties/lastReviewedCommit`; set by the server
    pub last_reviewed_commit: Option<String>,
    /// `#/components/schemas/RestPullRequestParticipant/properties/role`; set by the server
    pub role: Option<ParticipantRole>,
    /// `#/components/schemas/RestPullRequestParticipant/properties/status`; set by the server
    pub status: Option<ParticipantStatus>,
    /// `#/components/schemas/RestPullRequestParticipant/properties/user`
    pub user: Option<User>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestParticipant {
    approved, last_reviewed_commit = "lastReviewedCommit", role, status, user,
});
setters!(PullRequestParticipant { with_user(user: User) });

/// Pull request properties.
///
/// Schema: `#/components/schemas/RestPullRequestProperties`
#[derive(Clone, PartialEq)]
pub struct PullRequestProperties {
    /// `#/components/schemas/RestPullRequestProperties/properties/commentCount`
    pub comment_count: Option<i64>,
    /// `#/components/schemas/RestPullRequestProperties/properties/mergeCommit`
    pub merge_commit: Option<MinimalCommit>,
    /// `#/components/schemas/RestPullRequestProperties/properties/mergeResult`
    pub merge_result: Option<PullRequestMergeResult>,
    /// `#/components/schemas/RestPullRequestProperties/properties/openTaskCount`
    pub open_task_count: Option<i64>,
    /// `#/components/schemas/RestPullRequestProperties/properties/resolvedTaskCount`
    pub resolved_task_count: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestProperties {
    comment_count = "commentCount", merge_commit = "mergeCommit", merge_result = "mergeResult",
    open_task_count = "openTaskCount", resolved_task_count = "resolvedTaskCount",
});

/// Pull request ref.
///
/// Schema: `#/components/schemas/RestPullRequestRef`
#[derive(Clone, PartialEq)]
pub struct PullRequestRef {
    /// `#/components/schemas/RestPullRequestRef/properties/displayId`; set by the server
    pub display_id: Option<String>,
    /// `#/components/schemas/RestPullRequestRef/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestPullRequestRef/properties/latestCommit`; set by the server
    pub latest_commit: Option<String>,
    /// `#/components/schemas/RestPullRequestRef/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/RestPullRequestRef/properties/type`; set by the server
    pub r#type: Option<RefType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestRef {
    display_id = "displayId", id, latest_commit = "latestCommit", repository, r#type = "type",
});
setters!(PullRequestRef {
    with_id(id: String), with_repository(repository: Box<Repository>),
});

/// Pull request state.
///
/// Schema: `#/components/schemas/RestPullRequest/properties/state`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestState {
    /// `DECLINED`
    Declined,
    /// `MERGED`
    Merged,
    /// `OPEN`
    Open,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PullRequestState { Declined = "DECLINED", Merged = "MERGED", Open = "OPEN" });

/// Ref type.
///
/// Schema: `#/components/schemas/RestBranch/properties/type`, and 4 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefType {
    /// `BRANCH`
    Branch,
    /// `TAG`
    Tag,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RefType { Branch = "BRANCH", Tag = "TAG" });

/// Repository.
///
/// Schema: `#/components/schemas/RestRepository`
#[derive(Clone, PartialEq)]
pub struct Repository {
    /// `#/components/schemas/RestRepository/properties/archived`
    pub archived: Option<bool>,
    /// `#/components/schemas/RestRepository/properties/defaultBranch`
    pub default_branch: Option<String>,
    /// `#/components/schemas/RestRepository/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestRepository/properties/forkable`
    pub forkable: Option<bool>,
    /// `#/components/schemas/RestRepository/properties/hierarchyId`; set by the server
    pub hierarchy_id: Option<String>,
    /// `#/components/schemas/RestRepository/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestRepository/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestRepository/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestRepository/properties/origin`; set by the server
    pub origin: Option<Box<Repository>>,
    /// `#/components/schemas/RestRepository/properties/partition`; set by the server
    pub partition: Option<i64>,
    /// `#/components/schemas/RestRepository/properties/project`
    pub project: Option<Box<Project>>,
    /// `#/components/schemas/RestRepository/properties/public`
    pub public: Option<bool>,
    /// `#/components/schemas/RestRepository/properties/relatedLinks`; set by the server
    pub related_links: Option<Links>,
    /// `#/components/schemas/RestRepository/properties/scmId`
    pub scm_id: Option<String>,
    /// `#/components/schemas/RestRepository/properties/scope`; set by the server
    pub scope: Option<String>,
    /// `#/components/schemas/RestRepository/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/RestRepository/properties/state`; set by the server
    pub state: Option<RepositoryState>,
    /// `#/components/schemas/RestRepository/properties/statusMessage`; set by the server
    pub status_message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Repository {
    archived, default_branch = "defaultBranch", description, forkable, hierarchy_id = "hierarchyId",
    id, links, name, origin, partition, project, public, related_links = "relatedLinks",
    scm_id = "scmId", scope, slug, state, status_message = "statusMessage",
});
setters!(Repository {
    with_archived(archived: bool), with_default_branch(default_branch: String),
    with_description(description: String), with_forkable(forkable: bool), with_name(name: String),
    with_project(project: Box<Project>), with_public(public: bool), with_scm_id(scm_id: String),
    with_slug(slug: String),
});

/// Repository hook veto.
///
/// Schema: `#/components/schemas/RestRepositoryHookVeto`
#[derive(Clone, PartialEq)]
pub struct RepositoryHookVeto {
    /// `#/components/schemas/RestRepositoryHookVeto/properties/detailedMessage`
    pub detailed_message: Option<String>,
    /// `#/components/schemas/RestRepositoryHookVeto/properties/summaryMessage`
    pub summary_message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryHookVeto {
    detailed_message = "detailedMessage", summary_message = "summaryMessage",
});

/// Repository state.
///
/// Schema: `#/components/schemas/EnrichedRepository/properties/state`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryState {
    /// `AVAILABLE`
    Available,
    /// `INITIALISATION_FAILED`
    InitialisationFailed,
    /// `INITIALISING`
    Initialising,
    /// `OFFLINE`
    Offline,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryState {
    Available = "AVAILABLE", InitialisationFailed = "INITIALISATION_FAILED",
    Initialising = "INITIALISING", Offline = "OFFLINE",
});

/// User.
///
/// Schema: `#/components/schemas/RestApplicationUser`
#[derive(Clone, PartialEq)]
pub struct User {
    /// `#/components/schemas/RestApplicationUser/properties/active`; set by the server
    pub active: Option<bool>,
    /// `#/components/schemas/RestApplicationUser/properties/avatarUrl`; set by the server
    pub avatar_url: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/displayName`; set by the server
    pub display_name: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/emailAddress`; set by the server
    pub email_address: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestApplicationUser/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestApplicationUser/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/type`; set by the server
    pub r#type: Option<UserType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(User {
    active, avatar_url = "avatarUrl", display_name = "displayName", email_address = "emailAddress",
    id, links, name, slug, r#type = "type",
});
setters!(User { with_id(id: i64), with_name(name: String), with_slug(slug: String) });

/// User type.
///
/// Schema: `#/components/schemas/ApplicationUser/properties/type`, and 4 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `NORMAL`
    Normal,
    /// `SERVICE`
    Service,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(UserType { Normal = "NORMAL", Service = "SERVICE" });
