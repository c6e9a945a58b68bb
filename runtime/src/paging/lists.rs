//! In `paging`: what a request for a list has.

use crate::answer::error::Error;
use crate::answer::reply::Handling;
use crate::api::info::Api;
use crate::client::Client;
use crate::paging::items::Items;
use crate::paging::pages::Pages;
use crate::paging::place::Place;
use crate::paging::step::Paged;
use crate::request::Request;

impl<T: Paged> Request<T> {
    /// This page and all that follow, fetched as they are asked for.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error, Page, Request, wire::Json};
    /// # async fn example<A: Api>(client: &Client<A>, list: Request<Page<Json>>) -> Result<(), Error> {
    /// let mut pages = list.pages(client);
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} items", page.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages<A: Api>(&self, client: &Client<A>) -> Pages<T> {
        Pages::new(client.walk(self.description(), Handling::of::<T>()))
    }

    /// The items of this page and of all that follow, fetched as they are asked for.
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
    pub fn items<A: Api>(&self, client: &Client<A>) -> Items<T::Item> {
        Items::new(self.pages(client), 0)
    }

    /// The pages of this list from a place on that another walk kept: the whole page of that place,
    /// and all that follow. On another origin they are asked for without credentials.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error, Page, Request, wire::Json};
    /// # async fn example<A: Api>(client: &Client<A>, list: Request<Page<Json>>) -> Result<(), Error> {
    /// use bitbucket_runtime::Place;
    ///
    /// // As an earlier run has noted it from `Place::address`.
    /// let place = Place::new("https://api.example.com/2.0/issues?page=7");
    /// let mut pages = list.pages_from(client, &place);
    /// let seventh = pages.try_next().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages_from<A: Api>(&self, client: &Client<A>, place: &Place) -> Pages<T> {
        let walk = client.walk(self.description(), Handling::of::<T>());
        Pages::new(walk.begin_at(place.address()))
    }

    /// The items of this list from a place on that another walk kept.
    ///
    /// ```no_run
    /// # use bitbucket_runtime::{Api, Client, Error, Page, Request, wire::Json};
    /// # async fn program<A: Api>(client: Client<A>, list: Request<Page<Json>>) -> Result<(), Error> {
    /// let mut items = list.items(&client);
    /// items.try_next().await?;
    /// if let Some(place) = items.place() {
    ///     let mut rest = list.items_from(&client, &place);
    ///     rest.try_next().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items_from<A: Api>(&self, client: &Client<A>, place: &Place) -> Items<T::Item> {
        Items::new(self.pages_from(client, place), place.taken())
    }

    /// All items of the list, of this page and of all that follow.
    ///
    /// A list can be longer than memory: [`Request::collect_up_to`] has a bound, and
    /// [`Request::items`] takes one item at a time.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error, Page, Request, wire::Json};
    /// # async fn example<A: Api>(client: &Client<A>, list: Request<Page<Json>>) -> Result<(), Error> {
    /// let all = list.collect(client).await?;
    /// println!("{} items", all.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Pages::try_next`].
    pub fn collect<A: Api>(
        &self,
        client: &Client<A>,
    ) -> impl Future<Output = Result<Vec<T::Item>, Error>> + use<T, A> {
        self.collect_up_to(client, usize::MAX)
    }

    /// The items of the list up to its end or to this many, whichever comes first; no page more than
    /// needed is fetched.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error, Page, Request, wire::Json};
    /// # async fn example<A: Api>(client: &Client<A>, list: Request<Page<Json>>) -> Result<(), Error> {
    /// let newest = list.collect_up_to(client, 20).await?;
    /// assert!(newest.len() <= 20);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Pages::try_next`].
    pub fn collect_up_to<A: Api>(
        &self,
        client: &Client<A>,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<T::Item>, Error>> + use<T, A> {
        self.items(client).collect(limit)
    }
}
