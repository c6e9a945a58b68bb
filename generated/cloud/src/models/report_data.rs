//! Report data.

use bitbucket_runtime::wire::{Json, Unlisted};

bitbucket_runtime::model! {
    /// A fact that is shown with a report: what it is, and how much.
    ///
    /// `value` has the shape that `type` asks for.
    pub struct ReportData {
        /// What the fact is, such as `Coverage`.
        pub title: Option<String>, with_title(into);
        /// What kind of value a fact has. Left out, the server guesses from the value.
        pub kind: Option<ReportDataKind> = "type", with_kind(into);
        /// The value. It can be a number, a text, a boolean or an object, by `type`.
        pub value: Option<Json>, with_value(into);
    }
}

/// What kind of value a fact has. Left out, the server guesses from the value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportDataKind {
    /// `BOOLEAN`
    ///
    /// Yes or no, as `true` or `false`.
    Boolean,
    /// `DATE`
    ///
    /// A moment, as milliseconds since 1970.
    Date,
    /// `DURATION`
    ///
    /// A length of time, in milliseconds.
    Duration,
    /// `LINK`
    ///
    /// An object with the address in `href` and what people read in `text`.
    Link,
    /// `NUMBER`
    ///
    /// A number.
    Number,
    /// `PERCENTAGE`
    ///
    /// A number from 0 to 100.
    Percentage,
    /// `TEXT`
    ///
    /// A text.
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
