//! Report data.

use bitbucket_runtime::wire::{Json, Unlisted};

bitbucket_runtime::model! {
    /// Report data.
    pub struct ReportData {
        /// Title.
        pub title: Option<String>, with_title(into);
        /// Type.
        pub kind: Option<ReportDataKind> = "type", with_kind(into);
        /// Value.
        pub value: Option<Json>, with_value(into);
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

bitbucket_runtime::open_enum! {
    ReportDataKind {
        Boolean = "BOOLEAN", Date = "DATE", Duration = "DURATION", Link = "LINK", Number = "NUMBER",
        Percentage = "PERCENTAGE", Text = "TEXT",
    }
}
