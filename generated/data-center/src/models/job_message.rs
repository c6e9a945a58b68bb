//! Job message.

use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Job message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobMessage {
    /// Created date.
    pub created_date: Option<Timestamp>,
    /// ID.
    pub id: Option<String>,
    /// Severity.
    pub severity: Option<JobMessageSeverity>,
    /// Subject.
    pub subject: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { JobMessage { created_date = "createdDate", id, severity, subject, text } }

setters! {
    JobMessage {
        with_created_date(created_date: Timestamp), with_id(id: String),
        with_severity(severity: JobMessageSeverity), with_subject(subject: String),
        with_text(text: String),
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

open_enum! { JobMessageSeverity { Info = "INFO", Warning = "WARN", Error = "ERROR" } }
