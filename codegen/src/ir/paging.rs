//! How the list that an operation answers leads to its next part.

use std::fmt;

use super::kind::TypeId;

/// How a list leads on, and where its items stand. Places are JSON pointers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What is answered.
    pub list: TypeId,
    /// The fields that lead to the items, each in the one before; none where the answer is a list itself.
    pub items: Vec<String>,
    /// The way to the next part.
    pub way: Way,
    /// Where it stands whether there is more.
    pub more: Option<String>,
    /// Where it stands how many items there are.
    pub total: Option<String>,
    /// Where it stands how many parts there are.
    pub pages: Option<String>,
}

/// The way to the next part of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// At this place stands its address.
    Link(String),
    /// The header `Link` says its address.
    Header,
    /// At the first place stands what this query parameter is sent with.
    Cursor(String, String),
    /// This query parameter says how many items come before it.
    Offset(String),
    /// This query parameter says its number, the first of all being this.
    Number(String, i64),
}

/// `by cursor "/next" as after, more at "/more"`
impl fmt::Display for Paging {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.way {
            Way::Link(place) => write!(formatter, "by link {place:?}")?,
            Way::Header => formatter.write_str("by the header Link")?,
            Way::Cursor(place, parameter) => write!(formatter, "by cursor {place:?} as {parameter}")?,
            Way::Offset(parameter) => write!(formatter, "by offset {parameter}")?,
            Way::Number(parameter, first) => write!(formatter, "by number {parameter} from {first}")?,
        }
        for (word, place) in [("more", &self.more), ("total", &self.total), ("pages", &self.pages)] {
            if let Some(place) = place {
                write!(formatter, ", {word} at {place:?}")?;
            }
        }
        Ok(())
    }
}
