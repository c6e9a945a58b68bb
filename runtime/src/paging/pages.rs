//! In `paging`: long lists, page by page and item by item.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::reply::Payload;
use crate::paging::place::Place;
use crate::paging::step::{Paged, Step};
use crate::paging::walk::Walk;

/// The pages of a list, fetched as they are asked for. Also a [`Stream`].
///
/// `T` is what a page is: `Pages<Page<PullRequest>>` gives one `Page<PullRequest>` after the other. Borrows
/// nothing, and is `Send`, `Sync` and `Unpin`, as [`Items`] is.
///
/// Ends after an error; [`Pages::resume`] goes on at the page that failed. Holds its own handle on the
/// client.
#[must_use = "nothing is fetched until a page is asked for"]
pub struct Pages<T> {
    walk: Walk,
    ahead: bool,
    page: PhantomData<fn() -> T>,
}

impl<T: Paged> Pages<T> {
    pub(crate) fn new(walk: Walk) -> Self {
        Self { walk, ahead: false, page: PhantomData }
    }

    /// Asks for the next page as soon as one is handed out: at most one is asked for ahead.
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

/// The items of a list, from page after page, fetched as they are asked for. Also a [`Stream`].
///
/// `T` is what an item is, whatever the style of the pages: `Items<PullRequest>` is what a function returns
/// and a struct holds. It borrows nothing, is `Send`, `Sync` and `Unpin`, and needs no box:
///
/// ```no_run
/// # use bitbucket_runtime::{Api, Page, Request, wire::Json};
/// use bitbucket_runtime::{Client, Error, Items, RequestOptions as _};
/// use futures_util::StreamExt as _;
///
/// /// What is new, one after the other.
/// struct Feed {
///     issues: Items<Json>,
/// }
///
/// fn open<A: Api>(client: &Client<A>, list: &Request<Page<Json>>) -> Items<Json> {
///     list.clone().with_query("state", "open").items(client)
/// }
///
/// # async fn program<A: Api>(client: Client<A>, list: Request<Page<Json>>) -> Result<(), Error> {
/// let mut feed = Feed { issues: open(&client, &list) };
/// let first = feed.issues.try_next().await?;
/// let three: Vec<Result<Json, Error>> = feed.issues.take(3).collect().await;
/// # let _ = (first, three);
/// # Ok(())
/// # }
/// ```
///
/// Ends after an error; [`Items::resume`] goes on at the page that failed. Holds its own handle on the
/// client, and one page of items.
#[must_use = "nothing is fetched until an item is asked for"]
pub struct Items<T> {
    walk: Walk,
    ahead: bool,
    read: Read<T>,
    items: std::vec::IntoIter<T>,
    /// How many items of the page were taken.
    taken: usize,
    /// How many items of the next page were taken in an earlier walk.
    skipped: usize,
}

/// Reads an answer as a page: its items, and the way on.
type Read<T> = fn(&Head, Payload) -> Result<(Vec<T>, Step), Error>;

fn read<P: Paged>(head: &Head, body: Payload) -> Result<(Vec<P::Item>, Step), Error> {
    let page = body.decode_list::<P>(head, P::is_list)?;
    let step = page.step_after(head);
    Ok((page.into_items(), step))
}

// The items lie in a vector: moving this moves none of them.
impl<T> Unpin for Items<T> {}

impl<T> Items<T> {
    pub(super) fn new<P: Paged<Item = T>>(pages: Pages<P>, skipped: usize) -> Self {
        let Pages { walk, ahead, .. } = pages;
        Self { walk, ahead, read: read::<P>, items: Vec::new().into_iter(), taken: 0, skipped }
    }

    /// Asks for the next page while the items of one are taken: see [`Pages::prefetch`].
    pub fn prefetch(mut self) -> Self {
        self.ahead = true;
        self
    }

    /// The next item; `None` after the last one.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error, Page, Request, wire::Json};
    /// # async fn example<A: Api>(client: &Client<A>, list: Request<Page<Json>>) -> Result<(), Error> {
    /// let mut items = list.items(client);
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// The items up to the end or to this many, whichever comes first; no page more than needed
    /// is fetched, unless it is fetched ahead. `usize::MAX` takes all.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error, Page, Request, wire::Json};
    /// # async fn example<A: Api>(client: &Client<A>, list: Request<Page<Json>>) -> Result<(), Error> {
    /// let first = list.items(client).prefetch().collect(500).await?;
    /// println!("{} items", first.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Pages::try_next`]; the items read until then are lost. To keep them, take them one by one.
    pub async fn collect(mut self, limit: usize) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while items.len() < limit {
            let Some(item) = self.try_next().await? else {
                break;
            };
            items.push(item);
        }
        Ok(items)
    }

    /// After an error: makes the page that failed the next one again, as [`Pages::resume`].
    pub fn resume(&mut self) -> bool {
        self.walk.resume()
    }

    /// Where the next item comes from, to go on from later with
    /// [`Request::items_from`](crate::Request::items_from). `None` at the end.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error, Page, Request, wire::Json};
    /// # async fn example<A: Api>(client: &Client<A>, list: Request<Page<Json>>) -> Result<(), Error> {
    /// let mut items = list.items(client);
    /// let first = items.try_next().await?;
    /// // What a later run goes on from.
    /// let place = items.place().map(|place| (place.address().to_owned(), place.taken()));
    /// println!("{first:?}, then {place:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        match self.walk.current() {
            Some(page) if self.items.len() > 0 => Some(Place::new(page.to_string()).after(self.taken)),
            _ => self.walk.place().map(|place| place.after(self.skipped)),
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                self.taken += 1;
                if self.ahead {
                    self.walk.poll_ahead(context);
                }
                return Poll::Ready(Some(Ok(item)));
            }
            let (head, body) = match ready!(self.walk.poll_answer(context)) {
                Some(Ok(answer)) => answer,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            // Without a step the walk stays at the page.
            let (items, step) = match (self.read)(&head, body) {
                Ok(page) => page,
                Err(error) => return Poll::Ready(Some(Err(error))),
            };
            if let Err(error) = self.walk.go_on(&head, step, self.ahead, context) {
                return Poll::Ready(Some(Err(error)));
            }
            self.items = items.into_iter();
            let before = self.items.len();
            let skipped = std::mem::take(&mut self.skipped);
            self.items.by_ref().take(skipped).for_each(drop);
            self.taken = before - self.items.len();
        }
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.items.len(), None)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").field("walk", &self.walk).field("ready", &self.items.len()).finish()
    }
}
