//! Method, address and headers of what is sent.

use std::time::Duration;

use bitbucket_runtime::transport::{BodyStream, BoxFuture, Transport, TransportError};
use bitbucket_runtime::{Client, ErrorKind, Request, RequestOptions, http, wire::Json};
use tokio::net::TcpListener;

use crate::support::{
    CREATE, DELETE, GET, Item, LIST, READ, REPLACE, Sample, Server, client_of, raw_connection,
};

#[tokio::test]
async fn a_path_arrives_encoded() {
    let server = Server::always(200, "application/json", "{}").await;
    let client = server.client();
    let get: Request<Json> = Request::new(&GET, &["{a/b} ü".into()]);
    get.send(&client).await.unwrap();
    let read: Request<Json> = Request::new(&READ, &["f00".into(), "src/a b.rs".into()]);
    read.send(&client).await.unwrap();
    let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/items/%7Ba%2Fb%7D%20%C3%BC", "/src/f00/src/a%20b.rs"]);
}

#[tokio::test]
async fn a_query_arrives_encoded_and_in_order() {
    let server = Server::always(200, "application/json", "{}").await;
    let mut list: Request<Json> = Request::new(&LIST, &[]);
    list.push_query("state", "OPEN");
    list.push_query("state", "MERGED");
    list.set_query("pagelen", 10_i64);
    list.set_query("pagelen", 50_i64);
    list.set_query("q", r#"title ~ "a+b""#);
    let list = list.with_query("fields", "+values.x");
    list.send(&server.client()).await.unwrap();
    assert_eq!(
        server.only().target,
        "/items?state=OPEN&state=MERGED&pagelen=50&q=title%20~%20%22a%2Bb%22&fields=%2Bvalues.x"
    );
}

#[tokio::test]
async fn writes_without_a_body_say_so() {
    let server = Server::always(200, "application/json", "{}").await;
    let client = server.client();
    Request::<Json>::new(&CREATE, &[]).send(&client).await.unwrap();
    Request::<Json>::new(&REPLACE, &[1.into()]).send(&client).await.unwrap();
    Request::<Json>::new(&GET, &[1.into()]).send(&client).await.unwrap();
    Request::<()>::new(&DELETE, &[1.into()]).send(&client).await.unwrap();
    let lengths: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| (seen.method.to_string(), seen.header("content-length").map(str::to_owned)))
        .collect();
    let zero = Some("0".to_owned());
    assert_eq!(
        lengths,
        [
            ("POST".to_owned(), zero.clone()),
            ("PUT".to_owned(), zero),
            ("GET".to_owned(), None),
            ("DELETE".to_owned(), None)
        ]
    );
    assert!(server.seen().iter().all(|seen| seen.header("transfer-encoding").is_none()));
}

#[tokio::test]
async fn headers_come_from_operation_client_and_request() {
    let server = Server::always(200, "application/json", "{}").await;
    let client: Client<Sample> = Client::builder()
        .base_url(format!("{}/rest/", server.url()))
        .header("x-team", "red")
        .header("x-team", "blue")
        .header("x-mode", "plain")
        .build()
        .unwrap();
    let mut request: Request<Json> = Request::new(&GET, &[1.into()]);
    request.set_header("x-mode", "fancy");
    request.send(&client).await.unwrap();
    let seen = server.only();
    assert_eq!(seen.target, "/rest/items/1");
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("user-agent"), Some("sample/1.2.3"));
    assert_eq!(seen.header("x-mode"), Some("fancy"));
    assert_eq!(seen.headers.get_all("x-team").iter().collect::<Vec<_>>(), ["red", "blue"]);

    let client: Client<Sample> =
        Client::builder().base_url(server.url()).user_agent("robot/1").build().unwrap();
    Request::<Json>::new(&READ, &["f00".into(), "".into()])
        .with_header("accept", "text/plain")
        .send(&client)
        .await
        .unwrap();
    let seen = server.seen().pop().unwrap();
    assert_eq!(seen.target, "/src/f00/");
    assert_eq!(seen.header("accept"), Some("text/plain"));
    assert_eq!(seen.header("user-agent"), Some("robot/1"));
}

#[tokio::test]
async fn a_call_borrows_neither_request_nor_client() {
    let server = Server::always(200, "application/json", r#"{"id":7}"#).await;
    let call = {
        let client = server.client();
        let request: Request<Item> = Request::new(&GET, &[7.into()]);
        request.clone().send(&client)
    };
    assert_eq!(server.seen().len(), 0, "nothing is sent before the future is awaited");
    let item = tokio::spawn(call).await.unwrap().unwrap();
    assert_eq!(item.id, Some(7));
}

#[tokio::test]
async fn what_cannot_be_sent_is_told_and_not_sent() {
    let server = Server::always(200, "application/json", "{}").await;
    let client = server.client();
    let empty: Request<Json> = Request::new(&GET, &["".into()]);
    let dots: Request<Json> = Request::new(&GET, &["..".into()]);
    let header = Request::<Json>::new(&GET, &[1.into()]).with_header("x-a", "line\nbreak");
    for (request, part) in [(empty, "`id` is empty"), (dots, "`.` and `..`"), (header, "`x-a`")] {
        let error = request.send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().starts_with("items::get: ") && error.to_string().contains(part), "{error}");
    }
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn a_client_is_checked_when_it_is_built() {
    let build = |url: &str| {
        Client::<Sample>::builder().base_url(url).build().map(|client| client.base_url().to_owned())
    };
    assert_eq!(build("https://example.com/rest/").unwrap(), "https://example.com/rest");
    for (url, part) in [
        ("example.com", "put https:// before it"),
        ("ftp://example.com", "https://"),
        ("https://u:p@example.com", "credentials"),
    ] {
        let error = build(url).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(part) && !error.to_string().contains("u:p"), "{error}");
    }
    let error = Client::<Sample>::builder().build().unwrap_err();
    assert!(error.to_string().contains("base_url"), "{error}");
    let error = Client::<Sample>::builder().base_url("http://x").header("a b", "c").build().unwrap_err();
    assert!(error.to_string().contains("`a b`"), "{error}");
}

#[tokio::test]
async fn a_refused_connection_is_told_apart() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = Request::<Json>::new(&GET, &[1.into()]).send(&client_of(&url)).await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout(), "{error:?}");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.url(), Some(format!("{url}/items/1").as_str()));
    assert!(error.to_string().contains("could not connect: "), "{error}");
}

#[tokio::test]
async fn a_silent_server_is_given_up() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let stream = raw_connection(&listener).await;
        tokio::time::sleep(Duration::from_secs(30)).await;
        drop(stream);
    });
    let client: Client<Sample> =
        Client::builder().base_url(url).timeout(Duration::from_millis(100)).build().unwrap();
    let error = Request::<Json>::new(&GET, &[1.into()]).send(&client).await.unwrap_err();
    server.abort();
    assert!(error.is_timeout() && !error.is_connect(), "{error:?}");
    assert_eq!(error.operation(), Some("items::get"));
}

#[derive(Debug)]
struct Echo;

impl Transport for Echo {
    fn send(
        &self,
        request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let asked = format!("[\"{} {}\"]", request.method(), request.uri());
            Ok(http::Response::new(BodyStream::from(bitbucket_runtime::bytes::Bytes::from(asked))))
        })
    }
}

#[tokio::test]
async fn a_transport_of_ones_own_is_used() {
    let client: Client<Sample> =
        Client::builder().base_url("https://nowhere.invalid/v1").transport(Echo).build().unwrap();
    let answer = Request::<Vec<String>>::new(&GET, &[1.into()]).send(&client).await.unwrap();
    assert_eq!(answer, ["GET https://nowhere.invalid/v1/items/1"]);
}

#[test]
fn everything_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    fn sent<T: Send + 'static>(_: T) {}
    shared::<Client<Sample>>();
    shared::<Request<Item>>();
    shared::<bitbucket_runtime::Error>();
    shared::<bitbucket_runtime::ByteStream>();
    shared::<bitbucket_runtime::Part>();
    shared::<bitbucket_runtime::Pages<bitbucket_runtime::Page<Item>>>();
    shared::<bitbucket_runtime::Items<Item>>();
    let client: Client<Sample> = Client::builder().base_url("http://x").transport(Echo).build().unwrap();
    sent(Request::<Item>::new(&GET, &[1.into()]).send(&client));
    sent(Request::<Item>::new(&GET, &[1.into()]).exchange(&client));
}
