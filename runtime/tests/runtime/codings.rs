//! Answers that come packed, and when that is asked for.

use std::io::Write as _;

use bitbucket_runtime::http::HeaderValue;
use bitbucket_runtime::transport::{BodyStream, BoxFuture, Transport, TransportError};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    ByteStream, Client, Conditional, Error, ErrorKind, Located, Operation, Page, Redirect, Reply, Request,
    RequestOptions, Retry, Text, http,
};
use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

use crate::support::{Answer, CREATE, DELETE, GET, Item, LIST, READ, Sample, Server, answer, json, redirect};

static HEAD: Operation = Operation::head("items::head", "/items/{id}");

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn packed(status: u16, coding: &str, content_type: &str, body: Vec<u8>) -> Answer {
    let mut answer = answer(status, content_type, body);
    answer.headers_mut().insert("content-encoding", HeaderValue::from_str(coding).unwrap());
    answer
}

/// A server that packs all its answers so.
async fn packing(status: u16, coding: &'static str, body: Vec<u8>) -> Server {
    Server::start(move |_| packed(status, coding, "application/json", body.clone())).await
}

/// What a request that is answered so says it takes.
async fn accepted<T: Reply>(request: Request<T>, change: fn(Request<T>) -> Request<T>) -> String {
    let server = Server::start(|_| json(r#"{"values":[]}"#)).await;
    drop(change(request).send(&server.client()).await);
    server.only().header("accept-encoding").unwrap().to_owned()
}

fn get<T>() -> Request<T> {
    Request::new(&GET, &[1.into()])
}

fn same<T>(request: Request<T>) -> Request<T> {
    request
}

#[tokio::test]
async fn what_is_read_whole_is_asked_for_packed() {
    assert_eq!(accepted(get::<Item>(), same).await, "gzip");
    assert_eq!(accepted(get::<Text>(), same).await, "gzip");
    assert_eq!(accepted(get::<Vec<i64>>(), same).await, "gzip");
    assert_eq!(accepted(Request::<Page<Json>>::new(&LIST, &[]), same).await, "gzip");
    assert_eq!(
        accepted(Request::<Item>::new(&CREATE, &[]), |request| request.with_model(&1_i64)).await,
        "gzip"
    );

    assert_eq!(accepted(get::<ByteStream>(), same).await, "identity");
    assert_eq!(accepted(get::<Conditional>(), same).await, "identity");
    assert_eq!(accepted(get::<()>(), same).await, "identity");
    assert_eq!(accepted(get::<Located>(), same).await, "identity");
    assert_eq!(accepted(get::<Redirect>(), same).await, "identity");
    assert_eq!(accepted(get::<Item>(), |request| request.with_compression(false)).await, "identity");
    assert_eq!(accepted(get::<ByteStream>(), |request| request.with_compression(true)).await, "gzip");
    let own = accepted(get::<Item>(), |request| request.with_header("accept-encoding", "br;q=1")).await;
    assert_eq!(own, "br;q=1");
}

#[tokio::test]
async fn ranges_and_conditions_are_of_what_is_not_packed() {
    for (name, value) in [
        ("range", "bytes=0-9"),
        ("if-range", "\"1\""),
        ("if-match", "\"1\""),
        ("if-none-match", "\"1\""),
        ("if-modified-since", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("if-unmodified-since", "Sun, 06 Nov 1994 08:49:37 GMT"),
    ] {
        for compression in [None, Some(true)] {
            let server = Server::start(|_| json("{}")).await;
            let request = get::<Item>().with_header(name, value);
            let request = match compression {
                Some(compression) => request.with_compression(compression),
                None => request,
            };
            request.send(&server.client()).await.unwrap();
            assert_eq!(server.only().header("accept-encoding"), Some("identity"), "{name}");

            // Those that the client adds count as well.
            let server = Server::start(|_| json("{}")).await;
            let client: Client<Sample> =
                Client::builder().base_url(server.url()).header(name, value).build().unwrap();
            get::<Item>().send(&client).await.unwrap();
            assert_eq!(server.only().header("accept-encoding"), Some("identity"), "{name}");
        }
    }
}

#[tokio::test]
async fn a_client_may_ask_for_nothing_packed() {
    let server = packing(200, "gzip", gzip(br#"{"id":1}"#)).await;
    let client: Client<Sample> = Client::builder().base_url(server.url()).compression(false).build().unwrap();
    // It is unpacked all the same.
    assert_eq!(get::<Item>().send(&client).await.unwrap().id, Some(1));
    assert_eq!(get::<Item>().with_compression(true).send(&client).await.unwrap().id, Some(1));
    let asked: Vec<_> =
        server.seen().iter().map(|seen| seen.header("accept-encoding").unwrap().to_owned()).collect();
    assert_eq!(asked, ["identity", "gzip"]);
}

#[tokio::test]
async fn it_is_asked_for_again_behind_a_redirect() {
    let elsewhere = packing(200, "gzip", gzip(br#"{"id":3}"#)).await;
    let location = elsewhere.url();
    let home = Server::start(move |_| redirect(302, &location)).await;
    assert_eq!(get::<Item>().send(&home.client()).await.unwrap().id, Some(3));
    assert_eq!(elsewhere.only().header("accept-encoding"), Some("gzip"));
}

#[tokio::test]
async fn every_known_coding_is_unpacked() {
    let body = format!(r#"{{"id":1,"title":"{}"}}"#, "long ".repeat(100_000));
    let bytes = body.as_bytes();
    let twice = [gzip(&bytes[..1000]), gzip(&bytes[1000..])].concat();
    for (coding, packed) in [
        ("gzip", gzip(bytes)),
        ("GZIP", gzip(bytes)),
        ("x-gzip", gzip(bytes)),
        ("gzip", twice),
        ("deflate", zlib(bytes)),
        ("deflate", deflate(bytes)),
        ("identity", bytes.to_vec()),
        ("", bytes.to_vec()),
        ("identity, gzip", gzip(bytes)),
        ("deflate, gzip", gzip(&zlib(bytes))),
        ("gzip,gzip , deflate", deflate(&gzip(&gzip(bytes)))),
    ] {
        let server = packing(200, coding, packed).await;
        let client = server.client();
        let item = get::<Item>().exchange(&client).await.unwrap();
        assert_eq!(item.body.title.as_ref().map(String::len), Some(500_000), "{coding}");
        let is_packed = !matches!(coding, "" | "identity");
        assert_eq!(item.header("content-encoding").is_none(), is_packed, "{coding}");
        assert_eq!(item.header("content-length").is_none(), is_packed, "{coding}");
        assert_eq!(get::<Text>().send(&client).await.unwrap().to_str(), Some(&*body), "{coding}");

        let stream = get::<ByteStream>().send(&client).await.unwrap();
        assert_eq!(stream.length(), (!is_packed).then_some(bytes.len() as u64), "{coding}");
        assert_eq!(stream.bytes().await.unwrap(), bytes, "{coding}");
        let mut written = Vec::new();
        let stream = get::<ByteStream>().with_compression(true).send(&client).await.unwrap();
        assert_eq!(stream.copy_to(&mut written).await.unwrap(), bytes.len() as u64);
        assert!(written == bytes, "{coding}");
        let Conditional::Whole(whole) = get::<Conditional>().send(&client).await.unwrap() else {
            panic!("everything came")
        };
        assert_eq!(whole.text().await.unwrap(), body, "{coding}");
    }
}

#[tokio::test]
async fn several_headers_name_codings_in_turn() {
    let body = gzip(&zlib(br#"{"id":2}"#));
    let server = Server::start(move |_| {
        let mut answer = packed(200, "deflate", "application/json", body.clone());
        answer.headers_mut().append("content-encoding", HeaderValue::from_static("gzip"));
        answer
    })
    .await;
    assert_eq!(get::<Item>().send(&server.client()).await.unwrap().id, Some(2));
}

#[tokio::test]
async fn an_unknown_coding_is_named() {
    for coding in ["br", "zstd", "gzip, br", "br, gzip", "x-unheard-of"] {
        let server = packing(200, coding, b"\x1b\x03\x00".to_vec()).await;
        let client = server.client();
        let name = coding.split(", ").find(|name| *name != "gzip").unwrap();
        let says = |error: Error| {
            assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
            assert!(error.to_string().contains(&format!("packed as `{name}`")), "{error}");
        };
        says(get::<Item>().send(&client).await.unwrap_err());
        says(get::<Text>().send(&client).await.unwrap_err());
        says(get::<ByteStream>().send(&client).await.unwrap_err());
        says(get::<Conditional>().send(&client).await.unwrap_err());
        // Nobody looks into what is done.
        Request::<()>::new(&DELETE, &[1.into()]).send(&client).await.unwrap();
        Request::<Located>::new(&CREATE, &[]).send(&client).await.unwrap();

        let server = packing(403, coding, b"\x1b\x03\x00".to_vec()).await;
        let error = get::<Item>().send(&server.client()).await.unwrap_err();
        assert!(error.is_status(403) && error.to_string().contains(name), "{error}");
    }
    let name: &str = &"x".repeat(5_000);
    let server = packing(200, Box::leak(name.to_owned().into_boxed_str()), b"x".to_vec()).await;
    assert!(get::<Item>().send(&server.client()).await.unwrap_err().to_string().len() < 500);
    let server = packing(200, "gzip, gzip, gzip, gzip, gzip, gzip", b"x".to_vec()).await;
    let error = get::<Item>().send(&server.client()).await.unwrap_err();
    assert!(error.to_string().contains("packed more than 5 times"), "{error}");
}

#[tokio::test]
async fn a_packed_error_is_explained() {
    let body = br#"{"type":"error","error":{"message":"You may not"}}"#;
    for (coding, packed) in [("gzip", gzip(body)), ("deflate", zlib(body))] {
        let server = packing(403, coding, packed).await;
        for error in [
            get::<Item>().send(&server.client()).await.unwrap_err(),
            get::<ByteStream>().send(&server.client()).await.unwrap_err(),
            get::<()>().send(&server.client()).await.unwrap_err(),
        ] {
            assert_eq!((error.message(), error.raw_body().as_ref()), (Some("You may not"), &body[..]));
        }
    }
    // Of what is broken, as much is told as can be read.
    let server = packing(500, "gzip", b"no gzip".to_vec()).await;
    assert!(get::<Item>().send(&server.client()).await.unwrap_err().is_status(500));
}

#[tokio::test]
async fn what_has_no_body_is_not_unpacked() {
    for (status, coding) in [(204, "gzip"), (204, "br"), (200, "gzip"), (200, "deflate")] {
        let server = packing(status, coding, Vec::new()).await;
        Request::<()>::new(&DELETE, &[1.into()]).send(&server.client()).await.unwrap();
        let stream = get::<ByteStream>().send(&server.client()).await.unwrap();
        assert_eq!(stream.bytes().await.unwrap(), "");
    }
    for coding in ["gzip", "br"] {
        let server = packing(200, coding, gzip(b"{}")).await;
        let head = Request::<ByteStream>::new(&HEAD, &[1.into()]).exchange(&server.client()).await.unwrap();
        assert_eq!(head.header("content-encoding"), Some(coding));
        assert_eq!(head.body.bytes().await.unwrap(), "");
        let server = packing(304, coding, Vec::new()).await;
        let unchanged = get::<Conditional>().if_none_match("\"1\"").send(&server.client()).await.unwrap();
        assert!(matches!(unchanged, Conditional::Unchanged));
    }
}

#[tokio::test]
async fn a_part_of_what_is_packed_is_an_error() {
    for coding in ["gzip", "deflate", "br"] {
        let server = Server::start(move |_| {
            let mut answer = packed(206, coding, "text/plain", gzip(b"text")[3..].to_vec());
            answer.headers_mut().insert("content-range", HeaderValue::from_static("bytes 3-20/100"));
            answer
        })
        .await;
        let error = get::<Conditional>().range(3..).send(&server.client()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(&format!("`{coding}`")), "{error}");
    }
}

#[tokio::test]
async fn what_is_packed_badly_is_an_error_and_no_end() {
    let whole = gzip(format!(r#"{{"title":"{}"}}"#, "x".repeat(100_000)).as_bytes());
    let mut broken = whole.clone();
    broken[40] ^= 0xff;
    let mut miscounted = whole.clone();
    *miscounted.last_mut().unwrap() ^= 1;
    let zlib = zlib(&b"text ".repeat(1000));
    for (coding, packed) in [
        ("gzip", whole[..whole.len() / 2].to_vec()),
        ("gzip", whole[..whole.len() - 1].to_vec()),
        ("gzip", whole[..5].to_vec()),
        ("gzip", broken),
        ("gzip", miscounted),
        ("gzip", b"plain text".to_vec()),
        ("gzip", [&whole[..], b"more"].concat()),
        ("deflate", zlib[..zlib.len() - 8].to_vec()),
        ("deflate", b"\xffplain".to_vec()),
    ] {
        let server = packing(200, coding, packed).await;
        for error in [
            get::<Text>().send(&server.client()).await.unwrap_err(),
            get::<ByteStream>().send(&server.client()).await.unwrap().bytes().await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
            assert!(error.to_string().contains(&format!("packed as {coding}")), "{error}");
        }
    }
}

#[tokio::test]
async fn a_packed_login_page_is_one() {
    let page = gzip(b"<html><title>Log in</title>");
    let server = Server::start(move |_| packed(200, "gzip", "text/html", page.clone())).await;
    let error = Request::<()>::new(&DELETE, &[1.into()]).send(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::LoginPage, Some("Log in")));
    let server = Server::start(|_| packed(200, "br", "text/html", b"\x1b\x03".to_vec())).await;
    let error = Request::<()>::new(&DELETE, &[1.into()]).send(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::LoginPage, None));
}

#[tokio::test]
async fn a_file_that_is_gzip_itself_stays_as_it_is() {
    let archive = gzip(b"archive");
    let body = archive.clone();
    let server = Server::start(move |_| answer(200, "application/gzip", body.clone())).await;
    let file: Request<ByteStream> = Request::new(&READ, &["f00".into(), "a.gz".into()]);
    assert_eq!(file.send(&server.client()).await.unwrap().bytes().await.unwrap(), archive);
}

/// Answers with the same bytes, one at a time.
#[derive(Debug)]
struct Drops(Vec<u8>);

impl Transport for Drops {
    fn send(
        &self,
        request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        assert_eq!(request.headers()["accept-encoding"], "gzip");
        let bytes = self.0.iter().map(|byte| Ok(vec![*byte].into())).collect::<Vec<_>>();
        let mut response = http::Response::new(BodyStream::new(Pieces(bytes.into_iter())));
        response.headers_mut().insert("content-encoding", HeaderValue::from_static("gzip"));
        Box::pin(async { Ok(response) })
    }
}

struct Pieces(std::vec::IntoIter<Result<bitbucket_runtime::bytes::Bytes, TransportError>>);

impl futures_core::Stream for Pieces {
    type Item = Result<bitbucket_runtime::bytes::Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

#[tokio::test]
async fn every_transport_is_unpacked_for() {
    let mut packed = gzip(br#"{"id":4,"#);
    packed.extend(gzip(br#""title":"x"}"#));
    let client: Client<Sample> = Client::builder()
        .base_url("https://api.example.com")
        .transport(Drops(packed))
        .retry(Retry::never())
        .build()
        .unwrap();
    let item = get::<Item>().send(&client).await.unwrap();
    assert_eq!((item.id, item.title.as_deref()), (Some(4), Some("x")));
}
