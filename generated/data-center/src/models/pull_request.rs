//! Pull request.

use crate::models::{Links, PullRequestParticipant, PullRequestProperties, PullRequestRef};
use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pull request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequest {
    /// Author; set by the server.
    pub author: Option<Box<PullRequestParticipant>>,
    /// Closed; set by the server.
    pub closed: Option<bool>,
    /// Closed date; set by the server.
    pub closed_date: Option<Timestamp>,
    /// Created date; set by the server.
    pub created_date: Option<Timestamp>,
    /// Description.
    pub description: Option<String>,
    /// Description as HTML; set by the server.
    pub description_as_html: Option<String>,
    /// Draft.
    pub draft: Option<bool>,
    /// From ref.
    pub from_ref: Option<PullRequestRef>,
    /// HTML description; set by the server.
    pub html_description: Option<String>,
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Links; set by the server.
    pub links: Option<Links>,
    /// Locked; set by the server.
    pub locked: Option<bool>,
    /// Open; set by the server.
    pub open: Option<bool>,
    /// Participants; set by the server.
    pub participants: Option<Vec<PullRequestParticipant>>,
    /// Properties; set by the server.
    pub properties: Option<PullRequestProperties>,
    /// Reviewers.
    pub reviewers: Option<Vec<PullRequestParticipant>>,
    /// State; set by the server.
    pub state: Option<PullRequestState>,
    /// Title.
    pub title: Option<String>,
    /// To ref.
    pub to_ref: Option<PullRequestRef>,
    /// Updated date; set by the server.
    pub updated_date: Option<Timestamp>,
    /// Version.
    pub version: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequest {
        author, closed, closed_date = "closedDate", created_date = "createdDate", description,
        description_as_html = "descriptionAsHtml", draft, from_ref = "fromRef",
        html_description = "htmlDescription", id, links, locked, open, participants, properties,
        reviewers, state, title, to_ref = "toRef", updated_date = "updatedDate", version,
    }
}

setters! {
    PullRequest {
        with_author(author: Box<PullRequestParticipant>), with_closed(closed: bool),
        with_closed_date(closed_date: Timestamp), with_created_date(created_date: Timestamp),
        with_description(description: String),
        with_description_as_html(description_as_html: String), with_draft(draft: bool),
        with_from_ref(from_ref: PullRequestRef), with_html_description(html_description: String),
        with_id(id: i64), with_links(links: Links), with_locked(locked: bool),
        with_open(open: bool), with_participants(participants: [PullRequestParticipant]),
        with_properties(properties: PullRequestProperties),
        with_reviewers(reviewers: [PullRequestParticipant]), with_state(state: PullRequestState),
        with_title(title: String), with_to_ref(to_ref: PullRequestRef),
        with_updated_date(updated_date: Timestamp), with_version(version: i64),
    }
}

/// Pull request state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestState {
    /// `DECLINED`
    Declined,
    /// `MERGED`
    Merged,
    /// `OPEN`
    Open,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PullRequestState>),
}

open_enum! { PullRequestState { Declined = "DECLINED", Merged = "MERGED", Open = "OPEN" } }
