//! Issue export options.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// What an export of a repository's issues holds.
    pub struct IssueExportOptions, tag "issue_export_options" {
        /// Whether the archive holds the attached files.
        pub include_attachments: Option<bool>, with_include_attachments;
        /// The key of the Jira space that the issues are meant for, such as `BOATS`.
        pub project_key: Option<String>, with_project_key(into);
        /// The name of that space.
        pub project_name: Option<String>, with_project_name(into);
        /// Whether the server writes an e-mail when the export has ended, well or not.
        pub send_email: Option<bool>, with_send_email;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
