//! Issue change.

use crate::models::{Account, Issue, Link, RenderedText};
use bitbucket_runtime::wire::{DateTime, Extra};
use bitbucket_runtime::{object, setters};

/// Issue change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueChange {
    /// Changes.
    pub changes: Option<Box<IssueChanges>>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Issue.
    pub issue: Option<Box<Issue>>,
    /// Links.
    pub links: Option<IssueChangeLinks>,
    /// Message.
    pub message: Option<RenderedText>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// User.
    pub user: Option<Account>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { IssueChange { changes, created_on, issue, links, message, name, r#type = "type", user } }

setters! {
    IssueChange {
        with_changes(changes: Box<IssueChanges>), with_created_on(created_on: DateTime),
        with_issue(issue: Box<Issue>), with_links(links: IssueChangeLinks),
        with_message(message: RenderedText), with_name(name: String), with_type(r#type: String),
        with_user(user: Account),
    }
}

/// Issue change links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueChangeLinks {
    /// Issue.
    pub issue: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { IssueChangeLinks { issue, self_link = "self" } }

setters! { IssueChangeLinks { with_issue(issue: Link), with_self_link(self_link: Link) } }

/// Issue changes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueChanges {
    /// Assignee.
    pub assignee: Option<IssueFieldChange>,
    /// Component.
    pub component: Option<IssueFieldChange>,
    /// Content.
    pub content: Option<IssueFieldChange>,
    /// Kind.
    pub kind: Option<IssueFieldChange>,
    /// Milestone.
    pub milestone: Option<IssueFieldChange>,
    /// Priority.
    pub priority: Option<IssueFieldChange>,
    /// State.
    pub state: Option<IssueFieldChange>,
    /// Title.
    pub title: Option<IssueFieldChange>,
    /// Version.
    pub version: Option<IssueFieldChange>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    IssueChanges {
        assignee, component, content, kind, milestone, priority, state, title, version,
    }
}

setters! {
    IssueChanges {
        with_assignee(assignee: IssueFieldChange), with_component(component: IssueFieldChange),
        with_content(content: IssueFieldChange), with_kind(kind: IssueFieldChange),
        with_milestone(milestone: IssueFieldChange), with_priority(priority: IssueFieldChange),
        with_state(state: IssueFieldChange), with_title(title: IssueFieldChange),
        with_version(version: IssueFieldChange),
    }
}

/// Issue field change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueFieldChange {
    /// New.
    pub new: Option<String>,
    /// Old.
    pub old: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { IssueFieldChange { new, old } }

setters! { IssueFieldChange { with_new(new: String), with_old(old: String) } }
