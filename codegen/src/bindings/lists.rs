//! Lists that come in parts, each said of the operation that answers them.

use serde::Deserialize;

/// How the list that an operation answers leads to its next part. Places are JSON pointers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// The way to the next part.
    pub by: By,
    /// Where the items stand; without it the answer is the list itself.
    #[serde(default)]
    pub items: String,
    /// Where the address of the next part stands, or its cursor.
    pub next: Option<String>,
    /// The query parameter that the next part is asked for with.
    pub parameter: Option<String>,
    /// The number of the first part of all; 1 without it.
    pub first: Option<i64>,
    /// Where it stands, as true or false, whether there is more.
    pub more: Option<String>,
    /// Where it stands how many items all parts have together.
    pub total: Option<String>,
    /// Where it stands how many parts there are.
    pub pages: Option<String>,
}

/// The way to the next part of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// A part says the address of the next.
    Link,
    /// The header `Link` of an answer says it, as `rel="next"`.
    Header,
    /// A part says what a query parameter is to be sent with.
    Cursor,
    /// A query parameter says how many items come before a part.
    Offset,
    /// A query parameter says the number of a part.
    Number,
}

impl By {
    /// What it is called in the file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Header => "header",
            Self::Cursor => "cursor",
            Self::Offset => "offset",
            Self::Number => "number",
        }
    }
}
