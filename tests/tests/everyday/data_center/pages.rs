//! Walking a list whose server says where it goes on.

use bitbucket_data_center::models::PullRequestStateFilter;
use bitbucket_data_center::{ErrorKind, pull_requests};
use serde_json::json;

use super::{AUTHORIZATION, ROCKET, client, page, serve};
use crate::support::text;

fn pull_request(id: i64) -> serde_json::Value {
    json!({"id": id, "title": format!("Number {id}")})
}

#[tokio::test]
async fn three_pages_item_by_item_and_page_by_page() {
    for by_page in [false, true] {
        // The server caps the limit at 2, and passes over what the caller may not see.
        let server = serve([
            page(0, [pull_request(1), pull_request(2)], Some(7)),
            page(7, [], Some(31)),
            page(31, [pull_request(3)], None),
        ])
        .await;
        let client = client(&server);
        let list = pull_requests::list("SHIP", "rocket").state(PullRequestStateFilter::All).limit(1000);

        let mut ids = Vec::new();
        if by_page {
            let mut pages = list.pages(&client);
            while let Some(page) = pages.try_next().await.unwrap() {
                assert_eq!(page.limit, Some(2));
                ids.extend(page.values.into_iter().filter_map(|pull_request| pull_request.id));
            }
        } else {
            let mut items = list.items(&client);
            while let Some(pull_request) = items.try_next().await.unwrap() {
                ids.extend(pull_request.id);
            }
        }

        assert_eq!(ids, [1, 2, 3]);
        let seen = server.seen();
        let lines: Vec<&str> = seen.iter().map(|seen| seen.line.as_str()).collect();
        let path = format!("GET {ROCKET}/pull-requests?state=ALL&limit=1000");
        assert_eq!(lines, [path.clone(), format!("{path}&start=7"), format!("{path}&start=31")]);
        assert!(seen.iter().all(|seen| seen.header("authorization") == Some(AUTHORIZATION)));
    }
}

#[tokio::test]
async fn a_walk_that_begins_in_the_middle() {
    let server = serve([page(40, [pull_request(1)], Some(42)), page(42, [pull_request(2)], None)]).await;
    let list = pull_requests::list("SHIP", "rocket").start(40);
    let all = list.items(&client(&server)).collect(usize::MAX).await.unwrap();
    assert_eq!(all.len(), 2);
    let lines: Vec<String> = server.seen().into_iter().map(|seen| seen.line).collect();
    assert_eq!(lines, [40, 42].map(|start| format!("GET {ROCKET}/pull-requests?start={start}")));
}

#[tokio::test]
async fn a_page_that_fails_ends_the_walk_with_its_address() {
    let server =
        serve([page(0, [pull_request(1)], Some(2)), text(503, "text/plain", "Down for maintenance")]).await;

    let mut items = pull_requests::list("SHIP", "rocket").items(&client(&server));
    assert_eq!(items.try_next().await.unwrap().unwrap().id, Some(1));
    let error = items.try_next().await.unwrap_err();

    assert!(error.is_status(503), "{error}");
    assert!(error.url().unwrap().ends_with("/pull-requests?start=2"), "{error}");
    assert!(items.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_next_page_that_was_read_before_is_an_error() {
    let server = serve([page(0, [pull_request(1)], Some(2)), page(2, [pull_request(2)], Some(2))]).await;
    let error =
        pull_requests::list("SHIP", "rocket").items(&client(&server)).collect(usize::MAX).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Page, "{error}");
    assert_eq!(server.seen().len(), 2);
}
