//! Answers without an end; alone in a process of their own, whose memory is measured.

use std::future::Future;
use std::io::Write as _;
use std::sync::Arc;

use bitbucket_runtime::oauth::{OAuth, OAuthEndpoints};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Api, ApiInfo, ByteStream, Client, Credentials, Error, ErrorKind, Operation, Page, Request,
    RequestOptions, Retry, Text,
};
use flate2::Compression;
use flate2::write::GzEncoder;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const MEBIBYTE: u64 = 1 << 20;

enum Sample {}

impl Api for Sample {
    const INFO: ApiInfo = ApiInfo::new("sample", "1.2.3");
}

static GET: Operation = Operation::get("items::get", "/{name}");
static DELETE: Operation = Operation::delete("items::delete", "/{name}");

const PLAIN: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n";
const PACKED: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\n\r\n";
const REFUSED: &str = "HTTP/1.1 403 Forbidden\r\ncontent-type: text/plain\r\n\r\n";
const PAGE: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n";

/// A mebibyte of a text, packed as one member of a file that may have many.
fn bomb() -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&vec![b'x'; 1 << 20]).expect("memory");
    encoder.finish().expect("memory")
}

/// The target of the next request; nothing of its body is awaited.
async fn target(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut asked = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&asked);
        if let Some((head, _)) = text.split_once("\r\n\r\n") {
            return Ok(head.split(' ').nth(1).unwrap_or_default().to_owned());
        }
        if stream.read_buf(&mut asked).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
}

/// Serves what a path names, without an end.
async fn serve(mut stream: TcpStream, bomb: Arc<[u8]>) -> std::io::Result<()> {
    let mut name = target(&mut stream).await?;
    while let Some(query) = name.strip_prefix("/pages") {
        let number =
            query.split(['=', '&']).nth(1).and_then(|number| number.parse::<u64>().ok()).unwrap_or(1);
        let page =
            format!(r#"{{"values":[1],"next":"/pages?page={}&x={}"}}"#, number + 1, "x".repeat(12_000));
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", page.len());
        stream.write_all((head + &page).as_bytes()).await?;
        name = target(&mut stream).await?;
    }
    let (head, piece) = match name.as_str() {
        "/packed" => (PACKED, bomb),
        "/items" => {
            stream.write_all(PLAIN.as_bytes()).await?;
            (r#"{"size":1,"values":[0"#, b",1".repeat(1 << 15).into())
        }
        "/refused" => (REFUSED, vec![b'x'; 1 << 16].into()),
        "/login" => (PAGE, vec![b'x'; 1 << 16].into()),
        "/headers" => ("HTTP/1.1 200 OK\r\n", b"x-more: and more\r\n".as_slice().into()),
        _ => (PLAIN, vec![b'"'; 1].into_iter().chain(vec![b'x'; 1 << 16]).collect::<Arc<[u8]>>()),
    };
    stream.write_all(head.as_bytes()).await?;
    loop {
        // Until the client has enough of it, and closes the connection.
        stream.write_all(&piece).await?;
        tokio::task::yield_now().await;
    }
}

async fn start() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let bomb: Arc<[u8]> = bomb().into();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, Arc::clone(&bomb)));
        }
    });
    url
}

/// The most memory that this process has had at a time, in bytes; `None` where the system does not
/// tell.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

async fn fails<T>(call: impl Future<Output = Result<T, Error>>, kind: ErrorKind) {
    let error = call.await.err().expect("an error");
    assert_eq!(error.kind(), kind, "{error}");
    assert!(error.to_string().len() < 2_000 && error.raw_body().len() <= 64 * 1024);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_has_no_end_is_an_error_and_needs_little_memory() {
    let url = start().await;
    let client: Client<Sample> =
        Client::builder().base_url(&url).retry(Retry::never()).build().expect("a client");
    let get = |name: &'static str| Request::<Json>::new(&GET, &[name.into()]);
    let bytes = |name: &'static str| Request::<ByteStream>::new(&GET, &[name.into()]);
    for name in ["plain", "packed"] {
        fails(get(name).send(&client), ErrorKind::TooLong).await;
        fails(bytes(name).send(&client).await.expect("a stream").text(), ErrorKind::TooLong).await;
        Request::<()>::new(&DELETE, &[name.into()]).send(&client).await.expect("done");
    }
    fails(get("plain").into_answer::<Text>().send(&client), ErrorKind::TooLong).await;
    fails(get("refused").send(&client), ErrorKind::Status).await;
    fails(get("login").send(&client), ErrorKind::LoginPage).await;
    fails(Request::<()>::new(&DELETE, &["login".into()]).send(&client), ErrorKind::LoginPage).await;
    fails(get("headers").send(&client), ErrorKind::Transport).await;

    let list: Request<Page<Json>> = Request::new(&GET, &["pages".into()]);
    let mut items = list.items(&client);
    for _ in 0..2_000 {
        items.try_next().await.expect("a page").expect("an item");
    }
    drop(items);

    // A page that is given while it comes, whoever takes of it.
    let list: Request<Page<i64>> = Request::new(&GET, &["items".into()]);
    let list = list.with_answer_limit(2 * MEBIBYTE as usize);
    for slowly in [false, true] {
        let mut items = list.items(&client).prefetch();
        let mut count = 0_u64;
        let error = loop {
            match items.try_next().await {
                Ok(item) => count += u64::from(item.is_some()),
                Err(error) => break error,
            }
            if slowly && count == 1 {
                tokio::time::sleep(std::time::Duration::from_millis(500)).await;
            }
        };
        assert_eq!(error.kind(), ErrorKind::TooLong, "{error}");
        assert!(count > 900_000 && error.to_string().contains("items of the page came before"), "{error}");
    }

    for name in ["plain", "packed"] {
        let endpoints = OAuthEndpoints::new("https://example.com/authorize", format!("{url}/{name}"));
        let program = OAuth::new(endpoints, "id", "s3cret").client_credentials();
        let builder = Client::<Sample>::builder().base_url(&url).retry(Retry::never());
        let client = builder.credentials(Credentials::oauth(program)).build().expect("a client");
        let error = get("plain").send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(error.to_string().contains("longer than 65536 bytes"), "{error}");
    }
    if let Some(peak) = peak() {
        println!("peak memory {} MiB", peak / MEBIBYTE);
        assert!(peak < 100 * MEBIBYTE, "{} MiB", peak / MEBIBYTE);
    }
}
