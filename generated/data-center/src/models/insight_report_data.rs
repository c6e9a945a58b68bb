//! Insight report data.

use bitbucket_runtime::wire::{Json, Unlisted};

bitbucket_runtime::model! {
    /// A row of a report, a title with a value.
    pub struct InsightReportData {
        /// What the value is, such as `Coverage`.
        pub title: Option<String>, with_title(into);
        /// What kind of value a row has, which decides how people see it.
        ///
        /// Left out, the server goes by the value: a number, a text or a boolean.
        ///
        /// Pattern: `BOOLEAN|DATE|DURATION|LINK|NUMBER|PERCENTAGE|TEXT`
        pub r#type: Option<InsightDataType> = "type", with_type(into);
        /// The value, of the kind that `type` says.
        pub value: Option<Json>, with_value(into);
    }
}

/// What kind of value a row has, which decides how people see it.
///
/// Left out, the server goes by the value: a number, a text or a boolean.
///
/// Pattern: `BOOLEAN|DATE|DURATION|LINK|NUMBER|PERCENTAGE|TEXT`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightDataType {
    /// `BOOLEAN`
    ///
    /// A boolean, shown as yes or no.
    Boolean,
    /// `DATE`
    ///
    /// A point in time, in milliseconds since 1970.
    Date,
    /// `DURATION`
    ///
    /// A time span in milliseconds.
    Duration,
    /// `LINK`
    ///
    /// An object with `linktext` and `href`, shown as a link.
    Link,
    /// `NUMBER`
    ///
    /// A number. A large one is shortened, as in `14k`.
    Number,
    /// `PERCENTAGE`
    ///
    /// A number from 0 to 100, shown with a percent sign.
    Percentage,
    /// `TEXT`
    ///
    /// A text, shown as it is.
    Text,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<InsightDataType>),
}

bitbucket_runtime::open_enum! {
    InsightDataType {
        Boolean = "BOOLEAN", Date = "DATE", Duration = "DURATION", Link = "LINK", Number = "NUMBER",
        Percentage = "PERCENTAGE", Text = "TEXT",
    }
}
