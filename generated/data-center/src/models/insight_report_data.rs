//! Insight report data.

use bitbucket_runtime::wire::{Extra, Json, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Insight report data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InsightReportData {
    /// Title.
    pub title: Option<String>,
    /// Type.
    pub r#type: Option<InsightDataType>,
    /// Value.
    pub value: Option<Json>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { InsightReportData { title, r#type = "type", value } }

setters! {
    InsightReportData {
        with_title(title: String), with_type(r#type: InsightDataType), with_value(value: Json),
    }
}

/// Insight data type.
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

open_enum! {
    InsightDataType {
        Boolean = "BOOLEAN", Date = "DATE", Duration = "DURATION", Link = "LINK", Number = "NUMBER",
        Percentage = "PERCENTAGE", Text = "TEXT",
    }
}
