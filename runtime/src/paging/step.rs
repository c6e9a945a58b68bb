//! In `paging`: the seam between the walk over pages and the style in which an API numbers them.

use crate::answer::reply::Reply;

/// An answer that is a part of a list and knows how to get the next part. The seam between the
/// walk over pages and the style in which an API numbers them.
pub trait Paged: Reply {
    /// What the list is made of.
    type Item;

    /// How to get the next page.
    fn step(&self) -> Step;

    /// The items of this page.
    fn into_items(self) -> Vec<Self::Item>;
}

/// How to get from one page to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// This was the last page.
    End,
    /// Ask this address, as it is. On another origin it is asked without credentials.
    Link(String),
    /// Ask the same again with these query parameters in the place of those of their names.
    Query(Vec<(&'static str, String)>),
}
