//! Headers that are not the caller's to set.

use bitbucket_runtime::http::{HeaderName, HeaderValue};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Attempt, Body, Client, ClientBuilder, Credentials, Error, ErrorKind, Hook, Operation, Request,
    RequestOptions, Retry,
};

use crate::support::{CREATE, GET, Sample, Server, json};

/// Each with what the error names.
const RESERVED: [(&str, &str); 10] = [
    ("Content-Length", "`Body::with_length`"),
    ("transfer-encoding", "`Body::with_length`"),
    ("Host", "`base_url`"),
    ("connection", "the connection"),
    ("upgrade", "the connection"),
    ("te", "the connection"),
    ("trailer", "the connection"),
    ("keep-alive", "the connection"),
    ("proxy-authorization", "`proxy`"),
    ("Proxy-Connection", "`proxy`"),
];

fn builder(server: &Server) -> ClientBuilder<Sample> {
    Client::builder().base_url(server.url()).retry(Retry::never())
}

fn assert_refused(error: &Error, kind: ErrorKind, header: &str, instead: &str) {
    assert_eq!(error.kind(), kind, "{error}");
    let says = format!("the header `{}` cannot be set: ", header.to_ascii_lowercase());
    assert!(error.to_string().contains(&says) && error.to_string().contains(instead), "{error}");
}

#[tokio::test]
async fn a_request_cannot_set_them() {
    let server = Server::always(200, "application/json", "1").await;
    let client = builder(&server).build().unwrap();
    for (header, instead) in RESERVED {
        let by_caller = Request::<i64>::new(&CREATE, &[]).with_header(header, "40");
        let mut by_setter = Request::<i64>::new(&CREATE, &[]);
        by_setter.set_header(header, 40);
        for request in [by_caller, by_setter] {
            let error = request.send(&client).await.unwrap_err();
            assert_refused(&error, ErrorKind::Request, header, instead);
            let looked_at = request.to_http("https://api.example.com").unwrap_err();
            assert_refused(&looked_at, ErrorKind::Request, header, instead);
            assert!(format!("{request:?}").contains("cannot be set"), "{request:?}");
        }
    }
    assert_eq!(server.seen().len(), 0);
}

#[test]
fn a_client_cannot_set_them() {
    for (header, instead) in RESERVED {
        let error =
            Client::<Sample>::builder().base_url("https://x").header(header, "40").build().unwrap_err();
        assert_refused(&error, ErrorKind::Configuration, header, instead);
    }
}

#[tokio::test]
async fn an_operation_cannot_carry_them() {
    static LENGTH: Operation = Operation::get("items::length", "/items").headers(&[("content-length", "40")]);
    static HOST: Operation = Operation::get("items::host", "/items").headers(&[("host", "evil.example")]);
    static ALIEN: Operation = Operation::get("items::alien", "/items").headers(&[("authorization", "alien")]);
    static HARMLESS: Operation =
        Operation::get("items::marked", "/items").headers(&[("x-token", "no-check")]);
    let server = Server::start(|_| json("1")).await;
    let client = builder(&server).credentials(Credentials::bearer("mine")).build().unwrap();
    for (operation, header) in [(&LENGTH, "content-length"), (&HOST, "host")] {
        let error = Request::<Json>::new(operation, &[]).send(&client).await.unwrap_err();
        assert_refused(&error, ErrorKind::Request, header, "it follows");
    }
    let error = Request::<Json>::new(&ALIEN, &[]).send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("has an `authorization` of its own"), "{error}");
    Request::<Json>::new(&HARMLESS, &[]).send(&client).await.unwrap();
    assert_eq!(server.only().header("authorization"), Some("Bearer mine"));
    assert_eq!(server.only().header("x-token"), Some("no-check"));
}

/// Sets a header, or takes one away.
#[derive(Debug)]
struct Meddling(&'static str, Option<&'static str>);

impl Hook for Meddling {
    fn before(&self, attempt: &mut Attempt<'_>) {
        let name: HeaderName = self.0.parse().unwrap();
        match self.1 {
            Some(value) => drop(attempt.headers.append(name, HeaderValue::from_static(value))),
            None => drop(attempt.headers.remove(name)),
        }
    }
}

#[tokio::test]
async fn a_hook_cannot_set_them() {
    let server = Server::always(200, "application/json", "1").await;
    let create = || Request::<i64>::new(&CREATE, &[]).with_body("text/plain", "four");
    for (header, instead) in RESERVED {
        let client = builder(&server).hook(Meddling(header, Some("40"))).build().unwrap();
        let error = create().send(&client).await.unwrap_err();
        assert_refused(&error, ErrorKind::Request, header, instead);
    }
    assert_eq!(server.seen().len(), 0);
    for meddling in [Meddling("x-trace", Some("7")), Meddling("content-length", None)] {
        let client = builder(&server).hook(meddling).build().unwrap();
        create().send(&client).await.unwrap();
    }
    for seen in server.seen() {
        assert_eq!((seen.header("content-length"), seen.text()), (Some("4"), "four"));
    }
}

#[tokio::test]
async fn the_clients_own_are_sent_as_ever() {
    let server = Server::always(200, "application/json", "1").await;
    let client = builder(&server).build().unwrap();
    let streamed = Body::reader(|| Ok(b"four".as_slice()));
    let request = || Request::<i64>::new(&CREATE, &[]);
    request().with_body("text/plain", streamed.clone().with_length(4)).send(&client).await.unwrap();
    request().with_body("text/plain", streamed).send(&client).await.unwrap();
    Request::<i64>::new(&GET, &[1.into()]).send(&client).await.unwrap();
    let sizes: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| {
            let size = seen.header("content-length").or(seen.header("transfer-encoding"));
            (size.map(str::to_owned), seen.header("host").map(|host| format!("http://{host}")))
        })
        .collect();
    let host = Some(server.url());
    assert_eq!(
        sizes,
        [(Some("4".to_owned()), host.clone()), (Some("chunked".to_owned()), host.clone()), (None, host)]
    );
}
