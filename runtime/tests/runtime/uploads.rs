//! Files on their way to the server and from it.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Body, ByteStream, ErrorKind, Part, Related, Request, RequestOptions};
use futures_core::Stream;
use tokio::io::AsyncWrite;

use crate::support::{CREATE, Item, READ, Seen, Server, answer};

fn create() -> Request<Json> {
    Request::new(&CREATE, &[])
}

#[tokio::test]
async fn a_reader_is_read_each_time_it_is_sent() {
    let content: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    let server = Server::always(201, "application/json", "{}").await;
    let read = content.clone();
    let body = Body::reader(move || Ok(io::Cursor::new(read.clone())));
    assert!(body.is_replayable());
    let request = create().with_body("application/zip", body.with_length(800_000));
    request.send(&server.client()).await.unwrap();
    request.send(&server.client()).await.unwrap();
    let once = Body::reader_once(io::Cursor::new(content.clone()));
    assert!(!once.is_replayable());
    create().with_body("application/zip", once).send(&server.client()).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    for seen in &seen {
        assert!(seen.body == content, "{} bytes", seen.body.len());
    }
    assert_eq!(seen[1].header("content-length"), Some("800000"));
    assert_eq!(seen[2].header("transfer-encoding"), Some("chunked"));
}

#[tokio::test]
async fn a_file_that_cannot_be_opened_fails_the_call() {
    let server = Server::always(201, "application/json", "{}").await;
    let body = Body::reader(|| std::fs::File::open("/no/such/file").map(tokio::fs::File::from_std));
    let error = create().with_body("application/zip", body).send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(server.seen().len(), 0);
}

/// Pieces of so many bytes.
struct Pieces(Vec<usize>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready((!self.0.is_empty()).then(|| Ok(Bytes::from(vec![b'x'; self.0.remove(0)]))))
    }
}

#[tokio::test]
async fn a_length_that_is_not_true_fails_the_call() {
    let server = Server::start(|seen| answer(201, "application/json", seen.body.len().to_string())).await;
    for (pieces, told) in
        [(vec![4, 6, 1], "more"), (vec![11], "more"), (vec![4, 5], "fewer"), (vec![], "fewer")]
    {
        let body = Body::stream(move || Ok(Pieces(pieces.clone()))).with_length(10);
        let whole = create().with_body("text/plain", body.clone());
        let mut part = create();
        part.push_part("files", Part::new(body));
        for request in [whole, part] {
            let error = request.send(&server.client()).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Transport);
            assert!(error.to_string().contains(&format!("{told} than the 10 bytes")), "{error}");
        }
    }
    let body = Body::stream(|| Ok(Pieces(vec![4, 0, 6, 0]))).with_length(10);
    let length =
        create().with_body("text/plain", body).into_answer::<i64>().send(&server.client()).await.unwrap();
    assert_eq!(length, 10);
}

fn boundary(seen: &Seen) -> String {
    let content_type = seen.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/related; boundary=").unwrap();
    boundary.strip_suffix("; type=\"application/json\"").unwrap().to_owned()
}

#[tokio::test]
async fn a_document_goes_before_the_files_that_it_names() {
    let server = Server::always(201, "application/json", "{}").await;
    let streamed = Body::stream(|| Ok(Pieces(vec![2, 1])));
    let related = Related::new(&Item::titled("Notes"))
        .part("a \"b\".txt", Part::file("a.txt", "one\r\n").content_type("text/plain"))
        .part("c.bin", Part::new(streamed));
    let request = create().with_body("multipart/related", related);
    request.send(&server.client()).await.unwrap();
    let seen = server.only();
    let expected = [
        "--B\r\nContent-Type: application/json\r\n\r\n{\"title\":\"Notes\"}\r\n",
        "--B\r\nContent-ID: \"a %22b%22.txt\"\r\nContent-Disposition: attachment; filename=\"a.txt\"\r\n",
        "Content-Type: text/plain\r\n\r\none\r\n\r\n",
        "--B\r\nContent-ID: \"c.bin\"\r\n\r\nxxx\r\n--B--\r\n",
    ];
    assert_eq!(seen.text(), expected.concat().replace("--B", &format!("--{}", boundary(&seen))));
    request.send(&server.client()).await.unwrap();
    assert_eq!(server.seen()[1].body, seen.body, "the boundary stays with the request");
}

#[tokio::test]
async fn a_file_that_cannot_be_described_fails_the_call() {
    let server = Server::always(201, "application/json", "{}").await;
    let related = Related::new(&Json::null()).part("a", Part::text("x").content_type("text/plain\r\nx: y"));
    let error = create().with_body("multipart/related", related).send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("content-type"), "{error}");
    assert_eq!(server.seen().len(), 0);
}

/// Takes a few bytes at a time, and nothing any more once it is full.
struct Disk {
    bytes: Vec<u8>,
    room: usize,
    flushed: bool,
}

impl AsyncWrite for Disk {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.bytes.len() == self.room {
            return Poll::Ready(Err(io::Error::new(io::ErrorKind::StorageFull, "the disk is full")));
        }
        self.flushed = !self.flushed;
        if self.flushed {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let count = bytes.len().min(1000).min(self.room - self.bytes.len());
        self.bytes.extend_from_slice(&bytes[..count]);
        Poll::Ready(Ok(count))
    }

    fn poll_flush(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.flushed = true;
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        panic!("the writer is the caller's to close")
    }
}

#[tokio::test]
async fn a_download_is_written_as_it_comes() {
    let content: Vec<u8> = (0..50_000_u32).flat_map(u32::to_le_bytes).collect();
    let sent = content.clone();
    let server = Server::start(move |_| answer(200, "application/zip", sent.clone())).await;
    let read: Request<ByteStream> = Request::new(&READ, &["f00".into(), "a.zip".into()]);
    let disk = |room| Disk { bytes: Vec::new(), room, flushed: false };

    let mut large = disk(usize::MAX);
    let written = read.send(&server.client()).await.unwrap().copy_to(&mut large).await.unwrap();
    assert_eq!(written, 200_000);
    assert!(large.bytes == content && large.flushed);

    let mut small = disk(3500);
    let error = read.send(&server.client()).await.unwrap().copy_to(&mut small).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Writer);
    assert!(error.to_string().contains("cannot be written: the disk is full"), "{error}");
    let cause = std::error::Error::source(&error).and_then(|cause| cause.downcast_ref::<io::Error>());
    assert_eq!(cause.map(io::Error::kind), Some(io::ErrorKind::StorageFull));
    assert_eq!(small.bytes, content[..3500]);
}
