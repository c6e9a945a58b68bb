//! In `paging`: the seam between the walk over pages and the style in which an API numbers them.

use crate::answer::head::Head;
use crate::answer::reply::Reply;

/// An answer that is a part of a list and knows how to get the next part. The seam between the
/// walk over pages and the style in which an API numbers them.
pub trait Paged: Reply<Output = Self> + Sized {
    /// What the list is made of.
    type Item;

    /// The field of a page that holds its items, where a page is an object of JSON with such a field, or the list alone.
    /// [`Items`](crate::Items) gives them while the page comes then: each is read by itself, as a page that has no others,
    /// and what stands around them as a page without any. `None` where a page is read as a whole, which one has to be
    /// whose items say how to go on, as for [`Step::Counted`].
    const ITEMS: Option<&'static str> = None;

    /// How to get the next page.
    fn step(&self) -> Step;

    /// How to get the next page, where what came with this one has a say: its address, and the header `Link`.
    fn step_after(&self, head: &Head) -> Step {
        let _ = head;
        self.step()
    }

    /// How to get the next page, where this holds what of a page comes behind so many items.
    fn step_behind(&self, head: &Head, items: usize) -> Step {
        let _ = items;
        self.step_after(head)
    }

    /// How to get the next page, where that is sure whatever else comes of this one; `None` where it is not, or this is
    /// the last.
    fn early_step(&self) -> Option<Step> {
        None
    }

    /// False where this holds no list, not even an empty one: what walks over the pages then tells an
    /// error, since an end in silence would hide what is missing.
    fn is_list(&self) -> bool {
        true
    }

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
    /// As [`Step::Query`], where nothing that the server says ends the list: it is asked for until a part has no
    /// items. A server that does not know the parameters answers the same for ever, so that a part with the
    /// items of the one before ends the walk with an error.
    Counted {
        /// The query parameters.
        query: Vec<(&'static str, String)>,
        /// A hash of the items of this part.
        items: u64,
    },
    /// There is more, and what the server says of where cannot be asked: what it said, for a person. The
    /// walk hands out this page and then tells the error.
    Unclear(String),
}
