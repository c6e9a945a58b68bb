//! Pull request.

use crate::models::{Links, PullRequestParticipant, PullRequestProperties, PullRequestRef};
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Pull request.
    pub struct PullRequest {
        /// Author; set by the server.
        pub author: Option<Box<PullRequestParticipant>>, with_author(Box<PullRequestParticipant>);
        /// Closed; set by the server.
        pub closed: Option<bool>, with_closed;
        /// Closed date; set by the server.
        pub closed_date: Option<Timestamp> = "closedDate", with_closed_date(into);
        /// Created date; set by the server.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Description as HTML; set by the server.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub description_as_html: Option<String> = "descriptionAsHtml",
            with_description_as_html(into);
        /// Draft.
        pub draft: Option<bool>, with_draft;
        /// From ref.
        pub from_ref: Option<PullRequestRef> = "fromRef", with_from_ref;
        /// HTML description; set by the server.
        pub html_description: Option<String> = "htmlDescription", with_html_description(into);
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
        /// Links; set by the server.
        pub links: Option<Links>, with_links;
        /// Locked; set by the server.
        pub locked: Option<bool>, with_locked;
        /// Open; set by the server.
        pub open: Option<bool>, with_open;
        /// Participants; set by the server.
        pub participants: Option<Vec<PullRequestParticipant>>,
            with_participants([PullRequestParticipant]);
        /// Properties; set by the server.
        pub properties: Option<PullRequestProperties>, with_properties;
        /// Reviewers.
        pub reviewers: Option<Vec<PullRequestParticipant>>,
            with_reviewers([PullRequestParticipant]);
        /// State; set by the server.
        pub state: Option<PullRequestState>, with_state(into);
        /// Title.
        pub title: Option<String>, with_title(into);
        /// To ref.
        pub to_ref: Option<PullRequestRef> = "toRef", with_to_ref;
        /// Updated date; set by the server.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
        /// Version.
        pub version: Option<i64>, with_version(into);
    }
}

/// Keeps the items in this state.
///
/// A repository's pull requests are listed while open unless this asks for others; those of
/// the dashboard, comments and repositories are listed in any state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestState {
    /// `DECLINED`
    ///
    /// Closed without a merge. It can be opened again.
    Declined,
    /// `MERGED`
    ///
    /// Merged into the target.
    Merged,
    /// `OPEN`
    ///
    /// Neither merged nor declined yet.
    Open,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PullRequestState>),
}

bitbucket_runtime::open_enum! {
    PullRequestState {
        Declined = "DECLINED", Merged = "MERGED", Open = "OPEN",
    }
}
