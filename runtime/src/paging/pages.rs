//! In `paging`: long lists, page by page.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::answer::error::Error;
use crate::paging::place::Place;
use crate::paging::step::Paged;
use crate::paging::walk::Walk;

/// The pages of a list, fetched as they are asked for. Also a [`Stream`].
///
/// `T` is what a page is: `Pages<Page<PullRequest>>` gives one `Page<PullRequest>` after the other. Borrows
/// nothing, and is `Send`, `Sync` and `Unpin`, as [`Items`](crate::Items) is.
///
/// Ends after an error; [`Pages::resume`] goes on at the page that failed. Holds its own handle on the
/// client.
#[must_use = "nothing is fetched until a page is asked for"]
pub struct Pages<T> {
    pub(super) walk: Walk,
    pub(super) ahead: bool,
    page: PhantomData<fn() -> T>,
}

impl<T: Paged> Pages<T> {
    pub(crate) fn new(walk: Walk) -> Self {
        Self { walk, ahead: false, page: PhantomData }
    }

    /// Asks for the next page as soon as one is there, all of it: at most one is asked for ahead. A page is read as a
    /// whole, so that it can be given as it is; only of [`Items`](crate::Items) the next page is asked for as soon as one
    /// says where that is, be that while it is on its way.
    ///
    /// In a runtime of tokio's the request for it runs as a task of its own, which ends when this is
    /// dropped: it neither waits for whoever takes the items nor makes anybody wait. In another
    /// runtime it moves on whenever a page or an item is asked for, so take those there without
    /// sending requests in between that need one of few turns
    /// ([`ClientBuilder::concurrency`](crate::ClientBuilder::concurrency)).
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error, Page, Request, wire::Json};
    /// # async fn example<A: Api>(client: &Client<A>, list: Request<Page<Json>>) -> Result<(), Error> {
    /// let mut pages = list.pages(client).prefetch();
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} items, and the next page is on its way", page.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefetch(mut self) -> Self {
        self.ahead = true;
        self
    }

    /// The next page; `None` after the last one.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error, Page, Request, wire::Json};
    /// # async fn example<A: Api>(client: &Client<A>, list: Request<Page<Json>>) -> Result<(), Error> {
    /// let mut pages = list.pages(client);
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} of {:?}", page.len(), page.size);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Request::send`](crate::Request::send); [`ErrorKind::Decode`](crate::ErrorKind::Decode) where
    /// what came holds no list, be it left out by a parameter such as `fields`;
    /// [`ErrorKind::Page`](crate::ErrorKind::Page) where the server names a next page that was read
    /// before or cannot be asked, or says that there is more without naming it, and where a list that is
    /// counted to its end ([`Step::Counted`](crate::Step::Counted)) gives the same page twice.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// After an error: makes the page that failed the next one again. True where there is such a
    /// page; there is none where the address of the next page was what was wrong.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error, Page, Request, wire::Json};
    /// # async fn example<A: Api>(client: &Client<A>, list: Request<Page<Json>>) -> Result<(), Error> {
    /// let mut pages = list.pages(client);
    /// loop {
    ///     match pages.try_next().await {
    ///         Ok(Some(page)) => println!("{} items", page.len()),
    ///         Ok(None) => break,
    ///         Err(error) if error.is_retryable() && pages.resume() => {}
    ///         Err(error) => return Err(error),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(&mut self) -> bool {
        self.walk.resume()
    }

    /// The page that comes next, to go on from later with
    /// [`Request::pages_from`](crate::Request::pages_from); after an error the page that failed.
    /// `None` at the end.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        self.walk.place()
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let (head, body) = match ready!(self.walk.poll_answer(context)) {
            Some(Ok(answer)) => answer,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let page = body.decode_list::<T>(&head, T::is_list);
        // Without a step the walk stays at the page.
        Poll::Ready(Some(page.and_then(|page| {
            self.walk.go_on(&head, page.step_after(&head), self.ahead, context)?;
            Ok(page)
        })))
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
