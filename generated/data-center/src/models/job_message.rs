//! Job message.

use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Something that happened while a job ran.
    pub struct JobMessage {
        /// When it happened.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// The number of the message, as text.
        pub id: Option<String>, with_id(into);
        /// How bad a message of a job is.
        pub severity: Option<JobMessageSeverity>, with_severity(into);
        /// What the message is about, such as a repository or the job itself.
        pub subject: Option<String>, with_subject(into);
        /// What happened, in a sentence for people.
        pub text: Option<String>, with_text(into);
    }
}

/// How bad a message of a job is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobMessageSeverity {
    /// `INFO`
    ///
    /// Nothing to worry about.
    Info,
    /// `WARN`
    ///
    /// Something was done, but not quite as expected.
    Warning,
    /// `ERROR`
    ///
    /// Something could not be done.
    Error,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<JobMessageSeverity>),
}

bitbucket_runtime::open_enum! {
    JobMessageSeverity {
        Info = "INFO", Warning = "WARN", Error = "ERROR",
    }
}
