//! Issue change.

use crate::models::{Account, Issue, Link, RenderedText};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Issue change.
    pub struct IssueChange {
        /// Changes.
        pub changes: Option<Box<IssueChanges>>, with_changes(Box<IssueChanges>);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Issue.
        pub issue: Option<Box<Issue>>, with_issue(Box<Issue>);
        /// Links.
        pub links: Option<IssueChangeLinks>, with_links;
        /// Message.
        pub message: Option<RenderedText>, with_message;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
        /// User.
        pub user: Option<Account>, with_user(into);
    }
}

bitbucket_runtime::model! {
    /// Issue change links.
    pub struct IssueChangeLinks {
        /// Issue.
        pub issue: Option<Link>, with_issue;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}

bitbucket_runtime::model! {
    /// Issue changes.
    pub struct IssueChanges {
        /// Assignee.
        pub assignee: Option<IssueFieldChange>, with_assignee;
        /// Component.
        pub component: Option<IssueFieldChange>, with_component;
        /// Content.
        pub content: Option<IssueFieldChange>, with_content;
        /// Kind.
        pub kind: Option<IssueFieldChange>, with_kind;
        /// Milestone.
        pub milestone: Option<IssueFieldChange>, with_milestone;
        /// Priority.
        pub priority: Option<IssueFieldChange>, with_priority;
        /// State.
        pub state: Option<IssueFieldChange>, with_state;
        /// Title.
        pub title: Option<IssueFieldChange>, with_title;
        /// Version.
        pub version: Option<IssueFieldChange>, with_version;
    }
}

bitbucket_runtime::model! {
    /// Issue field change.
    pub struct IssueFieldChange {
        /// New.
        pub new: Option<String>, with_new(into);
        /// Old.
        pub old: Option<String>, with_old(into);
    }
}
