//! Long lists: stopping, going on, asking ahead, and other shapes of pages.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use bitbucket_runtime::{
    Client, Credentials, ErrorKind, OffsetPage, Page, Place, Request, RequestOptions, Retry,
};

use crate::support::{Item, LIST, Sample, Server, answer, json};

fn list() -> Request<Page<Item>> {
    Request::new(&LIST, &[])
}

fn id(item: Option<Item>) -> i64 {
    item.and_then(|item| item.id).expect("an item with a number")
}

fn ids(items: impl IntoIterator<Item = Item>) -> Vec<i64> {
    items.into_iter().map(|item| id(Some(item))).collect()
}

/// Three pages of two items; the second page fails the first time.
async fn failing_once() -> Server {
    let failed = AtomicBool::new(false);
    Server::start(move |seen| match seen.target.as_str() {
        "/items?sort=id" => json(r#"{"values":[{"id":1},{"id":2}],"next":"/more?cursor=%7b"}"#),
        "/more?cursor=%7b" if failed.swap(true, Ordering::Relaxed) => {
            json(r#"{"values":[{"id":3},{"id":4}],"next":"/more?cursor=%7d"}"#)
        }
        "/more?cursor=%7b" => answer(500, "text/plain", "broken"),
        _ => json(r#"{"values":[{"id":5},{"id":6}]}"#),
    })
    .await
}

fn sorted() -> Request<Page<Item>> {
    list().with_query("sort", "id")
}

#[tokio::test]
async fn a_page_that_failed_is_asked_again() {
    for ahead in [false, true] {
        let server = failing_once().await;
        let items = sorted().items(&server.client());
        let mut items = if ahead { items.prefetch() } else { items };
        assert!(!items.resume(), "nothing failed");
        assert_eq!(id(items.try_next().await.unwrap()), 1);
        assert_eq!(id(items.try_next().await.unwrap()), 2);
        assert!(items.try_next().await.unwrap_err().is_status(500));
        assert!(items.try_next().await.unwrap().is_none(), "nothing is asked until it is resumed");
        let address = format!("{}/more?cursor=%7b", server.url());
        assert_eq!(items.place(), Some(Place::new(address)));
        assert!(items.resume());
        assert_eq!(ids(items.collect(9).await.unwrap()), [3, 4, 5, 6]);
        let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
        assert_eq!(targets, ["/items?sort=id", "/more?cursor=%7b", "/more?cursor=%7b", "/more?cursor=%7d"]);
    }
}

#[tokio::test]
async fn a_page_that_could_not_be_read_is_asked_again() {
    let read = AtomicBool::new(false);
    let server = Server::start(move |_| match read.swap(true, Ordering::Relaxed) {
        true => json(r#"{"values":[{"id":1}]}"#),
        false => json("<html>"),
    })
    .await;
    let mut pages = list().pages(&server.client());
    assert!(pages.try_next().await.unwrap_err().is_decode());
    assert_eq!(pages.place(), Some(Place::new(format!("{}/items", server.url()))));
    assert!(pages.resume());
    assert_eq!(ids(pages.try_next().await.unwrap().unwrap().values), [1]);
    assert!(pages.try_next().await.unwrap().is_none());
    assert_eq!(pages.place(), None);
    assert!(!pages.resume(), "what ended did not fail");
}

#[tokio::test]
async fn a_place_outlives_the_walk() {
    let server = failing_once().await;
    let client = server.client_with_token();
    let mut items = sorted().items(&client);
    let start = items.place().unwrap();
    assert_eq!(start, Place::new(format!("{}/items?sort=id", server.url())));
    items.try_next().await.unwrap();
    let within = items.place().unwrap();
    assert_eq!((within.address(), within.taken()), (start.address(), 1));
    assert_eq!(sorted().items_from(&client, &within).place().as_ref(), Some(&within));
    items.try_next().await.unwrap();
    items.try_next().await.unwrap_err();
    drop(items);

    let rest = |place: &Place| sorted().items_from(&client, place).collect(9);
    assert_eq!(ids(rest(&within).await.unwrap()), [2, 3, 4, 5, 6]);
    // A page that is shorter now than the number of its items that were taken.
    let third = Place::new(format!("{}/more?cursor=%7d", server.url()));
    assert_eq!(ids(rest(&third.clone().after(1)).await.unwrap()), [6]);
    assert!(rest(&third.clone().after(7)).await.unwrap().is_empty());
    let page = sorted().pages_from(&client, &third.after(1)).try_next().await.unwrap().unwrap();
    assert_eq!(ids(page.values), [5, 6]);
    for seen in server.seen() {
        assert_eq!(seen.header("authorization"), Some("Bearer s3cret"), "{}", seen.target);
    }
    assert!(!format!("{:?}", Place::new("https://x/y?sig=s3cret")).contains("s3cret"));
}

#[tokio::test]
async fn a_place_elsewhere_gets_no_credentials() {
    let server = failing_once().await;
    let other = Server::always(200, "application/json", r#"{"values":[{"id":9}]}"#).await;
    let place = Place::new(format!("{}/items", other.url()));
    let items = list().items_from(&server.client_with_token(), &place);
    assert_eq!(ids(items.collect(9).await.unwrap()), [9]);
    assert_eq!(other.only().header("authorization"), None);

    let secure: Client<Sample> = Client::builder()
        .base_url("https://127.0.0.1:1")
        .credentials(Credentials::bearer("s3cret"))
        .retry(Retry::never())
        .build()
        .unwrap();
    for address in [place.address(), "ftp://x/y", "https://user:pass@x/y"] {
        let mut items = list().items_from(&secure, &Place::new(address));
        assert_eq!(items.try_next().await.unwrap_err().kind(), ErrorKind::Request, "{address}");
        assert!(!items.resume() && items.place().is_none());
    }
    assert_eq!(other.seen().len(), 1);
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn a_loop_cannot_be_resumed() {
    let server = Server::always(200, "application/json", r#"{"values":[{"id":1}],"next":"/items"}"#).await;
    let mut items = list().items(&server.client());
    items.try_next().await.unwrap();
    assert_eq!(items.try_next().await.unwrap_err().kind(), ErrorKind::Page);
    assert!(!items.resume());
    assert_eq!(items.place(), None);
    assert_eq!(server.seen().len(), 1);
}

/// Pages of so many items each, without an end.
async fn endless(items: usize) -> Server {
    Server::start(move |seen| {
        let page: usize = seen.target.rsplit_once("page=").map_or(1, |(_, page)| page.parse().unwrap());
        let values: Vec<String> = (0..items).map(|item| format!(r#"{{"id":{item}}}"#)).collect();
        json(format!(r#"{{"values":[{}],"next":"/items?page={}"}}"#, values.join(","), page + 1))
    })
    .await
}

#[tokio::test]
async fn the_next_page_is_asked_for_while_items_are_taken() {
    const ITEMS: usize = 3_000;
    let server = endless(ITEMS).await;
    let mut items = list().items(&server.client()).prefetch();
    for taken in 1..=ITEMS {
        items.try_next().await.unwrap().unwrap();
        // The turn of the server and of the connection.
        tokio::task::yield_now().await;
        assert!(server.seen().len() <= 2, "no more than one ahead");
        assert_eq!(items.place().unwrap().address().ends_with("page=2"), taken == ITEMS);
    }
    assert_eq!(server.seen().len(), 2);

    let mut items = list().items(&server.client());
    for _ in 0..ITEMS {
        items.try_next().await.unwrap().unwrap();
    }
    assert_eq!(server.seen().len(), 3, "nothing is asked ahead unless it is wanted");
}

#[tokio::test]
async fn pages_are_asked_for_one_ahead() {
    let server = endless(1).await;
    let mut pages = list().pages(&server.client()).prefetch();
    for page in 1..=5 {
        pages.try_next().await.unwrap().unwrap();
        assert!(server.seen().len() <= page + 1);
        let next = format!("{}/items?page={}", server.url(), page + 1);
        assert_eq!(pages.place(), Some(Place::new(next)));
    }
}

#[tokio::test]
async fn a_list_is_collected_to_an_exact_number() {
    let server = endless(3).await;
    let client = server.client();
    for (limit, pages) in [(0, 0), (1, 1), (3, 1), (4, 2), (9, 3)] {
        let before = server.seen().len();
        assert_eq!(list().collect_up_to(&client, limit).await.unwrap().len(), limit);
        assert_eq!(server.seen().len() - before, pages, "{limit}");
    }
    let server = failing_once().await;
    let all = sorted().collect(&server.client());
    assert!(all.await.unwrap_err().is_status(500));
    assert_eq!(ids(sorted().collect(&server.client()).await.unwrap()), [1, 2, 3, 4, 5, 6]);
}

#[tokio::test]
async fn one_bad_item_does_not_cost_its_neighbours() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/items" => json(r#"{"values":[{"id":1},"two",{"id":3}],"next":"/items?page=2"}"#),
        _ => json(r#"{"values":[{"id":"four"},{"id":5}]}"#),
    })
    .await;
    let client = server.client();
    assert!(list().collect(&client).await.unwrap_err().is_decode());
    let items = list().lenient().collect(&client).await.unwrap();
    let read: Vec<i64> =
        items.iter().filter_map(|item| item.as_result().ok()).filter_map(|item| item.id).collect();
    assert_eq!(read, [1, 3, 5]);
    let unread: Vec<&str> =
        items.iter().filter_map(|item| item.as_result().err()).map(|item| item.json().as_str()).collect();
    assert_eq!(unread.first(), Some(&"\"two\""));
}

/// What was asked of a server that caps the limit and skips what may not be seen.
async fn offsets() -> (Server, Request<OffsetPage<Item>>) {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/items?limit=1000" => json(
            r#"{"values":[{"id":1},{"id":2}],"start":0,"limit":2,"size":2,"isLastPage":false,"nextPageStart":5}"#,
        ),
        "/items?limit=1000&start=5" => {
            json(r#"{"values":[],"start":5,"limit":2,"size":0,"isLastPage":false,"nextPageStart":9}"#)
        }
        "/items?limit=1000&start=9" => {
            json(r#"{"values":["x",{"id":3}],"start":9,"limit":2,"size":2,"isLastPage":true,"nextPageStart":null}"#)
        }
        target => answer(404, "text/plain", format!("{target} is not here")),
    })
    .await;
    (server, Request::new(&LIST, &[]).with_query("limit", 1000_i64))
}

#[tokio::test]
async fn offsets_are_the_servers() {
    let (server, list) = offsets().await;
    let mut pages = list.pages(&server.client());
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!((first.start, first.limit, first.next_page_start), (Some(0), Some(2), Some(5)));
    assert_eq!(ids(first.values), [1, 2]);
    assert_eq!(pages.try_next().await.unwrap().unwrap().values.len(), 0);
    assert!(pages.try_next().await.unwrap_err().is_decode());
    let place = pages.place().unwrap();
    assert!(place.address().ends_with("/items?limit=1000&start=9"), "{place:?}");

    let rest = list.lenient().items_from(&server.client(), &place.after(1)).collect(9).await.unwrap();
    assert_eq!(rest[0].as_result().unwrap().id, Some(3));
    assert_eq!(list.lenient().collect(&server.client()).await.unwrap().len(), 4);
}

#[tokio::test]
async fn an_offset_that_comes_again_is_a_loop() {
    let server = Server::always(200, "application/json", r#"{"values":[{"id":1}],"nextPageStart":1}"#).await;
    let error = Request::<OffsetPage<Item>>::new(&LIST, &[]).collect(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Page);
    let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/items", "/items?start=1"]);
}

#[tokio::test]
async fn walks_may_cross_threads() {
    fn crosses<T: Send + Sync>(value: T) -> T {
        value
    }
    let server = endless(1).await;
    let items = Mutex::new(crosses(list().items(&server.client()).prefetch()));
    let mut items = crosses(items).into_inner().unwrap();
    items.try_next().await.unwrap();
    let all = list().collect_up_to(&server.client(), 2);
    assert_eq!(tokio::spawn(all).await.unwrap().unwrap().len(), 2);
}
