//! Pull request activity update.

use crate::models::{Account, PullRequestEndpoint, PullRequestState};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{DateTime, Extra, Json};
use std::collections::BTreeMap;

/// Pull request activity update.
#[derive(Clone, PartialEq)]
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
