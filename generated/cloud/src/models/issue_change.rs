//! Issue change.

use crate::models::{Account, Issue, Link, RenderedText};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// A change of an issue, once made never altered.
    ///
    /// Every edit leaves one, and a comment beside it. Sending one changes the issue.
    pub struct IssueChange {
        /// The fields that a change is about. Those that stay as they are are missing.
        pub changes: Option<Box<IssueChanges>>, with_changes(Box<IssueChanges>);
        /// When the change was made.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// The issue that was changed.
        pub issue: Option<Box<Issue>>, with_issue(Box<Issue>);
        /// Where a change and its issue are in the API.
        pub links: Option<IssueChangeLinks>, with_links;
        /// What its author said about it. Send `raw`.
        pub message: Option<RenderedText>, with_message;
        /// A name of the change. What the server puts here is not documented.
        pub name: Option<String>, with_name(into);
        /// What this is, in the server's words.
        pub r#type: Option<String> = "type", with_type(into);
        /// Who made the change.
        pub user: Option<Account>, with_user(into);
    }
}

bitbucket_runtime::model! {
    /// Where a change and its issue are in the API.
    pub struct IssueChangeLinks {
        /// The issue.
        pub issue: Option<Link>, with_issue;
        /// The change itself.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}

bitbucket_runtime::model! {
    /// The fields that a change is about. Those that stay as they are are missing.
    pub struct IssueChanges {
        /// A value before and after a change.
        ///
        /// Here who is to do the issue, as a user name. The server also has `assignee_account_id`,
        /// which takes an account's id.
        pub assignee: Option<IssueFieldChange>, with_assignee;
        /// The component, by name.
        pub component: Option<IssueFieldChange>, with_component;
        /// The description.
        pub content: Option<IssueFieldChange>, with_content;
        /// The kind.
        pub kind: Option<IssueFieldChange>, with_kind;
        /// The milestone, by name.
        pub milestone: Option<IssueFieldChange>, with_milestone;
        /// The priority.
        pub priority: Option<IssueFieldChange>, with_priority;
        /// The state.
        pub state: Option<IssueFieldChange>, with_state;
        /// The title.
        pub title: Option<IssueFieldChange>, with_title;
        /// The version, by name.
        pub version: Option<IssueFieldChange>, with_version;
    }
}

bitbucket_runtime::model! {
    /// A value before and after a change.
    ///
    /// Here who is to do the issue, as a user name. The server also has `assignee_account_id`,
    /// which takes an account's id.
    pub struct IssueFieldChange {
        /// The value after the change, always as text. Send this one. Empty where there is none.
        pub new: Option<String>, with_new(into);
        /// The value before the change. Empty where there was none.
        pub old: Option<String>, with_old(into);
    }
}
