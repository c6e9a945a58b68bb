//! In `paging`: long lists, item by item.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::Uri;

use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::reply::Payload;
use crate::api::problem::Problem;
use crate::paging::arriving::{Arriving, Turn};
use crate::paging::came::Cut;
use crate::paging::pages::Pages;
use crate::paging::place::Place;
use crate::paging::reading::{Look, Read, look, read};
use crate::paging::step::{Paged, Step};
use crate::paging::walk::Walk;

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
/// An item is given as soon as its bytes are there, while the rest of its page is on its way
/// ([`Paged::ITEMS`](crate::Paged::ITEMS) says of which pages). A page that cannot be read gives the items before the
/// fault, then the error, which says where that is.
///
/// A page that breaks off is asked for again as [`Retry`](crate::Retry) says: the items that were given are passed over, so
/// that none comes twice. Where the page has others in their places meanwhile, that is an error of the kind
/// [`ErrorKind::Page`](crate::ErrorKind::Page). Where it is not asked for again, the error comes behind the items that
/// were complete.
///
/// Ends after an error; [`Items::resume`] goes on in the page that failed, behind the items that were given. Holds its
/// own handle on the client, the bytes of one page that no item was made of, and some of its items: no more than
/// [`ClientBuilder::answer_limit`](crate::ClientBuilder::answer_limit) allows of an answer.
#[must_use = "nothing is fetched until an item is asked for"]
pub struct Items<T> {
    walk: Walk,
    ahead: bool,
    /// The field of a page that holds its items, where they are given while it comes.
    list: Option<&'static str>,
    read: Read<T>,
    look: Look,
    items: std::vec::IntoIter<T>,
    /// The page that is being read.
    page: Option<Arriving>,
    /// Where the items come from.
    address: Option<Uri>,
    /// How the walk went on from the page, once that is known.
    step: Option<Step>,
    /// How many items of the page were taken.
    taken: usize,
    /// How many items of the page, or of the next one, were taken in an earlier walk.
    skipped: usize,
    /// What to tell behind the items.
    failed: Option<Error>,
}

// The items lie in a vector: moving this moves none of them.
impl<T> Unpin for Items<T> {}

impl<T> Items<T> {
    pub(super) fn new<P: Paged<Item = T>>(pages: Pages<P>, skipped: usize) -> Self {
        let Pages { mut walk, ahead, .. } = pages;
        if P::ITEMS.is_some() {
            walk.tapped();
        }
        Self {
            walk,
            ahead,
            list: P::ITEMS,
            read: read::<P>,
            look: look::<P>,
            items: Vec::new().into_iter(),
            page: None,
            address: None,
            step: None,
            taken: 0,
            skipped,
            failed: None,
        }
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
        match &self.address {
            Some(page) if self.page.is_some() || self.items.len() > 0 => {
                Some(Place::new(page.to_string()).after(self.taken))
            }
            _ => self.walk.place().map(|place| place.after(self.skipped)),
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                self.taken += 1;
                self.move_on(context);
                return Poll::Ready(Some(Ok(item)));
            }
            if let Some(error) = self.failed.take() {
                self.stop();
                return Poll::Ready(Some(Err(error)));
            }
            if self.page.is_none() {
                match self.walk.take() {
                    Some(Ok((address, flight))) => {
                        self.page = Some(Arriving::new(flight, self.list.unwrap_or_default(), self.skipped));
                        self.address = Some(address);
                        self.step = None;
                        self.taken = self.skipped;
                    }
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => return Poll::Ready(None),
                }
            }
            ready!(self.poll_page(true, context));
        }
    }

    /// Moves on what nobody waits for, once an item is taken: the rest of the page where that was the last that is
    /// there, and what is asked for ahead.
    fn move_on(&mut self, context: &mut Context<'_>) {
        if self.page.is_some() && self.failed.is_none() && (self.ahead || self.items.len() == 0) {
            // Nothing new is no matter: the next item is waited for by whoever wants it.
            let _ = self.poll_page(false, context);
        }
        if self.ahead && self.page.is_none() {
            self.walk.poll_ahead(context);
        }
    }

    /// Reads on in the page; pending where more has to come first.
    fn poll_page(&mut self, wants: bool, context: &mut Context<'_>) -> Poll<()> {
        while let Some(page) = &mut self.page {
            let turn = page.poll_turn(wants, self.ahead, context);
            if self.ahead && self.step.is_none() {
                self.look_ahead(context);
            }
            match ready!(turn) {
                Turn::Whole(head, body) => self.read_whole(&head, *body, context),
                Turn::Around(cut, count) => self.read_around(cut, count, context),
                Turn::Items(cut, count) => self.read_items(cut, count),
                Turn::Remains(cut) => self.failed = self.misread(cut),
                Turn::Failed(error) => self.failed = Some(error),
                Turn::Over => (self.page, self.skipped) = (None, 0),
            }
            if self.failed.is_some() || self.items.len() > 0 {
                break;
            }
        }
        Poll::Ready(())
    }

    /// Goes on as soon as the way on is known.
    fn look_ahead(&mut self, context: &mut Context<'_>) {
        let known = self.page.as_mut().and_then(|page| Some((page.known()?, page.head()?.clone())));
        let Some((known, head)) = known else { return };
        if let Some(step) = (self.look)(&head, Payload::from(known)) {
            self.go_on(&head, step, context);
        }
    }

    /// Goes on from the page that is being read, unless that was done.
    fn go_on(&mut self, head: &Head, step: Step, context: &mut Context<'_>) {
        if self.step.as_ref() == Some(&step) {
            return;
        }
        if self.step.is_some() {
            self.walk.go_back();
        }
        self.step = Some(step.clone());
        if let Err(error) = self.walk.go_on(head, step, self.ahead, context) {
            self.step = None;
            self.failed = Some(error);
        }
    }

    fn read_whole(&mut self, head: &Head, body: Payload, context: &mut Context<'_>) {
        let call = body.other(Bytes::new());
        match (self.read)(head, body, 0) {
            Ok((items, step)) => {
                self.go_on(head, step, context);
                if self.failed.is_some() {
                    return;
                }
                self.page = None;
                let count = items.len();
                self.items = items.into_iter();
                self.items.by_ref().take(self.skipped).for_each(drop);
                self.taken = count - self.items.len();
                self.skipped = 0;
            }
            // Read once more, as if it came now: for the items before the fault.
            Err(error) => {
                let error = call.fails(error);
                if let Some(page) = &mut self.page {
                    self.failed = page.falls_back(error);
                }
            }
        }
    }

    /// Reads the page without its items, of which there are so many.
    fn read_around(&mut self, cut: Cut, count: usize, context: &mut Context<'_>) {
        let outcome = self.read_cut(cut, count);
        let Some(page) = &mut self.page else { return };
        match (outcome, page.head().cloned()) {
            (Ok((items, step)), Some(head)) => {
                // The last that were read may not be taken yet.
                if self.items.len() == 0 {
                    self.items = items.into_iter();
                }
                self.go_on(&head, step, context);
            }
            (Err(error), _) => page.ends_with(error),
            (Ok(_), None) => {}
        }
    }

    fn read_items(&mut self, cut: Cut, count: usize) {
        let mut items = Vec::new();
        match self.read_cut(cut, 0) {
            Ok((read, _)) => {
                items = read;
                self.took(count);
            }
            Err(_) => {
                // One by one, for those before the fault.
                for _ in 0..count {
                    match self.read_single() {
                        Ok(read) => items.extend(read),
                        Err(error) => {
                            self.failed = self.page.as_mut().and_then(|page| page.item_fault(error));
                            break;
                        }
                    }
                    self.took(1);
                }
            }
        }
        self.items = items.into_iter();
    }

    fn took(&mut self, count: usize) {
        if let Some(page) = &mut self.page {
            page.took(count);
        }
    }

    fn read_single(&self) -> Result<Vec<T>, Error> {
        let Some(cut) = self.page.as_ref().and_then(Arriving::single) else { return Ok(Vec::new()) };
        // How much may be kept of what is odd depends on the length of the document: a page is longer than one item.
        let spacious = cut.spacious();
        let read = |cut| self.read_cut(cut, 0).map(|(items, _)| items);
        read(cut).or_else(|error| read(spacious).map_err(|_| error))
    }

    /// What is wrong with what is left of a list.
    fn misread(&mut self, cut: Cut) -> Option<Error> {
        let outcome = self.read_cut(cut, 0);
        let page = self.page.as_mut()?;
        let unclear = Problem::PageUnclear("its list does not end as it should".to_owned());
        let unclear = Error::page(page.head()?, unclear);
        Some(page.fault(outcome.err().unwrap_or(unclear)))
    }

    /// Reads a part of the page with so many items before it.
    fn read_cut(&self, cut: Cut, before: usize) -> Result<(Vec<T>, Step), Error> {
        let page = self.page.as_ref().and_then(|page| Some((page, page.head()?)));
        let Some((page, head)) = page else { return Ok((Vec::new(), Step::End)) };
        let body = Payload::from(Bytes::from(cut.document));
        (self.read)(head, body, before).map_err(|error| error.of_part(&cut.part, page.start()))
    }

    /// Stands still at the page that failed.
    fn stop(&mut self) {
        if let Some(page) = self.page.take() {
            self.skipped = self.skipped.max(page.read());
            if self.step.take().is_some() {
                self.walk.go_back();
            }
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
