//! What an error tells.

use std::time::Duration;

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::Response;
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{ErrorKind, Page, Request, RequestOptions};
use http_body_util::Full;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

use crate::support::{CREATE, GET, Item, LIST, Server, answer, client_of, json, raw, raw_connection};

bitbucket_runtime::model! {
    struct Problem {
        error: Option<Json>;
    }
}

async fn get(server: &Server) -> bitbucket_runtime::Error {
    Request::<Item>::new(&GET, &[1.into()])
        .with_query("jwt", "s3cret")
        .send(&server.client())
        .await
        .unwrap_err()
}

#[tokio::test]
async fn a_request_is_known_by_the_headers_that_the_api_names() {
    for (headers, id) in [
        (&["x-sample-trace"][..], Some("x-sample-trace")),
        (&["x-sample-trace", "x-request-id"], Some("x-request-id")),
        (&["x-correlation-id"], None),
    ] {
        let server = Server::start(move |_| {
            let mut answer = answer(400, "text/plain", "no");
            for name in headers {
                answer.headers_mut().insert(*name, name.parse().unwrap());
            }
            answer
        })
        .await;
        assert_eq!(get(&server).await.request_id(), id);
    }
}

#[tokio::test]
async fn a_json_error_is_read() {
    let body = r#"{"type":"error","error":{"message":"Bad request","detail":"Look again","id":"e-1","fields":{"title":["too long","taken"]}}}"#;
    let server = Server::start(move |_| {
        let mut answer = answer(400, "application/json; charset=utf-8", body);
        answer.headers_mut().insert("x-request-id", "r-1".parse().unwrap());
        answer
    })
    .await;
    let error = get(&server).await;
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().unwrap(), 400);
    assert!(error.is_status(400) && !error.is_status(404));
    assert_eq!(error.operation(), Some("items::get"));
    assert_eq!(error.method().unwrap(), "GET");
    assert_eq!(error.message(), Some("Bad request"));
    assert_eq!(error.detail(), Some("Look again"));
    assert_eq!(error.id(), Some("e-1"));
    assert_eq!(error.fields().collect::<Vec<_>>(), [("title", "too long"), ("title", "taken")]);
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(error.headers().unwrap()["content-type"], "application/json; charset=utf-8");
    assert_eq!(error.raw_body(), body);
    assert_eq!(error.required_scopes().count(), 0);
    assert!(error.body::<Problem>().unwrap().error.unwrap().as_str().contains("e-1"));
    assert!(error.body::<Vec<Json>>().is_none());
    let url = format!("{}/items/1?jwt=…", server.url());
    assert_eq!(error.url(), Some(url.as_str()));
    assert_eq!(
        error.to_string(),
        format!(
            "items::get: 400 Bad Request: Bad request; Look again; title: too long; title: taken (GET {url})"
        )
    );
}

#[tokio::test]
async fn a_refusal_names_the_scopes() {
    let server = Server::always(401, "text/plain", "").await;
    let error = get(&server).await;
    assert_eq!(error.required_scopes().collect::<Vec<_>>(), ["item", "account"]);
    assert!(
        error.to_string().starts_with("items::get: 401 Unauthorized; required scopes: item and account ("),
        "{error}"
    );

    let body =
        r#"{"error":{"message":"Denied","detail":{"required":["item:admin"],"granted":["item","account"]}}}"#;
    let server = Server::always(403, "application/json", body).await;
    let error = get(&server).await;
    assert_eq!(error.required_scopes().collect::<Vec<_>>(), ["item:admin"]);
    assert_eq!(error.granted_scopes().collect::<Vec<_>>(), ["item", "account"]);
    let start = "items::get: 403 Forbidden: Denied; required scopes: item:admin; granted: item, account (";
    assert!(error.to_string().starts_with(start), "{error}");
}

#[tokio::test]
async fn text_and_html_are_understood() {
    let server = Server::always(429, "text/plain", "Rate limit for this resource\nhas been exceeded").await;
    let error = get(&server).await;
    assert_eq!(error.message(), Some("Rate limit for this resource has been exceeded"));

    let page = "<html><head><title>502 Bad Gateway</title></head><body><h1>Sorry</h1></body></html>";
    let server = Server::always(502, "text/html", page).await;
    let error = get(&server).await;
    assert_eq!(error.message(), Some("502 Bad Gateway"));
    assert!(error.to_string().starts_with("items::get: 502 Bad Gateway: 502 Bad Gateway ("), "{error}");

    let server = Server::always(555, "text/plain", "").await;
    let error = get(&server).await;
    assert_eq!(error.message(), None);
    assert!(error.to_string().starts_with("items::get: status 555 ("), "{error}");

    let server = Server::always(500, "application/json", r#"{"odd":true}"#).await;
    let error = get(&server).await;
    assert_eq!(error.message(), None);
    assert!(error.to_string().contains(r#": {"odd":true} ("#), "{error}");
}

#[tokio::test]
async fn a_large_error_body_is_cut() {
    let server = Server::start(|_| answer(500, "text/plain", vec![b'x'; 300_000])).await;
    let error = get(&server).await;
    assert_eq!(error.raw_body().len(), 64 * 1024);
    assert!(error.to_string().len() < 1_000);
}

#[tokio::test]
async fn no_more_of_an_error_body_is_read_than_is_kept() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let mut stream = raw_connection(&listener).await;
        stream.write_all(b"HTTP/1.1 500 Oops\r\ncontent-length: 900000\r\n\r\n").await.unwrap();
        stream.write_all(&[b'x'; 70_000]).await.unwrap();
        std::future::pending::<()>().await;
    });
    let client = client_of(&url);
    let request: Request<Item> = Request::new(&GET, &[1.into()]);
    let answer = tokio::time::timeout(Duration::from_secs(10), request.send(&client)).await;
    server.abort();
    let error = answer.expect("the rest of the body is not waited for").unwrap_err();
    assert_eq!(error.raw_body().len(), 64 * 1024);
}

#[tokio::test]
async fn a_large_answer_of_another_shape_is_cut() {
    let server = Server::start(|_| json(format!("[\"{}\"]", "x".repeat(100_000)))).await;
    let error = get(&server).await;
    assert!(error.is_decode());
    assert_eq!(error.raw_body().len(), 64 * 1024);
}

#[tokio::test]
async fn an_answer_of_another_shape_says_where() {
    let server = Server::always(200, "application/json", r#"{"values":[{"id":1},"two"]}"#).await;
    let error = Request::<Page<Item>>::new(&LIST, &[]).send(&server.client()).await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.status().unwrap(), 200);
    assert!(
        error
            .to_string()
            .starts_with("items::list: 200 OK: the answer is not what was expected: $.values[1]: "),
        "{error}"
    );
    assert!(error.raw_body().ends_with(b"]}"));
    assert!(std::error::Error::source(&error).unwrap().is::<bitbucket_runtime::wire::DecodeError>());

    let server = Server::always(200, "text/plain", "<html>log in</html>").await;
    let error = get(&server).await;
    assert!(error.is_decode() && error.to_string().contains("(content type text/plain)"), "{error}");

    let server =
        Server::start(|_| Response::builder().status(204).body(Full::<Bytes>::default()).unwrap()).await;
    let error = get(&server).await;
    assert!(
        error.is_decode() && error.to_string().contains("204 No Content: there is no content"),
        "{error}"
    );
}

#[tokio::test]
async fn a_cut_connection_is_not_an_answer() {
    let url =
        raw(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{\"id\":")
            .await;
    let error = Request::<Item>::new(&GET, &[1.into()]).send(&client_of(&url)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.status().unwrap(), 200);

    let url = raw(b"").await;
    let error = Request::<Item>::new(&CREATE, &[]).send(&client_of(&url)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.status(), None);
    assert!(!error.is_connect());
}
