//! Insight report data.

use bitbucket_runtime::wire::{Json, Unlisted};

bitbucket_runtime::model! {
    /// Insight report data.
    pub struct InsightReportData {
        /// Title.
        pub title: Option<String>, with_title(into);
        /// Pattern: `BOOLEAN|DATE|DURATION|LINK|NUMBER|PERCENTAGE|TEXT`
        pub r#type: Option<InsightDataType> = "type", with_type(into);
        /// Value.
        pub value: Option<Json>, with_value(into);
    }
}

/// Pattern: `BOOLEAN|DATE|DURATION|LINK|NUMBER|PERCENTAGE|TEXT`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightDataType {
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
    Other(Unlisted<InsightDataType>),
}

bitbucket_runtime::open_enum! {
    InsightDataType {
        Boolean = "BOOLEAN", Date = "DATE", Duration = "DURATION", Link = "LINK", Number = "NUMBER",
        Percentage = "PERCENTAGE", Text = "TEXT",
    }
}
