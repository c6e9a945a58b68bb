//! Requests for addresses that no operation describes, and answers that serde reads.

use std::collections::BTreeMap;

use bitbucket_runtime::http::Method;
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{ErrorKind, Operation, Page, Request, RequestOptions as _};
use derive::{Deserialize, Serialize};
use serde_json::json;

use crate::support::{GET, Item, Server, answer, json};

/// A type of a program's own.
#[derive(Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "derive")]
struct Mine {
    id: u64,
    #[serde(default)]
    labels: Vec<String>,
}

static SEEK: Operation = Operation::other("QUERY", "items::seek", "/items");

#[tokio::test]
async fn an_operation_may_have_a_method_without_a_constant() {
    let server = Server::always(200, "application/json", "{}").await;
    let request: Request<()> = Request::new(&SEEK, &[]).with_model(&7_i64);
    request.send(&server.client()).await.unwrap();
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str(), seen.text()), ("QUERY", "/items", "7"));
    assert_eq!(SEEK.method().as_str(), "QUERY");
    assert_eq!(Operation::other("not one", "a", "/a").method(), Method::GET);
}

#[tokio::test]
async fn any_address_is_asked_with_all_that_requests_have() {
    let server = Server::always(200, "application/json", r#"{"id":7,"labels":["ui"]}"#).await;
    let client = server.client_with_token();
    let sent = Mine { id: 7, labels: vec!["ui".to_owned()] };
    let request = client.request(Method::PATCH, "things/a%2Fb/c d?role=member&q=a+b");
    let request = request.with_query("fields", "id").with_header("x-own", "blue").with_json(&sent);
    let read: Mine = request.json_as::<Mine>().send(&client).await.unwrap();
    assert_eq!(read, sent);
    let seen = server.only();
    assert_eq!(
        (seen.method.as_str(), seen.target.as_str()),
        ("PATCH", "/things/a%2Fb/c%20d?role=member&q=a%20b&fields=id")
    );
    assert_eq!(seen.header("x-own"), Some("blue"));
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(seen.text(), r#"{"id":7,"labels":["ui"]}"#);
    assert!(seen.header("authorization").is_some());
}

#[tokio::test]
async fn what_is_not_said_otherwise_is_json_and_may_be_a_page() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/things" => json(r#"{"values":[1,2],"next":"/things?page=2"}"#),
        _ => json(r#"{"values":[3]}"#),
    })
    .await;
    let client = server.client();
    let first = client.request(Method::GET, "/things").send(&client).await.unwrap();
    assert_eq!(first.to_value()["values"], json!([1, 2]));
    let all =
        client.request(Method::GET, "/things").into_answer::<Page<i64>>().collect(&client).await.unwrap();
    assert_eq!(all, [1, 2, 3]);
}

#[tokio::test]
async fn a_whole_address_keeps_its_query_and_gets_credentials_at_home_alone() {
    let home = Server::always(200, "application/json", "[]").await;
    let other = Server::always(200, "application/json", "[]").await;
    let client = home.client_with_token();
    for server in [&home, &other] {
        let address = format!("{}/files/a%0Db?sig=x%2fy", server.url());
        client.request(Method::GET, &address).with_query("page", 2).send(&client).await.unwrap();
        assert_eq!(server.only().target, "/files/a%0Db?sig=x%2fy&page=2");
    }
    assert!(home.only().header("authorization").is_some());
    assert_eq!(other.only().header("authorization"), None);
    let shown = format!("{:?}", client.request(Method::GET, "https://store.example.net/x?sig=s3cret"));
    assert!(shown.contains("store.example.net") && !shown.contains("s3cret"), "{shown}");
}

#[tokio::test]
async fn what_cannot_be_asked_is_told_and_nothing_is_sent() {
    let server = Server::always(200, "application/json", "{}").await;
    let client = server.client();
    for (method, address, said) in [
        ("PROPFIND", "/things", "`PROPFIND` is none of GET"),
        ("GET", "/things/../admin", "`..`"),
        ("GET", "/things/%2e%2E", "`..`"),
        ("GET", "https://", "the address"),
        ("GET", "ftp://store.example.net/x", "neither https:// nor http://"),
        ("GET", "https://me:s3cret@store.example.net/x", "a user or a password"),
    ] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let error = client.request(method, address).send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{address}");
        assert!(error.to_string().contains(said) && !error.to_string().contains("s3cret"), "{error}");
    }
    // A map whose keys are no texts is no JSON.
    let body = BTreeMap::from([((1, 2), 3)]);
    let error = client.request(Method::POST, "/things").with_json(&body).send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("cannot be written as JSON"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn serde_reads_the_answer_of_any_operation() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/items/1" => json(r#"{"id":7,"title":"x"}"#),
        "/items/2" => json(r#"{"id":"s3cret"}"#),
        "/items/3" => json(r#"{"id":7"#),
        "/items/5" => json(r#"{"token":"s3cret"}"#),
        _ => answer(204, "application/json", ""),
    })
    .await;
    let client = server.client();
    let get = |id: i64| Request::<Item>::new(&GET, &[id.into()]);
    let mine = get(1).json_as::<Mine>().send(&client).await.unwrap();
    assert_eq!(mine, Mine { id: 7, labels: Vec::new() });
    let read = get(1).json_as::<Json>().exchange(&client).await.unwrap();
    assert_eq!((read.status().as_u16(), read.into_body().to_value()["title"].clone()), (200, json!("x")));
    let error = get(2).json_as::<Mine>().send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().contains("expected u64") && error.to_string().contains("items::get"),
        "{error}"
    );
    let error = get(5).json_as::<BTreeMap<String, u64>>().send(&client).await.unwrap_err();
    assert!(error.to_string().contains("expected u64") && !error.to_string().contains("s3cret"), "{error}");
    for id in [3, 4] {
        let error = get(id).json_as::<Mine>().send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{id}");
    }
}
