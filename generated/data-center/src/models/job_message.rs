//! Job message.

use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Job message.
    pub struct JobMessage {
        /// Created date.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Severity.
        pub severity: Option<JobMessageSeverity>, with_severity(into);
        /// Subject.
        pub subject: Option<String>, with_subject(into);
        /// Text.
        pub text: Option<String>, with_text(into);
    }
}

/// Job message severity.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobMessageSeverity {
    /// `INFO`
    Info,
    /// `WARN`
    Warning,
    /// `ERROR`
    Error,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<JobMessageSeverity>),
}

bitbucket_runtime::open_enum! {
    JobMessageSeverity {
        Info = "INFO", Warning = "WARN", Error = "ERROR",
    }
}
