//! Issue export options.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Issue export options.
    pub struct IssueExportOptions, tag "issue_export_options" {
        /// Include attachments.
        pub include_attachments: Option<bool>, with_include_attachments;
        /// Project key.
        pub project_key: Option<String>, with_project_key(into);
        /// Project name.
        pub project_name: Option<String>, with_project_name(into);
        /// Send email.
        pub send_email: Option<bool>, with_send_email;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
