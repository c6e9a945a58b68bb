//! Walking a list.

use bitbucket_cloud::mock::{Mock, MockResponse, RecordedRequest};
use bitbucket_cloud::models::Repository;
use bitbucket_cloud::{Client, Cloud, ErrorKind, Items, repositories};
use futures_util::{StreamExt as _, TryStreamExt as _};
use serde_json::{Value, json};

use crate::support::{AUTHORIZATION, Server, page};

fn repository(slug: &str) -> Value {
    json!({"type": "repository", "slug": slug})
}

/// A page of these repositories, as a mock answers it.
fn answer(slugs: &[&str], next: Option<i64>) -> Value {
    let values: Vec<Value> = slugs.iter().map(|slug| repository(slug)).collect();
    let mut page = json!({"pagelen": 50, "values": values});
    if let Some(next) = next {
        page["next"] = format!("https://api.bitbucket.org/2.0/repositories/acme?page={next}").into();
    }
    page
}

#[tokio::test]
async fn three_pages_item_by_item_and_page_by_page() {
    for by_page in [false, true] {
        let mock = Mock::new();
        mock.answer("GET /repositories/acme?pagelen=2", answer(&["a", "b"], Some(2)));
        mock.answer("GET /repositories/acme?page=2", answer(&[], Some(3)));
        mock.answer("GET /repositories/acme?page=3", answer(&["c"], None));
        let client = mock.client::<Cloud>();
        let list = repositories::list("acme").pagelen(2);

        let mut slugs = Vec::new();
        if by_page {
            let mut pages = list.pages(&client);
            while let Some(page) = pages.try_next().await.unwrap() {
                assert_eq!(page.pagelen, Some(50));
                slugs.extend(page.into_iter().filter_map(|repository| repository.slug));
            }
        } else {
            let mut items = list.items(&client);
            while let Some(repository) = items.try_next().await.unwrap() {
                slugs.extend(repository.slug);
            }
        }

        assert_eq!(slugs, ["a", "b", "c"]);
        mock.assert_all_asked();
        let lines: Vec<String> = mock.requests().iter().map(RecordedRequest::line).collect();
        assert_eq!(
            lines,
            [
                "GET /repositories/acme?pagelen=2",
                "GET /repositories/acme?page=2",
                "GET /repositories/acme?page=3"
            ]
        );
    }
}

/// What a program of one's own holds.
struct Inventory {
    repositories: Items<Repository>,
}

fn inventory(client: &Client, workspace: &str) -> Inventory {
    Inventory { repositories: repositories::list(workspace).items(client) }
}

#[tokio::test]
async fn a_stream_is_held_and_taken_from() {
    let mock = Mock::from_fn(|request| match request.query("page").first() {
        None => answer(&["a", "b"], Some(2)),
        Some(_) => answer(&["c", "d"], Some(3)),
    });
    let mut inventory = inventory(&mock.client(), "acme");
    assert_eq!(inventory.repositories.try_next().await.unwrap().unwrap().slug.as_deref(), Some("a"));
    let more: Vec<Repository> = inventory.repositories.take(2).try_collect().await.unwrap();
    assert_eq!(more.len(), 2);
    assert_eq!(mock.requests().len(), 2, "no page is fetched that nobody needs");
}

#[tokio::test]
async fn a_page_that_fails_ends_the_walk_with_its_address() {
    let mock = Mock::new();
    mock.answer("GET /repositories/acme", answer(&["a"], Some(2)));
    let down = MockResponse::text("Down for maintenance").with_status(503);
    mock.always("GET /repositories/acme?page=2", down);

    let mut items = repositories::list("acme").items(&mock.client::<Cloud>());
    assert_eq!(items.try_next().await.unwrap().unwrap().slug.as_deref(), Some("a"));
    let error = items.try_next().await.unwrap_err();

    assert!(error.is_status(503), "{error}");
    assert!(error.url().unwrap().ends_with("/repositories/acme?page=2"), "{error}");
    assert!(items.try_next().await.unwrap().is_none());
    // Four attempts of the second page.
    assert_eq!((error.attempts(), mock.requests().len(), mock.clock().waits().len()), (4, 5, 3));
}

#[tokio::test]
async fn a_next_page_elsewhere_is_asked_without_the_credentials() {
    let elsewhere = Server::start(|_| [page([repository("b")], None)]).await;
    let server =
        Server::start(|_| [page([repository("a")], Some(format!("{}/more", elsewhere.url())))]).await;

    let all = repositories::list("acme").items(&server.client()).collect(usize::MAX).await.unwrap();

    assert_eq!(all.len(), 2);
    assert_eq!(server.only().header("authorization"), Some(AUTHORIZATION));
    let asked = elsewhere.only();
    asked.assert_empty("GET /more");
    assert_eq!(asked.header("authorization"), None);
}

#[tokio::test]
async fn a_next_page_that_was_read_before_is_an_error() {
    let mock = Mock::new();
    mock.answer("GET /repositories/acme", answer(&["a"], Some(2)));
    mock.answer("GET /repositories/acme?page=2", answer(&["b"], Some(2)));

    let client = mock.client::<Cloud>();
    let error = repositories::list("acme").items(&client).collect(usize::MAX).await.unwrap_err();

    assert_eq!(error.kind(), ErrorKind::Page, "{error}");
    mock.assert_all_asked();
}
