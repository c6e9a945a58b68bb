//! How long an answer may be.

use std::io::Write as _;

use bitbucket_runtime::http::{HeaderName, HeaderValue};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{ByteStream, Client, ErrorKind, Page, Request, RequestOptions, Retry, Text};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::support::{Answer, CREATE, GET, LIST, Sample, Server, answer, client_of, json, raw};

fn get<T>() -> Request<T> {
    Request::new(&GET, &[1.into()])
}

fn limited(server: &Server, bytes: usize) -> Client<Sample> {
    Client::builder().base_url(server.url()).retry(Retry::never()).answer_limit(bytes).build().unwrap()
}

/// A JSON text of this many bytes.
fn text(length: usize) -> String {
    format!("\"{}\"", "x".repeat(length - 2))
}

fn packed(length: usize) -> Answer {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text(length).as_bytes()).unwrap();
    let mut answer = json(encoder.finish().unwrap());
    answer.headers_mut().insert("content-encoding", HeaderValue::from_static("gzip"));
    answer
}

#[tokio::test]
async fn what_is_read_whole_has_a_limit() {
    for length in [100_000, 100_001] {
        for is_packed in [false, true] {
            let server =
                Server::start(move |_| if is_packed { packed(length) } else { json(text(length)) }).await;
            let client = limited(&server, 100_000);
            let stream = get::<ByteStream>().send(&client).await.unwrap();
            let streamed = get::<ByteStream>().send(&client).await.unwrap();
            for read in [
                get::<Json>().send(&client).await.map(|json| json.as_str().len()),
                get::<Text>().send(&client).await.map(|text| text.as_bytes().len()),
                Request::<String>::new(&CREATE, &[]).send(&client).await.map(|text| text.len() + 2),
                stream.bytes().await.map(|bytes| bytes.len()),
                streamed.text().await.map(|text| text.len()),
            ] {
                match read {
                    Ok(read) => assert_eq!((read, length), (100_000, 100_000)),
                    Err(error) => {
                        assert_eq!((length, error.kind()), (100_001, ErrorKind::TooLong), "{error}");
                        assert_eq!(error.status().unwrap(), 200);
                        assert!(error.to_string().contains("longer than 100000 bytes"), "{error}");
                        assert!(!error.is_retryable());
                    }
                }
            }
            let mut written = Vec::new();
            let stream = get::<ByteStream>().send(&client).await.unwrap();
            assert_eq!(stream.copy_to(&mut written).await.unwrap(), length as u64, "a stream has none");
        }
    }
}

#[tokio::test]
async fn a_request_has_a_limit_of_its_own() {
    let server = Server::start(|_| json(text(1000))).await;
    let client = limited(&server, 10);
    get::<Json>().send(&client).await.unwrap_err();
    get::<Json>().with_answer_limit(1000).send(&client).await.unwrap();
    let stream = get::<ByteStream>().with_answer_limit(1000).send(&client).await.unwrap();
    assert_eq!(stream.bytes().await.unwrap().len(), 1000);
    let error = get::<Json>().with_answer_limit(999).send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLong);
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn a_length_beyond_the_limit_is_not_waited_for() {
    let url =
        raw(b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 99999999999\r\n\r\nx").await;
    let error = get::<Json>().send(&client_of(&url)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLong, "{error}");
}

#[tokio::test]
async fn every_page_has_the_limit() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/items" => json(r#"{"values":[1],"next":"/more"}"#),
        _ => json(format!(r#"{{"values":[{}]}}"#, text(1000))),
    })
    .await;
    let mut items = Request::<Page<Json>>::new(&LIST, &[]).items(&limited(&server, 500));
    items.try_next().await.unwrap().unwrap();
    assert_eq!(items.try_next().await.unwrap_err().kind(), ErrorKind::TooLong);
}

#[tokio::test]
async fn an_error_is_told_whatever_its_length() {
    let server = Server::start(|_| answer(404, "text/plain", "no ".repeat(100_000))).await;
    let error = get::<Json>().send(&limited(&server, 10)).await.unwrap_err();
    assert!(error.is_status(404));
    assert_eq!(error.raw_body().len(), 64 * 1024);
}

#[tokio::test]
async fn headers_have_a_limit() {
    for (status, length, is_kept) in [(200, 200_000, true), (200, 300_000, false), (404, 300_000, false)] {
        let server = Server::start(move |_| {
            let mut answer = answer(status, "application/json", "{}");
            for number in 0..10 {
                let name = HeaderName::try_from(format!("x-{number}")).unwrap();
                let value = HeaderValue::try_from("x".repeat(length / 10)).unwrap();
                answer.headers_mut().insert(name, value);
            }
            answer
        })
        .await;
        match get::<Json>().send(&server.client()).await {
            Ok(_) => assert!(is_kept, "{length}"),
            Err(error) => {
                assert!(!is_kept, "{error}");
                assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::TooLong, status));
                assert_eq!(error.headers().unwrap().len(), 0);
                assert!(
                    error.to_string().contains("headers of the answer are longer than 262144"),
                    "{error}"
                );
            }
        }
    }
}

#[cfg(feature = "blocking")]
#[test]
fn calls_that_wait_have_the_limit_too() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(|_| packed(1000)));
    let client = bitbucket_runtime::blocking::Client::new(limited(&server, 999)).unwrap();
    assert_eq!(get::<Json>().send_blocking(&client).unwrap_err().kind(), ErrorKind::TooLong);
    let read = get::<Json>().with_answer_limit(1000).send_blocking(&client).unwrap();
    assert_eq!(read.as_str().len(), 1000);
}
