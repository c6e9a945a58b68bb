//! Pages for people with a status that says yes: a session has ended, or the base URL leads to a site.

use bitbucket_runtime::http::Response;
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    ByteStream, Error, ErrorKind, Head, Located, Operation, Page, Payload, Reply, Request, RequestOptions,
    Text,
};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

use crate::support::{
    CREATE, DELETE, GET, LIST, READ, REPLACE, Server, answer, client_of, json, raw, raw_connection, redirect,
};

const PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Log in - Example</title></head><body>…</body></html>";

fn write<T>(operation: &'static Operation) -> Request<T> {
    match operation.id() {
        "items::create" => Request::new(operation, &[]),
        _ => Request::new(operation, &[1.into()]),
    }
}

/// A server whose writes are redirected to this place.
async fn redirecting(status: u16, location: String) -> Server {
    Server::start(move |_| redirect(status, &location)).await
}

fn is_login_page(error: &Error, url: &str) {
    assert_eq!(error.kind(), ErrorKind::LoginPage, "{error}");
    let told = format!("this looks like a login page at {url}");
    assert!(error.to_string().contains(&told), "{error}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn a_write_that_is_led_elsewhere_is_not_done() {
    for body in [PAGE, "{}", ""] {
        let elsewhere = Server::start(move |_| {
            answer(200, if body == PAGE { "text/html; charset=utf-8" } else { "application/json" }, body)
        })
        .await;
        for operation in [&CREATE, &REPLACE, &DELETE] {
            for status in [301, 302, 303, 307, 308] {
                let home = redirecting(status, format!("{}/login?next=s3cret", elsewhere.url())).await;
                let shown = format!("{}/…", elsewhere.url());
                let client = home.client_with_token();
                let errors = [
                    write::<()>(operation).send(&client).await.unwrap_err(),
                    write::<Json>(operation).send(&client).await.unwrap_err(),
                    write::<Located>(operation).send(&client).await.unwrap_err(),
                    write::<ByteStream>(operation).send(&client).await.unwrap_err(),
                ];
                for error in errors {
                    is_login_page(&error, &shown);
                    assert!(!error.to_string().contains("s3cret"));
                    assert_eq!(error.raw_body(), body);
                }
            }
        }
    }
    let elsewhere = Server::start(|_| answer(204, "text/html", "")).await;
    let home = redirecting(307, elsewhere.url()).await;
    is_login_page(&write::<()>(&DELETE).send(&home.client()).await.unwrap_err(), &elsewhere.url());
}

#[tokio::test]
async fn a_write_may_be_led_on_at_home() {
    for status in [303, 307] {
        let server = Server::start(move |seen| match seen.target.as_str() {
            "/items" => redirect(status, "/items/7"),
            _ => json(r#"{"id":7}"#),
        })
        .await;
        write::<()>(&CREATE).send(&server.client()).await.unwrap();
        let created = write::<Json>(&CREATE).send(&server.client()).await.unwrap();
        assert_eq!(created.as_str(), r#"{"id":7}"#);
    }
    // A server that answers no is believed, wherever it is.
    let elsewhere = Server::always(403, "text/html", PAGE).await;
    let home = redirecting(307, elsewhere.url()).await;
    assert!(write::<()>(&DELETE).send(&home.client()).await.unwrap_err().is_status(403));
}

#[tokio::test]
async fn a_page_where_none_is_declared_is_no_answer() {
    for content_type in ["text/html", "Text/HTML; charset=utf-8", "application/xhtml+xml"] {
        for status in [200, 201, 202] {
            let server = Server::start(move |_| answer(status, content_type, PAGE)).await;
            let (client, url) = (server.client(), server.url());
            let errors = [
                write::<()>(&DELETE).send(&client).await.unwrap_err(),
                write::<Json>(&GET).send(&client).await.unwrap_err(),
                write::<Text>(&GET).send(&client).await.unwrap_err(),
                write::<ByteStream>(&GET).send(&client).await.unwrap_err(),
                write::<Located>(&CREATE).send(&client).await.unwrap_err(),
                Request::<Page<Json>>::new(&LIST, &[]).collect(&client).await.unwrap_err(),
            ];
            for error in errors {
                is_login_page(&error, &url);
                assert!(error.to_string().contains("“Log in - Example”"), "{error}");
                assert_eq!(error.message(), Some("Log in - Example"));
                assert_eq!((error.status().unwrap().as_u16(), error.raw_body().len()), (status, PAGE.len()));
            }
        }
    }
}

/// An answer without a content type.
async fn untyped(body: &'static str) -> Server {
    Server::start(move |_| Response::new(body.into())).await
}

#[tokio::test]
async fn a_page_without_a_media_type_is_known_by_its_beginning() {
    for body in [PAGE, "\u{feff}\r\n  <HTML><body>", "<!doctype HTML>"] {
        let server = untyped(body).await;
        is_login_page(&write::<()>(&DELETE).send(&server.client()).await.unwrap_err(), &server.url());
        is_login_page(&write::<Json>(&GET).send(&server.client()).await.unwrap_err(), &server.url());
    }
    for body in ["<svg>", "<!doctype svg>", "<", "<htm", "done", "{}", "   ", ""] {
        let server = untyped(body).await;
        write::<()>(&DELETE).send(&server.client()).await.unwrap();
        let bytes = write::<ByteStream>(&GET).send(&server.client()).await.unwrap();
        assert_eq!(bytes.bytes().await.unwrap(), body, "what was looked at is still there");
        let text = write::<Text>(&GET).send(&server.client()).await.unwrap();
        assert_eq!(text.as_bytes(), body.as_bytes());
    }
}

#[tokio::test]
async fn a_beginning_may_come_in_pieces_and_the_rest_never() {
    for (pieces, is_page) in [
        (&["<", "!DOC", "TYPE ht", "ml><title>x"][..], true),
        (&["  ", "\n", "<htm", "l>"], true),
        (&["<ht", "x"], false),
        (&["{"], false),
    ] {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = tokio::spawn(async move {
            let mut stream = raw_connection(&listener).await;
            stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n").await.unwrap();
            for piece in pieces {
                stream.write_all(format!("{:x}\r\n{piece}\r\n", piece.len()).as_bytes()).await.unwrap();
                stream.flush().await.unwrap();
                tokio::task::yield_now().await;
            }
            if is_page {
                stream.write_all(b"0\r\n\r\n").await.unwrap();
            }
            // Else the body has no end.
            std::future::pending::<()>().await;
        });
        let outcome = write::<()>(&DELETE).send(&client_of(&url)).await;
        assert_eq!(outcome.is_err(), is_page, "{pieces:?}: {outcome:?}");
        server.abort();
    }
}

#[tokio::test]
async fn a_cut_behind_what_was_looked_at_is_still_a_cut() {
    let url = raw(b"HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\n<htm").await;
    let error = write::<Text>(&GET).send(&client_of(&url)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}

#[tokio::test]
async fn nothing_is_done_whatever_its_type_is() {
    for status in [200, 202, 204, 205] {
        let server = Server::start(move |_| answer(status, "text/html; charset=utf-8", "")).await;
        write::<()>(&DELETE).send(&server.client()).await.unwrap();
        write::<Located>(&CREATE).send(&server.client()).await.unwrap();
    }
    let chunked = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n";
    let url = raw(chunked.as_bytes()).await;
    write::<()>(&DELETE).send(&client_of(&url)).await.unwrap();
}

#[tokio::test]
async fn json_that_is_not_declared_is_taken() {
    for (status, content_type) in [(200, "application/json"), (202, "text/plain"), (200, "application/x")] {
        let server = Server::start(move |_| answer(status, content_type, r#"{"id":1}"#)).await;
        write::<()>(&DELETE).send(&server.client()).await.unwrap();
        let read = write::<Json>(&DELETE).send(&server.client()).await.unwrap();
        assert_eq!(read.as_str(), r#"{"id":1}"#);
    }
}

#[tokio::test]
async fn pages_that_are_asked_for_are_answers() {
    let server = Server::always(200, "text/html", PAGE).await;
    let read = |operation, accept: Option<&str>| {
        let request = match accept {
            Some(accept) => write::<ByteStream>(operation).with_header("accept", accept),
            None => Request::new(operation, &["f00".into(), "index.html".into()]),
        };
        request.send(&server.client())
    };
    assert_eq!(read(&READ, None).await.unwrap().bytes().await.unwrap(), PAGE);
    assert_eq!(read(&GET, Some("text/html")).await.unwrap().bytes().await.unwrap(), PAGE);
    let json: Request<Json> = Request::new(&READ, &["f00".into(), "x".into()]);
    is_login_page(&json.send(&server.client()).await.unwrap_err(), &server.url());
    is_login_page(&read(&GET, Some("application/pdf")).await.unwrap_err(), &server.url());

    // A download from another host is a page where the file is one.
    let home = redirecting(302, format!("{}/file", server.url())).await;
    let file: Request<ByteStream> = Request::new(&READ, &["f00".into(), "index.html".into()]);
    assert_eq!(file.send(&home.client()).await.unwrap().bytes().await.unwrap(), PAGE);
}

#[tokio::test]
async fn a_read_that_is_led_to_a_login_page_says_so() {
    let elsewhere = Server::always(200, "text/html;charset=UTF-8", PAGE).await;
    let home = redirecting(302, format!("{}/login", elsewhere.url())).await;
    let shown = format!("{}/…", elsewhere.url());
    is_login_page(&write::<Json>(&GET).send(&home.client_with_token()).await.unwrap_err(), &shown);
    is_login_page(&write::<()>(&GET).send(&home.client_with_token()).await.unwrap_err(), &shown);
}

/// Reads nothing but what the core hands over.
struct Status(u16);

impl Reply for Status {
    type Output = Self;

    fn decode(head: &Head, _body: Payload) -> Result<Self, Error> {
        Ok(Self(head.status().as_u16()))
    }
}

#[tokio::test]
async fn a_reply_of_ones_own_is_kept_from_it_as_well() {
    let server = Server::always(200, "text/html", PAGE).await;
    is_login_page(&write::<Status>(&CREATE).send(&server.client()).await.err().unwrap(), &server.url());
    let server = Server::always(201, "application/json", "{}").await;
    assert_eq!(write::<Status>(&CREATE).send(&server.client()).await.unwrap().0, 201);
}
