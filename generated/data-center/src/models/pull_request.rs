//! Pull request.

use crate::models::{Links, PullRequestParticipant, PullRequestProperties, PullRequestRef};
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// A pull request: commits on one branch that are to be merged into another.
    ///
    /// To open one, send `title`, `fromRef` and `toRef`. To change one, send the `version` that
    /// you have; where the server has another, it refuses with 409.
    #[doc(alias = "PR")]
    #[doc(alias = "merge request")]
    pub struct PullRequest {
        /// Who opened it, with the role `AUTHOR`.
        ///
        /// Set by the server.
        pub author: Option<Box<PullRequestParticipant>>, with_author(Box<PullRequestParticipant>);
        /// Whether it is merged or declined.
        ///
        /// Set by the server.
        pub closed: Option<bool>, with_closed;
        /// When it was merged or declined. Missing while it is open.
        ///
        /// Set by the server.
        pub closed_date: Option<Timestamp> = "closedDate", with_closed_date(into);
        /// When it was opened.
        ///
        /// Set by the server.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// What it is about, in Markdown. Missing where nobody wrote anything.
        pub description: Option<String>, with_description(into);
        /// The description as HTML, under another name. Mostly missing.
        ///
        /// Set by the server.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub description_as_html: Option<String> = "descriptionAsHtml",
            with_description_as_html(into);
        /// Whether it is a draft, which is not to be merged yet. Older servers leave it out.
        pub draft: Option<bool>, with_draft;
        /// The branch or tag whose commits are to be merged.
        pub from_ref: Option<PullRequestRef> = "fromRef", with_from_ref;
        /// The description as HTML. It comes only where the request asked for it.
        ///
        /// Set by the server.
        pub html_description: Option<String> = "htmlDescription", with_html_description(into);
        /// The number in its repository, which its operations are called with. Each repository
        /// counts from 1.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// The pull request on the website.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// Whether nothing can be changed for the moment, it seems. Mostly false.
        ///
        /// Set by the server.
        pub locked: Option<bool>, with_locked;
        /// Whether it is neither merged nor declined.
        ///
        /// Set by the server.
        pub open: Option<bool>, with_open;
        /// Others who took part, such as by a comment. Who is asked to review is in `reviewers`.
        ///
        /// Set by the server.
        pub participants: Option<Vec<PullRequestParticipant>>,
            with_participants([PullRequestParticipant]);
        /// How many comments and tasks it has, whether it would merge, and the commit that the
        /// merge made. Often some or all of it is missing.
        ///
        /// Set by the server.
        pub properties: Option<PullRequestProperties>, with_properties;
        /// Who is asked to review it, and what they said so far.
        ///
        /// To set them, send each as a `user` with a `name`. A change replaces the list, so name
        /// also those who are to stay.
        pub reviewers: Option<Vec<PullRequestParticipant>>,
            with_reviewers([PullRequestParticipant]);
        /// How a pull request stands.
        ///
        /// Set by the server.
        pub state: Option<PullRequestState>, with_state(into);
        /// What people read in lists, such as `Boats get sails`.
        pub title: Option<String>, with_title(into);
        /// The branch to merge into. A tag cannot be.
        pub to_ref: Option<PullRequestRef> = "toRef", with_to_ref;
        /// When it last changed.
        ///
        /// Set by the server.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
        /// Counts the changes from 0. To change, merge, decline or delete it, one must name the
        /// version that it is meant for.
        pub version: Option<i64>, with_version(into);
    }
}

/// How a pull request stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestState {
    /// `DECLINED`
    ///
    /// It was closed without a merge. It can be opened again.
    Declined,
    /// `MERGED`
    ///
    /// It is merged, for good.
    Merged,
    /// `OPEN`
    ///
    /// It can be reviewed and merged.
    Open,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PullRequestState>),
}

bitbucket_runtime::open_enum! {
    PullRequestState {
        Declined = "DECLINED", Merged = "MERGED", Open = "OPEN",
    }
}
