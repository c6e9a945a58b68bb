//! Long lists, page by page and item by item.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::error::Error;
use crate::reply::Reply;
use crate::walk::Walk;

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

/// The pages of a list, fetched as they are asked for. Also a [`Stream`].
///
/// Ends after an error. Holds its own handle on the client.
#[must_use = "nothing is fetched until a page is asked for"]
pub struct Pages<T> {
    walk: Walk,
    page: PhantomData<fn() -> T>,
}

impl<T: Paged> Pages<T> {
    pub(crate) fn new(walk: Walk) -> Self {
        Self { walk, page: PhantomData }
    }

    /// The next page; `None` after the last one.
    ///
    /// # Errors
    /// As [`Request::send`](crate::Request::send); [`ErrorKind::Page`](crate::ErrorKind::Page)
    /// where the server names a next page that was read before or cannot be asked.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let (head, body) = match ready!(self.walk.poll_answer(context)) {
            Some(Ok(answer)) => answer,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let page = T::decode(&head, body);
        // Without a step the walk stays ended.
        if let Ok(page) = &page {
            self.walk.advance(&head, page.step());
        }
        Poll::Ready(Some(page))
    }
}

impl<T: Paged> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pages").field("walk", &self.walk).finish()
    }
}

/// The items of a list, from page after page, fetched as they are asked for. Also a [`Stream`].
///
/// Ends after an error. Holds its own handle on the client.
#[must_use = "nothing is fetched until an item is asked for"]
pub struct Items<T: Paged> {
    pages: Pages<T>,
    items: std::vec::IntoIter<T::Item>,
}

// The items lie in a vector: moving this moves none of them.
impl<T: Paged> Unpin for Items<T> {}

impl<T: Paged> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self { pages, items: Vec::new().into_iter() }
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    /// As [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<T::Item>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// The items up to the end or to this many, whichever comes first; no page more than needed
    /// is fetched. `usize::MAX` takes all.
    ///
    /// # Errors
    /// As [`Pages::try_next`]; the items read until then are lost.
    pub async fn collect(mut self, limit: usize) -> Result<Vec<T::Item>, Error> {
        let mut items = Vec::new();
        while items.len() < limit {
            let Some(item) = self.try_next().await? else {
                break;
            };
            items.push(item);
        }
        Ok(items)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T::Item, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.items = page.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Paged> Stream for Items<T> {
    type Item = Result<T::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.items.len(), None)
    }
}

impl<T: Paged> fmt::Debug for Items<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").field("pages", &self.pages).field("ready", &self.items.len()).finish()
    }
}
