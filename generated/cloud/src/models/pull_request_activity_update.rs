//! Pull request activity update.

use crate::models::{Account, PullRequestEndpoint, PullRequestState};
use bitbucket_runtime::wire::{DateTime, Extra, Json};
use bitbucket_runtime::{object, setters};
use std::collections::BTreeMap;

/// Pull request activity update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestActivityUpdate {
    /// Author.
    pub author: Option<Account>,
    /// Changes.
    pub changes: Option<BTreeMap<String, Json>>,
    /// Date.
    pub date: Option<DateTime>,
    /// Description.
    pub description: Option<String>,
    /// Destination.
    pub destination: Option<PullRequestEndpoint>,
    /// Draft.
    pub draft: Option<bool>,
    /// Reason.
    pub reason: Option<String>,
    /// Reviewers.
    pub reviewers: Option<Vec<Account>>,
    /// Source.
    pub source: Option<PullRequestEndpoint>,
    /// State.
    pub state: Option<PullRequestState>,
    /// Title.
    pub title: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestActivityUpdate {
        author, changes, date, description, destination, draft, reason, reviewers, source, state,
        title,
    }
}

setters! {
    PullRequestActivityUpdate {
        with_author(author: Account), with_changes(changes: BTreeMap<String, Json>),
        with_date(date: DateTime), with_description(description: String),
        with_destination(destination: PullRequestEndpoint), with_draft(draft: bool),
        with_reason(reason: String), with_reviewers(reviewers: [Account]),
        with_source(source: PullRequestEndpoint), with_state(state: PullRequestState),
        with_title(title: String),
    }
}
