//! Items that are given while their page is on its way: a server that waits in the midst of a page until the client says
//! that it has one.

use std::io::Write as _;
use std::sync::Arc;
use std::time::Duration;

use bitbucket_runtime::{Client, Error, ErrorKind, Items, OffsetPage, Page, Paged, Request, Retry};
use flate2::Compression;
use flate2::write::GzEncoder;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc};

use crate::support::{Item, LIST, Sample};

/// What a server is to do with a request.
pub(crate) enum Deed {
    Send(Vec<u8>),
    /// To wait until the test lets it go on.
    Wait,
    /// To close the connection.
    Close,
}

/// A server that does as it is told with each request, and tells what it was asked.
pub(crate) struct Told {
    pub(crate) url: String,
    pub(crate) asked: mpsc::UnboundedReceiver<String>,
    go_on: Arc<Semaphore>,
}

impl Told {
    pub(crate) async fn start(answer: impl Fn(usize, &str) -> Vec<Deed> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let (tell, asked) = mpsc::unbounded_channel();
        let go_on = Arc::new(Semaphore::new(0));
        let shared = (Arc::new(answer), Arc::clone(&go_on), Arc::new(std::sync::Mutex::new(0)));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (answer, go_on, count) = shared.clone();
                let tell = tell.clone();
                tokio::spawn(async move {
                    while let Some(target) = target(&mut stream).await {
                        let number = {
                            let mut count = count.lock().expect("no panic before");
                            *count += 1;
                            *count
                        };
                        let deeds = answer(number, &target);
                        // Told before anything is sent: what a test sees later was asked before.
                        let _ = tell.send(target);
                        for deed in deeds {
                            let done = match deed {
                                Deed::Send(bytes) => stream.write_all(&bytes).await.is_ok(),
                                Deed::Wait => wait(&mut stream, &go_on).await,
                                Deed::Close => false,
                            };
                            if !done {
                                return;
                            }
                        }
                    }
                });
            }
        });
        Self { url, asked, go_on }
    }

    /// Lets the server go on from where it waits.
    pub(crate) fn go_on(&self) {
        self.go_on.add_permits(1);
    }

    pub(crate) fn client(&self) -> Client<Sample> {
        crate::support::client_of(&self.url)
    }

    pub(crate) async fn next_asked(&mut self) -> String {
        in_time(self.asked.recv()).await.expect("a server that runs")
    }
}

/// Waits until the test lets it go on; false where the client is gone before.
async fn wait(stream: &mut TcpStream, go_on: &Semaphore) -> bool {
    let mut byte = [0];
    tokio::select! {
        permit = go_on.acquire() => {
            permit.expect("nobody closes it").forget();
            true
        }
        _ = stream.read(&mut byte) => false,
    }
}

async fn target(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    String::from_utf8(head).ok()?.split(' ').nth(1).map(str::to_owned)
}

/// Long enough for every machine, and the end of a test that would wait for ever.
pub(crate) async fn in_time<F: Future>(future: F) -> F::Output {
    tokio::time::timeout(Duration::from_secs(30), future).await.expect("in time")
}

/// The head of an answer of this length.
pub(crate) fn head(length: usize) -> Deed {
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n");
    Deed::Send(head.into_bytes())
}

/// A page, sent with a stop behind so many bytes.
pub(crate) fn stopped(page: &str, at: usize) -> Vec<Deed> {
    let (first, rest) = page.as_bytes().split_at(at);
    vec![head(page.len()), Deed::Send(first.to_vec()), Deed::Wait, Deed::Send(rest.to_vec())]
}

/// Five megabytes.
fn long(before: &str, behind: &str) -> (String, usize) {
    let filler = "x".repeat(20_000);
    let items: Vec<String> = (0..250).map(|id| format!(r#"{{"id":{id},"title":"{filler}"}}"#)).collect();
    (format!("{{{before}\"values\":[{}]{behind}}}", items.join(",")), items.len())
}

async fn ids(mut items: Items<Item>) -> Result<Vec<i64>, Error> {
    let mut ids = Vec::new();
    while let Some(item) = in_time(items.try_next()).await? {
        ids.push(item.id.expect("an id"));
    }
    Ok(ids)
}

async fn first_before_half<P: Paged<Item = Item>>(before: &str, behind: &str) {
    let (page, count) = long(before, behind);
    assert!(page.len() > 5_000_000);
    // An item and a half.
    let server = Told::start(move |_, _| stopped(&page, 30_100)).await;
    let mut items = Request::<P>::new(&LIST, &[]).items(&server.client());
    assert_eq!(in_time(items.try_next()).await.unwrap().unwrap().id, Some(0));
    let place = items.place().unwrap();
    assert_eq!((place.address(), place.taken()), (&*format!("{}/items", server.url), 1));
    // The server waits for this.
    server.go_on();
    let rest = ids(items).await.unwrap();
    assert_eq!(rest, (1..count as i64).collect::<Vec<_>>());
}

#[tokio::test]
async fn the_first_item_comes_before_half_of_the_page_has() {
    first_before_half::<Page<Item>>("", r#","pagelen":250"#).await;
    first_before_half::<Page<Item>>(r#""size":250,"pagelen":250,"page":1,"#, "").await;
    first_before_half::<OffsetPage<Item>>("", r#","size":250,"isLastPage":true,"nextPageStart":null"#).await;
    first_before_half::<OffsetPage<Item>>(r#""size":250,"limit":250,"isLastPage":true,"#, r#","start":0"#)
        .await;
}

#[tokio::test]
async fn so_it_does_where_the_page_comes_packed_or_in_chunks() {
    let packed = |text: &str| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(text.as_bytes()).expect("memory");
        encoder.finish().expect("memory")
    };
    // Two members, so that the first can be unpacked before the second is there.
    let (first, rest) = (packed(r#"{"values":[{"id":1},{"id":2},"#), packed(r#"{"id":3}]}"#));
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n";
    let server = Told::start(move |_, _| {
        let sent = [head.as_bytes(), &first].concat();
        vec![Deed::Send(sent), Deed::Wait, Deed::Send(rest.clone()), Deed::Close]
    })
    .await;
    let mut items = Request::<Page<Item>>::new(&LIST, &[]).items(&server.client());
    for id in [1, 2] {
        assert_eq!(in_time(items.try_next()).await.unwrap().unwrap().id, Some(id));
    }
    server.go_on();
    assert_eq!(ids(items).await.unwrap(), [3]);

    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    let server = Told::start(move |_, _| {
        let first = format!("{head}1a\r\n{{\"values\":[{{\"id\":1}},{{\"id\":\r\n");
        vec![Deed::Send(first.into_bytes()), Deed::Wait, Deed::Send(b"4\r\n2}]}\r\n0\r\n\r\n".to_vec())]
    })
    .await;
    let mut items = Request::<Page<Item>>::new(&LIST, &[]).items(&server.client());
    assert_eq!(in_time(items.try_next()).await.unwrap().unwrap().id, Some(1));
    server.go_on();
    assert_eq!(ids(items).await.unwrap(), [2]);
}

#[tokio::test]
async fn a_number_of_items_is_taken_without_waiting_for_the_rest() {
    let (page, _) = long("", "");
    let mut server = Told::start(move |_, _| stopped(&page, 100_000)).await;
    let taken = in_time(Request::<Page<Item>>::new(&LIST, &[]).collect_up_to(&server.client(), 3)).await;
    assert_eq!(taken.unwrap().iter().filter_map(|item| item.id).collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(server.next_asked().await, "/items");
}

#[tokio::test]
async fn a_page_arrives_however_slowly_its_items_are_taken() {
    let (page, count) = long("", "");
    let server = Told::start(move |_, _| vec![head(page.len()), Deed::Send(page.clone().into_bytes())]).await;
    let timeout = Duration::from_millis(1500);
    let builder = Client::<Sample>::builder().base_url(&server.url).retry(Retry::never());
    let client = builder.timeout(timeout).concurrency(1).build().unwrap();
    let mut items = Request::<Page<Item>>::new(&LIST, &[]).items(&client);
    in_time(items.try_next()).await.unwrap().unwrap();
    tokio::time::sleep(2 * timeout).await;
    // Nor does it keep the only turn.
    assert_eq!(in_time(Request::<Page<Item>>::new(&LIST, &[]).send(&client)).await.unwrap().len(), count);
    assert_eq!(ids(items).await.unwrap().len(), count - 1);
}

#[tokio::test]
async fn a_page_is_no_longer_than_an_answer_may_be() {
    let (page, _) = long("", "");
    let longest = page.len() - 1;
    for stated in [true, false] {
        let page = page.clone();
        let server = Told::start(move |_, _| {
            let head = match stated {
                true => head(page.len()),
                false => Deed::Send(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n".to_vec()),
            };
            vec![head, Deed::Send(page.clone().into_bytes()), Deed::Close]
        })
        .await;
        let builder = Client::<Sample>::builder().base_url(&server.url).retry(Retry::never());
        let client = builder.answer_limit(longest).build().unwrap();
        let mut items = Request::<Page<Item>>::new(&LIST, &[]).items(&client);
        let mut count = 0;
        let error = loop {
            match in_time(items.try_next()).await {
                Ok(item) => count += usize::from(item.is_some()),
                Err(error) => break error,
            }
        };
        assert_eq!((error.kind(), count), (ErrorKind::TooLong, if stated { 0 } else { 249 }), "{error}");
        assert!(items.try_next().await.unwrap().is_none(), "ends after an error");
    }
}
