//! Issue field changes.

use crate::models::{ChangedText, ChangedValue};

bitbucket_runtime::model! {
    /// The fields of an issue that changed, each with what it was and is.
    ///
    /// Of these, `status` alone is recorded.
    pub struct IssueFieldChanges {
        /// Who is to do it. Not recorded.
        pub assignee: Option<ChangedValue>, with_assignee;
        /// The part of the software that it is about. Not recorded.
        pub component: Option<ChangedText>, with_component;
        /// The description. Not recorded.
        pub content: Option<ChangedText>, with_content;
        /// What kind of issue it is. Not recorded.
        pub kind: Option<ChangedText>, with_kind;
        /// What it should be done by. Not recorded.
        pub milestone: Option<ChangedText>, with_milestone;
        /// How much it matters. Not recorded.
        pub priority: Option<ChangedText>, with_priority;
        /// Who is to do it, under an older name. Not recorded.
        pub responsible: Option<ChangedValue>, with_responsible;
        /// How far it is. Not recorded under this name.
        pub state: Option<ChangedText>, with_state;
        /// How far it is, such as `open`.
        pub status: Option<ChangedText>, with_status;
        /// The title. Not recorded.
        pub title: Option<ChangedText>, with_title;
        /// The version that it is about. Not recorded.
        pub version: Option<ChangedText>, with_version;
    }
}
