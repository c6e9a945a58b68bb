//! Report data.

use bitbucket_runtime::wire::{Extra, Json, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Report data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReportData {
    /// Title.
    pub title: Option<String>,
    /// Type.
    pub kind: Option<ReportDataKind>,
    /// Value.
    pub value: Option<Json>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ReportData { title, kind = "type", value } }

setters! {
    ReportData {
        with_title(title: String), with_kind(kind: ReportDataKind), with_value(value: Json),
    }
}

/// Report data kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportDataKind {
    /// `BOOLEAN`
    Boolean,
    /// `DATE`
    Date,
    /// `DURATION`
    Duration,
    /// `LINK`
    Link,
    /// `NUMBER`
    Number,
    /// `PERCENTAGE`
    Percentage,
    /// `TEXT`
    Text,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ReportDataKind>),
}

open_enum! {
    ReportDataKind {
        Boolean = "BOOLEAN", Date = "DATE", Duration = "DURATION", Link = "LINK", Number = "NUMBER",
        Percentage = "PERCENTAGE", Text = "TEXT",
    }
}
