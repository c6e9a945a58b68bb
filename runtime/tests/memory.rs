//! Bodies larger than memory should ever have to hold; alone in a process of their own, whose memory
//! is measured.

use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http;
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Api, ApiInfo, Body, ByteStream, Client, Operation, Part, Related, Request, RequestOptions, Retry,
};
use http_body_util::{BodyExt as _, Either, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWrite;
use tokio::net::TcpListener;

const MEBIBYTE: u64 = 1 << 20;
const GIBIBYTE: u64 = 1 << 30;

enum Sample {}

impl Api for Sample {
    const INFO: ApiInfo = ApiInfo::new("sample", "1.2.3");
}

static PUT: Operation = Operation::put("blobs::put", "/blobs");
static POST: Operation = Operation::post("blobs::post", "/blobs");
static GET: Operation = Operation::get("blobs::get", "/blobs/{length}").accept("*/*");

/// The same mebibyte over and over.
struct Repeated {
    piece: Bytes,
    left: u64,
}

impl Repeated {
    fn new(length: u64) -> Self {
        assert_eq!(length % MEBIBYTE, 0);
        Self { piece: Bytes::from(vec![b'z'; 1 << 20]), left: length / MEBIBYTE }
    }
}

impl futures_core::Stream for Repeated {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(left) = self.left.checked_sub(1) else { return Poll::Ready(None) };
        self.left = left;
        Poll::Ready(Some(Ok(self.piece.clone())))
    }
}

struct Frames(Repeated);

impl futures_core::Stream for Frames {
    type Item = io::Result<Frame<Bytes>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context).map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }
}

/// Counts what is written, and takes at most so much of it at once.
struct Counter(u64);

impl AsyncWrite for Counter {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let taken = bytes.len().min(100_000);
        self.0 += taken as u64;
        Poll::Ready(Ok(taken))
    }

    fn poll_flush(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

type Answer = http::Response<Either<Full<Bytes>, StreamBody<Frames>>>;

/// Sends as many bytes as the path says; counts those that come, and says how many.
async fn answer(request: http::Request<Incoming>) -> Result<Answer, Infallible> {
    if let Some(length) = request.uri().path().strip_prefix("/blobs/") {
        let length = length.parse().expect("a number");
        let body = StreamBody::new(Frames(Repeated::new(length)));
        let answer = http::Response::builder().header("content-length", length);
        return Ok(answer.body(Either::Right(body)).expect("an answer"));
    }
    let mut received = 0;
    let mut body = request.into_body();
    while let Some(frame) = body.frame().await {
        received += frame.expect("a whole body").data_ref().map_or(0, Bytes::len);
    }
    Ok(http::Response::new(Either::Left(Full::from(received.to_string()))))
}

async fn serve() -> Client<Sample> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(answer)));
        }
    });
    Client::builder().base_url(url).retry(Retry::never()).build().expect("a client")
}

async fn download(client: &Client<Sample>, length: u64) {
    let bytes: Request<ByteStream> = Request::new(&GET, &[length.into()]);
    let mut counter = Counter(0);
    let written = bytes.send(client).await.unwrap().copy_to(&mut counter).await.unwrap();
    assert_eq!((written, counter.0), (length, length));
}

fn stream(length: u64) -> Body {
    Body::stream(move || Ok(Repeated::new(length)))
}

async fn upload(client: &Client<Sample>, length: u64) {
    let body = stream(length).with_length(length);
    let received =
        Request::<i64>::new(&PUT, &[]).with_body("application/zip", body).send(client).await.unwrap();
    assert_eq!(received.cast_unsigned(), length);
}

/// In chunks, because the length is not stated.
async fn upload_parts(client: &Client<Sample>, length: u64) {
    let mut request: Request<i64> = Request::new(&POST, &[]);
    request.push_part("files", Part::file("a.zip", stream(length / 2)));
    request.push_part("files", Part::file("b.zip", stream(length / 2)));
    assert!(request.send(client).await.unwrap().cast_unsigned() > length);

    let related = Related::new(&Json::null()).part("a.zip", Part::new(stream(length).with_length(length)));
    let request: Request<i64> = Request::new(&POST, &[]).with_body("multipart/related", related);
    assert!(request.send(client).await.unwrap().cast_unsigned() > length);
}

/// The most memory that this process has had at a time, in bytes; `None` where the system does not
/// tell.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gibibyte_each_way_needs_no_memory_of_its_size() {
    let client = serve().await;
    // What is needed whatever the size: buffers, connections, the code itself.
    download(&client, MEBIBYTE).await;
    upload(&client, MEBIBYTE).await;
    let before = peak();
    download(&client, GIBIBYTE).await;
    upload(&client, GIBIBYTE).await;
    upload_parts(&client, GIBIBYTE / 8).await;
    if let (Some(before), Some(after)) = (before, peak()) {
        let grown = (after - before) / MEBIBYTE;
        println!("peak memory grew by {grown} MiB");
        assert!(grown < 64, "{grown} MiB");
    }
}
