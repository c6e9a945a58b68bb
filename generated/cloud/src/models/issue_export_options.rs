//! Issue export options.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Issue export options.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueExportOptions {
    /// Include attachments.
    pub include_attachments: Option<bool>,
    /// Project key.
    pub project_key: Option<String>,
    /// Project name.
    pub project_name: Option<String>,
    /// Send email.
    pub send_email: Option<bool>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    IssueExportOptions, tag "issue_export_options" {
        include_attachments, project_key, project_name, send_email, r#type = "type",
    }
}

setters! {
    IssueExportOptions {
        with_include_attachments(include_attachments: bool), with_project_key(project_key: String),
        with_project_name(project_name: String), with_send_email(send_email: bool),
    }
}
