//! Models that several modules share: pull request and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Timestamp};
use crate::models::{Links, MinimalCommit, Repository, User};

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

/// Minimal ref.
///
/// Schema: `#/components/schemas/RestMinimalRef`
#[derive(Clone, PartialEq)]
pub struct MinimalRef {
    /// `#/components/schemas/RestMinimalRef/properties/displayId`
    pub display_id: Option<String>,
    /// `#/components/schemas/RestMinimalRef/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestMinimalRef/properties/type`
    pub r#type: Option<RefType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MinimalRef { display_id = "displayId", id, r#type = "type" });

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
/// Schema: `#/components/schemas/RestPullRequestAssignStatusRequest/properties/status`, and 2 equal to it
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

/// Ref change type.
///
/// Schema: `#/components/schemas/RestPushRefChange/properties/type`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefChangeType {
    /// `ADD`
    Add,
    /// `DELETE`
    Delete,
    /// `UPDATE`
    Update,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RefChangeType { Add = "ADD", Delete = "DELETE", Update = "UPDATE" });

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
