//! Long lists.

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Error, ErrorKind, Head, Items, Page, Paged, Payload, Reply, Request, RequestOptions, Step,
};

use crate::support::{Item, LIST, Server, answer, json};

fn list() -> Request<Page<Item>> {
    Request::new(&LIST, &[])
}

/// Three pages; the addresses of the second and third are not what anybody could compute.
async fn three_pages() -> Server {
    Server::start(|seen| {
        let home = format!("http://{}", seen.header("host").unwrap());
        match seen.target.as_str() {
            "/items?state=OPEN" => json(format!(
                r#"{{"values":[{{"id":1}},{{"id":2}}],"next":"{home}/items?ctx=a%2fb&page='2'"}}"#
            )),
            "/items?ctx=a%2fb&page=%272%27" => json(r#"{"values":[],"next":"/elsewhere?cursor=%7b"}"#),
            "/elsewhere?cursor=%7b" => json(r#"{"values":[{"id":3}]}"#),
            target => answer(404, "text/plain", format!("{target} is not here")),
        }
    })
    .await
}

fn open() -> Request<Page<Item>> {
    list().with_query("state", "OPEN").with_header("x-mode", "fast")
}

#[tokio::test]
async fn pages_follow_next() {
    let server = three_pages().await;
    let mut pages = open().pages(&server.client_with_token());
    let mut ids = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        ids.push(page.values.iter().filter_map(|item| item.id).collect::<Vec<_>>());
    }
    assert_eq!(ids, [vec![1, 2], vec![], vec![3]]);
    assert!(pages.try_next().await.unwrap().is_none());
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    for seen in seen {
        assert_eq!(seen.header("authorization"), Some("Bearer s3cret"));
        assert_eq!(seen.header("x-mode"), Some("fast"));
    }
}

#[tokio::test]
async fn items_cross_pages_and_fetch_no_more_than_needed() {
    let server = three_pages().await;
    let client = server.client();
    let mut items = open().items(&client);
    drop(client);
    let mut ids = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        ids.push(item.id.unwrap());
        assert_eq!(server.seen().len(), if ids.len() < 3 { 1 } else { 3 });
    }
    assert_eq!(ids, [1, 2, 3]);

    let server = three_pages().await;
    assert_eq!(open().items(&server.client()).collect(2).await.unwrap().len(), 2);
    assert_eq!(server.seen().len(), 1);
    assert_eq!(open().items(&server.client()).collect(usize::MAX).await.unwrap().len(), 3);
}

#[tokio::test]
async fn items_are_a_stream() {
    let server = three_pages().await;
    let mut items = open().items(&server.client());
    let mut count = 0;
    while let Some(item) = next(&mut items).await {
        item.unwrap();
        count += 1;
    }
    assert_eq!(count, 3);
}

async fn next<S: futures_core::Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    std::future::poll_fn(|context| std::pin::Pin::new(&mut *stream).poll_next(context)).await
}

#[tokio::test]
async fn a_loop_is_noticed() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/items" => json(r#"{"values":[{"id":1}],"next":"/items?page=2"}"#),
        _ => json(r#"{"values":[{"id":2}],"next":"/items"}"#),
    })
    .await;
    let mut items = list().items(&server.client());
    assert_eq!(items.try_next().await.unwrap().unwrap().id, Some(1));
    assert_eq!(items.try_next().await.unwrap().unwrap().id, Some(2));
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Page);
    assert!(error.to_string().contains("read before"), "{error}");
    assert!(items.try_next().await.unwrap().is_none(), "ends after an error");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_next_page_elsewhere_gets_no_credentials() {
    let other = Server::always(200, "application/json", r#"{"values":[{"id":2}]}"#).await;
    let body = format!(r#"{{"values":[{{"id":1}}],"next":"{}/items"}}"#, other.url());
    let server = Server::start(move |_| json(body.clone())).await;
    let items = list().with_header("x-secret", "s3cret").items(&server.client_with_token());
    assert_eq!(items.collect(9).await.unwrap().len(), 2);
    assert_eq!(server.only().header("authorization"), Some("Bearer s3cret"));
    assert!(!format!("{:?}", other.only().headers).contains("s3cret"));
    assert_eq!(other.only().header("accept"), Some("application/json"));
}

#[tokio::test]
async fn numbers_serve_where_next_is_missing() {
    let server = Server::start(|seen| {
        let page = seen.target.rsplit_once("page=").map_or("1", |(_, page)| page);
        json(format!(r#"{{"values":[{{"id":{page}}}],"page":{page},"pagelen":1,"size":3}}"#))
    })
    .await;
    let request = list().with_query("sort", "-id");
    let ids: Vec<_> = request
        .items(&server.client())
        .collect(9)
        .await
        .unwrap()
        .into_iter()
        .filter_map(|item| item.id)
        .collect();
    assert_eq!(ids, [1, 2, 3]);
    let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/items?sort=-id", "/items?sort=-id&page=2", "/items?sort=-id&page=3"]);
}

#[tokio::test]
async fn a_page_that_fails_ends_the_walk() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/items" => json(r#"{"values":[{"id":1}],"next":"/items?page=2"}"#),
        _ => answer(500, "text/plain", "broken"),
    })
    .await;
    let mut items = list().items(&server.client());
    items.try_next().await.unwrap();
    assert!(items.try_next().await.unwrap_err().is_status(500));
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_next_that_is_no_address_is_an_error() {
    let server = Server::always(200, "application/json", r#"{"values":[{"id":1}],"next":"ftp://x/y"}"#).await;
    let mut pages = list().pages(&server.client());
    pages.try_next().await.unwrap();
    assert_eq!(pages.try_next().await.unwrap_err().kind(), ErrorKind::Page);
}

#[tokio::test]
async fn what_cannot_be_sent_is_told_once() {
    let server = Server::always(200, "application/json", "{}").await;
    let mut pages = list().with_header("x", "\n").pages(&server.client());
    assert_eq!(pages.try_next().await.unwrap_err().kind(), ErrorKind::Request);
    assert!(pages.try_next().await.unwrap().is_none());
    assert_eq!(server.seen().len(), 0);
}

/// A page of another style: by offset.
struct Slice {
    values: Vec<Json>,
    next_start: Option<i64>,
}

bitbucket_runtime::model! {
    struct Raw {
        values: Option<Vec<Json>>;
        next_page_start: Option<i64> = "nextPageStart";
    }
}

impl Reply for Slice {
    type Output = Self;

    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        let raw = Raw::decode(head, body)?;
        Ok(Self { values: raw.values.unwrap_or_default(), next_start: raw.next_page_start })
    }
}

impl Paged for Slice {
    type Item = Json;

    fn step(&self) -> Step {
        self.next_start.map_or(Step::End, |start| Step::Query(vec![("start", start.to_string())]))
    }

    fn into_items(self) -> Vec<Json> {
        self.values
    }
}

#[tokio::test]
async fn another_style_of_pages_fits_the_seam() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/items?start=0&limit=2" => json(r#"{"values":[0,1],"nextPageStart":7}"#),
        _ => json(r#"{"values":[7],"nextPageStart":null}"#),
    })
    .await;
    let request: Request<Slice> = Request::new(&LIST, &[]);
    let items: Items<Json> =
        request.with_query("start", 0_i64).with_query("limit", 2_i64).items(&server.client());
    assert_eq!(items.collect(9).await.unwrap().len(), 3);
    assert_eq!(server.seen()[1].target, "/items?limit=2&start=7");
}
