//! Models of issues.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{DateTime, Extra, Number, TypeTag};
use crate::models::{Account, Issue, Link, RenderedText, SelfLinks};

/// Issue attachment.
///
/// Schema: `#/components/schemas/issue_attachment`
#[derive(Clone, PartialEq)]
pub struct IssueAttachment {
    /// `#/components/schemas/issue_attachment/allOf/1/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/issue_attachment/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueAttachment, tag "issue_attachment" { links, name, r#type = "type" });

/// Issue change.
///
/// Schema: `#/components/schemas/issue_change`
#[derive(Clone, PartialEq)]
pub struct IssueChange {
    /// `#/components/schemas/issue_change/properties/changes`
    pub changes: Option<Box<IssueChanges>>,
    /// `#/components/schemas/issue_change/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/issue_change/properties/issue`
    pub issue: Option<Box<Issue>>,
    /// `#/components/schemas/issue_change/properties/links`
    pub links: Option<IssueChangeLinks>,
    /// `#/components/schemas/issue_change/properties/message`
    pub message: Option<RenderedText>,
    /// `#/components/schemas/issue_change/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/issue_change/properties/type`
    pub r#type: Option<String>,
    /// `#/components/schemas/issue_change/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueChange {
    changes, created_on, issue, links, message, name, r#type = "type", user,
});
setters!(IssueChange {
    with_changes(changes: Box<IssueChanges>), with_created_on(created_on: DateTime),
    with_issue(issue: Box<Issue>), with_links(links: IssueChangeLinks),
    with_message(message: RenderedText), with_name(name: String), with_type(r#type: String),
    with_user(user: Account),
});

/// Issue change links.
///
/// Schema: `#/components/schemas/issue_change/properties/links`
#[derive(Clone, PartialEq)]
pub struct IssueChangeLinks {
    /// `#/components/schemas/issue_change/properties/links/properties/issue`
    pub issue: Option<Link>,
    /// `#/components/schemas/issue_change/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueChangeLinks { issue, self_link = "self" });
setters!(IssueChangeLinks { with_issue(issue: Link), with_self_link(self_link: Link) });

/// Issue changes.
///
/// Schema: `#/components/schemas/issue_change/properties/changes`
#[derive(Clone, PartialEq)]
pub struct IssueChanges {
    /// `#/components/schemas/issue_change/properties/changes/properties/assignee`
    pub assignee: Option<IssueFieldChange>,
    /// `#/components/schemas/issue_change/properties/changes/properties/component`
    pub component: Option<IssueFieldChange>,
    /// `#/components/schemas/issue_change/properties/changes/properties/content`
    pub content: Option<IssueFieldChange>,
    /// `#/components/schemas/issue_change/properties/changes/properties/kind`
    pub kind: Option<IssueFieldChange>,
    /// `#/components/schemas/issue_change/properties/changes/properties/milestone`
    pub milestone: Option<IssueFieldChange>,
    /// `#/components/schemas/issue_change/properties/changes/properties/priority`
    pub priority: Option<IssueFieldChange>,
    /// `#/components/schemas/issue_change/properties/changes/properties/state`
    pub state: Option<IssueFieldChange>,
    /// `#/components/schemas/issue_change/properties/changes/properties/title`
    pub title: Option<IssueFieldChange>,
    /// `#/components/schemas/issue_change/properties/changes/properties/version`
    pub version: Option<IssueFieldChange>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueChanges {
    assignee, component, content, kind, milestone, priority, state, title, version,
});
setters!(IssueChanges {
    with_assignee(assignee: IssueFieldChange), with_component(component: IssueFieldChange),
    with_content(content: IssueFieldChange), with_kind(kind: IssueFieldChange),
    with_milestone(milestone: IssueFieldChange), with_priority(priority: IssueFieldChange),
    with_state(state: IssueFieldChange), with_title(title: IssueFieldChange),
    with_version(version: IssueFieldChange),
});

/// Issue export options.
///
/// Schema: `#/components/schemas/export_options`
#[derive(Clone, PartialEq)]
pub struct IssueExportOptions {
    /// `#/components/schemas/export_options/properties/include_attachments`
    pub include_attachments: Option<bool>,
    /// `#/components/schemas/export_options/properties/project_key`
    pub project_key: Option<String>,
    /// `#/components/schemas/export_options/properties/project_name`
    pub project_name: Option<String>,
    /// `#/components/schemas/export_options/properties/send_email`
    pub send_email: Option<bool>,
    /// `#/components/schemas/export_options/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueExportOptions, tag "issue_export_options" {
    include_attachments, project_key, project_name, send_email, r#type = "type",
});
setters!(IssueExportOptions {
    with_include_attachments(include_attachments: bool), with_project_key(project_key: String),
    with_project_name(project_name: String), with_send_email(send_email: bool),
});

/// Issue field change.
///
/// Schema: `#/components/schemas/issue_change/properties/changes/properties/assignee`, and 8 equal to it
#[derive(Clone, PartialEq)]
pub struct IssueFieldChange {
    /// `#/components/schemas/issue_change/properties/changes/properties/assignee/properties/new`
    pub new: Option<String>,
    /// `#/components/schemas/issue_change/properties/changes/properties/assignee/properties/old`
    pub old: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueFieldChange { new, old });
setters!(IssueFieldChange { with_new(new: String), with_old(old: String) });

/// Issue job state.
///
/// Schema: `#/components/schemas/issue_job_status/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueJobState {
    /// `ACCEPTED`
    Accepted,
    /// `STARTED`
    Started,
    /// `RUNNING`
    Running,
    /// `FAILURE`
    Failure,
    /// `SUCCESS`
    Success,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(IssueJobState {
    Accepted = "ACCEPTED", Started = "STARTED", Running = "RUNNING", Failure = "FAILURE",
    Success = "SUCCESS",
});

/// Issue job status.
///
/// Schema: `#/components/schemas/issue_job_status`
#[derive(Clone, PartialEq)]
pub struct IssueJobStatus {
    /// `#/components/schemas/issue_job_status/properties/count`
    pub count: Option<i64>,
    /// `#/components/schemas/issue_job_status/properties/pct`
    pub percent: Option<Number>,
    /// `#/components/schemas/issue_job_status/properties/phase`
    pub phase: Option<String>,
    /// `#/components/schemas/issue_job_status/properties/status`
    pub status: Option<IssueJobState>,
    /// `#/components/schemas/issue_job_status/properties/total`
    pub total: Option<i64>,
    /// `#/components/schemas/issue_job_status/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueJobStatus {
    count, percent = "pct", phase, status, total, r#type = "type",
});
