//! Walking a list.

use bitbucket_cloud::{ErrorKind, repositories};
use serde_json::json;

use crate::support::{AUTHORIZATION, Server, page, text};

fn repository(slug: &str) -> serde_json::Value {
    json!({"type": "repository", "slug": slug})
}

#[tokio::test]
async fn three_pages_item_by_item_and_page_by_page() {
    for by_page in [false, true] {
        let server = Server::start(|url| {
            [
                page([repository("a"), repository("b")], Some(format!("{url}/repositories/acme?page=2"))),
                page([], Some(format!("{url}/repositories/acme?page=3"))),
                page([repository("c")], None),
            ]
        })
        .await;
        let client = server.client();
        let list = repositories::list("acme").pagelen(2);

        let mut slugs = Vec::new();
        if by_page {
            let mut pages = list.pages(&client);
            while let Some(page) = pages.try_next().await.unwrap() {
                assert_eq!(page.pagelen, Some(50));
                slugs.extend(page.values.into_iter().filter_map(|repository| repository.slug));
            }
        } else {
            let mut items = list.items(&client);
            while let Some(repository) = items.try_next().await.unwrap() {
                slugs.extend(repository.slug);
            }
        }

        assert_eq!(slugs, ["a", "b", "c"]);
        let lines: Vec<String> = server.seen().into_iter().map(|seen| seen.line).collect();
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

#[tokio::test]
async fn a_page_that_fails_ends_the_walk_with_its_address() {
    let server = Server::start(|url| {
        let next = Some(format!("{url}/repositories/acme?page=2"));
        [page([repository("a")], next), text(503, "text/plain", "Down for maintenance")]
    })
    .await;

    let mut items = repositories::list("acme").items(&server.client());
    assert_eq!(items.try_next().await.unwrap().unwrap().slug.as_deref(), Some("a"));
    let error = items.try_next().await.unwrap_err();

    assert!(error.is_status(503), "{error}");
    assert!(error.url().unwrap().ends_with("/repositories/acme?page=2"), "{error}");
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(server.seen().len(), 2);
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
    let server = Server::start(|url| {
        let next = || Some(format!("{url}/repositories/acme?page=2"));
        [page([repository("a")], next()), page([repository("b")], next())]
    })
    .await;

    let error = repositories::list("acme").items(&server.client()).collect(usize::MAX).await.unwrap_err();

    assert_eq!(error.kind(), ErrorKind::Page, "{error}");
    assert_eq!(server.seen().len(), 2);
}
