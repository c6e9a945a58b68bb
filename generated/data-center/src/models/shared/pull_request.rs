//! Models that several modules share: pull request and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Json, Timestamp};
use crate::models::{Repository, User};

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
/// Schema: `#/components/schemas/RestPullRequestAssignParticipantRoleRequest/properties/role`, and 1 equal to it
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

/// Pull request.
///
/// Schema: `#/components/schemas/RestPullRequest`
#[derive(Clone, PartialEq)]
pub struct PullRequest {
    /// `#/components/schemas/RestPullRequest/properties/closed`
    pub closed: Option<bool>,
    /// `#/components/schemas/RestPullRequest/properties/closedDate`
    pub closed_date: Option<Timestamp>,
    /// `#/components/schemas/RestPullRequest/properties/createdDate`
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestPullRequest/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestPullRequest/properties/descriptionAsHtml`
    pub description_as_html: Option<String>,
    /// `#/components/schemas/RestPullRequest/properties/draft`
    pub draft: Option<bool>,
    /// `#/components/schemas/RestPullRequest/properties/fromRef`
    pub from_ref: Option<PullRequestRef>,
    /// `#/components/schemas/RestPullRequest/properties/htmlDescription`
    pub html_description: Option<String>,
    /// `#/components/schemas/RestPullRequest/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestPullRequest/properties/links`
    pub links: Option<Json>,
    /// `#/components/schemas/RestPullRequest/properties/locked`
    pub locked: Option<bool>,
    /// `#/components/schemas/RestPullRequest/properties/open`
    pub open: Option<bool>,
    /// `#/components/schemas/RestPullRequest/properties/participants`
    pub participants: Option<Vec<PullRequestParticipant>>,
    /// `#/components/schemas/RestPullRequest/properties/reviewers`
    pub reviewers: Option<Vec<PullRequestParticipant>>,
    /// `#/components/schemas/RestPullRequest/properties/state`
    pub state: Option<PullRequestState>,
    /// `#/components/schemas/RestPullRequest/properties/title`
    pub title: Option<String>,
    /// `#/components/schemas/RestPullRequest/properties/toRef`
    pub to_ref: Option<PullRequestRef>,
    /// `#/components/schemas/RestPullRequest/properties/updatedDate`
    pub updated_date: Option<Timestamp>,
    /// `#/components/schemas/RestPullRequest/properties/version`
    pub version: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequest {
    closed, closed_date = "closedDate", created_date = "createdDate", description,
    description_as_html = "descriptionAsHtml", draft, from_ref = "fromRef",
    html_description = "htmlDescription", id, links, locked, open, participants, reviewers, state,
    title, to_ref = "toRef", updated_date = "updatedDate", version,
});
setters!(PullRequest {
    with_closed(closed: bool), with_closed_date(closed_date: Timestamp),
    with_created_date(created_date: Timestamp), with_description(description: String),
    with_description_as_html(description_as_html: String), with_draft(draft: bool),
    with_from_ref(from_ref: PullRequestRef), with_html_description(html_description: String),
    with_id(id: i64), with_links(links: Json), with_locked(locked: bool), with_open(open: bool),
    with_participants(participants: [PullRequestParticipant]),
    with_reviewers(reviewers: [PullRequestParticipant]), with_state(state: PullRequestState),
    with_title(title: String), with_to_ref(to_ref: PullRequestRef),
    with_updated_date(updated_date: Timestamp), with_version(version: i64),
});

/// Pull request participant.
///
/// Schema: `#/components/schemas/RestPullRequestParticipant`
#[derive(Clone, PartialEq)]
pub struct PullRequestParticipant {
    /// `#/components/schemas/RestPullRequestParticipant/properties/approved`
    pub approved: Option<bool>,
    /// `#/components/schemas/RestPullRequestParticipant/properties/lastReviewedCommit`
    pub last_reviewed_commit: Option<String>,
    /// `#/components/schemas/RestPullRequestParticipant/properties/role`
    pub role: Option<ParticipantRole>,
    /// `#/components/schemas/RestPullRequestParticipant/properties/status`
    pub status: Option<ParticipantStatus>,
    /// `#/components/schemas/RestPullRequestParticipant/properties/user`
    pub user: Option<User>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestParticipant {
    approved, last_reviewed_commit = "lastReviewedCommit", role, status, user,
});
setters!(PullRequestParticipant {
    with_approved(approved: bool), with_last_reviewed_commit(last_reviewed_commit: String),
    with_role(role: ParticipantRole), with_status(status: ParticipantStatus), with_user(user: User),
});

/// Pull request ref.
///
/// Schema: `#/components/schemas/RestPullRequestRef`
#[derive(Clone, PartialEq)]
pub struct PullRequestRef {
    /// `#/components/schemas/RestPullRequestRef/properties/displayId`
    pub display_id: Option<String>,
    /// `#/components/schemas/RestPullRequestRef/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestPullRequestRef/properties/latestCommit`
    pub latest_commit: Option<String>,
    /// `#/components/schemas/RestPullRequestRef/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/RestPullRequestRef/properties/type`
    pub r#type: Option<RefType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestRef {
    display_id = "displayId", id, latest_commit = "latestCommit", repository, r#type = "type",
});
setters!(PullRequestRef {
    with_display_id(display_id: String), with_id(id: String),
    with_latest_commit(latest_commit: String), with_repository(repository: Box<Repository>),
    with_type(r#type: RefType),
});

/// Pull request state.
///
/// Schema: `#/components/schemas/RestPullRequest/properties/state`
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
/// Schema: `#/components/schemas/RestMinimalRef/properties/type`, and 3 equal to it
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
