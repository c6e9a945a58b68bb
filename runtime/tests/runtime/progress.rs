//! How far uploads and downloads are.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Body, ByteStream, ErrorKind, Part, Progress, ProgressStream, Related, Request, RequestOptions, Retry,
};
use futures_core::Stream as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::retry::{builder, in_turn};
use crate::support::{
    CREATE, Item, READ, REPLACE, Server, answer, client_of, json, raw, raw_connection, redirect,
};
use crate::time::Waits;

/// More than the buffers of a connection hold.
const LARGE: usize = 16 * 1024 * 1024;

/// Attempt, bytes, total.
type News = (u32, u64, Option<u64>);

/// What was told, in order.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<News>>>);

impl Told {
    fn note(&self) -> impl Fn(Progress) + Send + Sync + 'static {
        let told = Arc::clone(&self.0);
        move |progress| told.lock().unwrap().push((progress.attempt, progress.bytes, progress.total))
    }

    fn all(&self) -> Vec<News> {
        self.0.lock().unwrap().clone()
    }

    /// One list for each time that it began.
    #[track_caller]
    fn times(&self) -> Vec<Vec<News>> {
        let mut times: Vec<Vec<News>> = Vec::new();
        for told in self.all() {
            match times.last_mut().filter(|_| told.1 > 0) {
                Some(time) => time.push(told),
                None => times.push(vec![told]),
            }
        }
        for time in &times {
            let grows = time.windows(2).all(|pair| pair[0].1 < pair[1].1 && pair[0].0 == pair[1].0);
            assert!(grows && time[0].1 == 0, "{time:?}");
        }
        times
    }
}

fn upload(body: Body) -> Request<Json> {
    Request::new(&CREATE, &[]).with_body("application/zip", body)
}

fn download() -> Request<ByteStream> {
    Request::new(&READ, &["f00".into(), "rocket.zip".into()])
}

#[tokio::test]
async fn an_upload_from_memory_is_told_of_piece_by_piece() {
    let server = Server::always(201, "application/json", "{}").await;
    let content: Vec<u8> = (0..250_000_u32).flat_map(u32::to_le_bytes).collect();
    let told = Told::default();
    let body = Body::from(content.clone()).with_progress(told.note());
    assert_eq!((body.length(), body.is_replayable()), (Some(1_000_000), true));
    assert_eq!(told.all(), [], "nothing is told before it is sent");

    upload(body).send(&server.client()).await.unwrap();

    let seen = server.only();
    assert!(seen.body == content, "{} bytes", seen.body.len());
    assert_eq!(seen.header("content-length"), Some("1000000"));
    let [time] = &told.times()[..] else { panic!("{:?}", told.all()) };
    assert_eq!(time.first(), Some(&(1, 0, Some(1_000_000))));
    assert_eq!(time.last(), Some(&(1, 1_000_000, Some(1_000_000))));
    assert!(time.windows(2).all(|pair| pair[1].1 - pair[0].1 <= 65_536), "{time:?}");
}

#[tokio::test]
async fn a_stream_of_unknown_length_tells_what_went() {
    let server = Server::always(201, "application/json", "{}").await;
    let told = Told::default();
    let open = || Ok(io::Cursor::new(vec![7; 300_000]));
    upload(Body::reader(open)).with_upload_progress(told.note()).send(&server.client()).await.unwrap();
    assert_eq!(told.times().len(), 1);
    assert_eq!(told.all().last(), Some(&(1, 300_000, None)));
    assert_eq!(server.only().header("transfer-encoding"), Some("chunked"));

    // An empty one begins and has nothing to add.
    let told = Told::default();
    upload(Body::empty()).with_upload_progress(told.note()).send(&server.client()).await.unwrap();
    assert_eq!(told.all(), [(1, 0, Some(0))]);
}

#[tokio::test]
async fn an_upload_that_breaks_begins_again_and_says_so() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let received = tokio::spawn(async move {
        // The first connection breaks in the midst of the body.
        let mut stream = raw_connection(&listener).await;
        stream.read_exact(&mut vec![0; 200_000]).await.unwrap();
        drop(stream);
        let mut stream = raw_connection(&listener).await;
        let mut body = vec![0; LARGE];
        stream.read_exact(&mut body).await.unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
        body
    });
    let client = builder(&url, &Waits::default()).retry(Retry::default()).build().unwrap();
    let (request, whole, opened) = (Told::default(), Told::default(), Told::default());
    let body = Body::reader(|| Ok(io::Cursor::new(vec![7; LARGE]))).with_length(LARGE as u64);
    let replace = Request::<Json>::new(&REPLACE, &[1.into()])
        .with_body("application/zip", body.with_progress(whole.note()).with_progress(opened.note()))
        .with_upload_progress(request.note());

    replace.send(&client).await.unwrap();

    assert!(received.await.unwrap() == vec![7; LARGE]);
    let total = Some(LARGE as u64);
    let [broken, sent] = &request.times()[..] else { panic!("{:?}", request.times().len()) };
    assert_eq!(broken[0], (1, 0, total));
    let (_, reached, _) = broken[broken.len() - 1];
    assert!((1..LARGE as u64).contains(&reached), "{reached}");
    assert_eq!(sent[0], (2, 0, total));
    assert_eq!(sent.last(), Some(&(2, LARGE as u64, total)));
    assert_eq!(whole.all(), request.all(), "whoever is told of the body is told the same");
    assert_eq!(opened.all(), request.all(), "and so is whoever comes after");
}

#[tokio::test]
async fn a_refusal_and_a_redirect_begin_again() {
    let server =
        in_turn(vec![answer(503, "text/plain", "busy"), redirect(307, "/items/2"), json("{}"), json("{}")])
            .await;
    let client = builder(&server.url(), &Waits::default()).retry(Retry::default()).build().unwrap();
    let told = Told::default();
    let request = Request::<Json>::new(&REPLACE, &[1.into()]).with_body("text/plain", "twelve bytes");
    let request = request.with_upload_progress(told.note());
    request.send(&client).await.unwrap();
    let (begins, ends) = (|attempt| (attempt, 0, Some(12)), |attempt| (attempt, 12, Some(12)));
    assert_eq!(told.all(), [begins(1), ends(1), begins(2), ends(2), begins(2), ends(2)]);
    let server_saw: Vec<_> = server.seen().iter().map(|seen| seen.text().to_owned()).collect();
    assert_eq!(server_saw, ["twelve bytes"; 3]);

    // The same request once more: its attempts are counted anew.
    request.send(&client).await.unwrap();
    assert_eq!(told.all()[6..], [begins(1), ends(1)]);
}

#[tokio::test]
async fn parts_tell_of_themselves_and_the_request_of_all() {
    let server = in_turn(vec![answer(503, "text/plain", "busy"), answer(201, "text/plain", "")]).await;
    let client = builder(&server.url(), &Waits::default()).retry(Retry::default()).build().unwrap();
    let (first, second, all) = (Told::default(), Told::default(), Told::default());
    let mut request: Request<()> = Request::new(&CREATE, &[]);
    request.push_part("files", Part::file("a.txt", "left, then right").with_progress(first.note()));
    request.push_part("message", Part::text("Plot a course"));
    let streamed = Body::reader(|| Ok(io::Cursor::new(vec![b'x'; 100_000]))).with_length(100_000);
    request.push_part("files", Part::file("b.bin", streamed.with_progress(second.note())));
    request.repeatable().with_upload_progress(all.note()).send(&client).await.unwrap();

    let [refused, sent] = &server.seen()[..] else { panic!("{} requests", server.seen().len()) };
    let length: u64 = sent.header("content-length").unwrap().parse().unwrap();
    assert_eq!((sent.body.len() as u64, &sent.body), (length, &refused.body));
    assert!(sent.text().contains("\r\n\r\nleft, then right\r\n"), "{}", sent.text());
    let small = Some(16);
    assert_eq!(first.all(), [(1, 0, small), (1, 16, small), (2, 0, small), (2, 16, small)]);
    for (told, length) in [(&second, 100_000), (&all, length)] {
        let [one, two] = &told.times()[..] else { panic!("{:?}", told.all()) };
        assert_eq!((one[0], one[one.len() - 1]), ((1, 0, Some(length)), (1, length, Some(length))));
        assert_eq!((two[0], two[two.len() - 1]), ((2, 0, Some(length)), (2, length, Some(length))));
    }

    // Where the parts are of another kind of body.
    let (told, server) = (Told::default(), Server::always(201, "application/json", "{}").await);
    let related = Related::new(&Item::titled("Notes"))
        .part("a.txt", Part::text("one").content_type("text/plain").with_progress(told.note()));
    upload(related.into()).send(&server.client()).await.unwrap();
    assert_eq!(told.all(), [(1, 0, Some(3)), (1, 3, Some(3))]);
}

#[tokio::test]
async fn a_request_that_was_cloned_tells_for_both() {
    let server = Server::always(201, "application/json", "{}").await;
    let told = Told::default();
    let request = upload(Body::from("four")).with_upload_progress(told.note());
    request.clone().send(&server.client()).await.unwrap();
    request.send(&server.client()).await.unwrap();
    assert_eq!(told.all(), [(1, 0, Some(4)), (1, 4, Some(4)), (1, 0, Some(4)), (1, 4, Some(4))]);
}

#[tokio::test]
async fn a_download_tells_what_was_taken_however_it_is_taken() {
    let content = vec![b'z'; 3_000_000];
    let body = content.clone();
    let server = Server::start(move |_| answer(200, "application/zip", body.clone())).await;
    let client = server.client();
    let check = |told: &Told, total: u64| {
        let [time] = &told.times()[..] else { panic!("{:?}", told.all()) };
        assert_eq!((time[0], time[time.len() - 1]), ((1, 0, Some(total)), (1, total, Some(total))));
        assert!(time.len() > 10, "{} pieces", time.len());
    };

    let told = Told::default();
    let stream = download().send(&client).await.unwrap().with_progress(told.note());
    assert_eq!(told.all(), [(1, 0, Some(3_000_000))]);
    assert_eq!(stream.length(), Some(3_000_000));
    let mut file = Vec::new();
    assert_eq!(stream.copy_to(&mut file).await.unwrap(), 3_000_000);
    assert!(file == content);
    check(&told, 3_000_000);

    let told = Told::default();
    let stream = download().send(&client).await.unwrap().with_progress(told.note());
    assert!(stream.bytes().await.unwrap() == content);
    check(&told, 3_000_000);

    // What was taken before is not counted.
    let told = Told::default();
    let mut stream = download().send(&client).await.unwrap();
    let first = stream.chunk().await.unwrap().unwrap().len() as u64;
    let mut stream = stream.with_progress(told.note());
    while let Some(piece) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
        assert!(piece.unwrap().len() <= 65_536);
        let (_, bytes, _) = told.all().pop().unwrap();
        assert_eq!(stream.length(), Some(3_000_000 - first - bytes));
    }
    check(&told, 3_000_000 - first);
}

#[tokio::test]
async fn a_download_that_is_cut_stands_where_it_was_cut() {
    let url = raw(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf").await;
    let told = Told::default();
    let stream = download().send(&client_of(&url)).await.unwrap().with_progress(told.note());
    let error = stream.bytes().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(told.all(), [(1, 0, Some(10)), (1, 4, Some(10))]);
}

#[tokio::test]
async fn a_download_that_nobody_reads_stands_still() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (continue_sending, wait) = oneshot::channel::<()>();
    tokio::spawn(async move {
        let mut stream = raw_connection(&listener).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\none,").await.unwrap();
        wait.await.unwrap();
        stream.write_all(b"two.").await.unwrap();
    });
    let (tell, shown) = Progress::channel();
    let mut stream = download().send(&client_of(&url)).await.unwrap().with_progress(tell);
    let bytes = |shown: &ProgressStream| shown.latest().map(|progress| progress.bytes);
    assert_eq!(bytes(&shown), Some(0));
    assert_eq!(stream.chunk().await.unwrap().unwrap(), "one,");
    continue_sending.send(()).unwrap();
    tokio::task::yield_now().await;
    assert_eq!(bytes(&shown), Some(4), "nothing was taken since");
    assert_eq!(stream.bytes().await.unwrap(), "two.");
    assert_eq!(bytes(&shown), Some(8));
}

#[tokio::test]
async fn nobody_who_looks_holds_up_a_transfer() {
    let server = Server::always(201, "application/json", "{}").await;
    let (tell, mut shown) = Progress::channel();
    assert_eq!(shown.latest(), None);
    // Nobody looks while it is sent.
    upload(vec![7; LARGE].into()).with_upload_progress(tell).send(&server.client()).await.unwrap();
    let total = LARGE as u64;
    assert_eq!(server.only().body.len(), LARGE);
    // Not one for each piece, but how far it is, once.
    let progress = shown.changed().await.unwrap();
    assert_eq!((progress.attempt, progress.bytes, progress.total), (1, total, Some(total)));
    assert_eq!(shown.changed().await, None, "what told is gone");
    assert_eq!(shown.latest(), Some(progress));
}

#[tokio::test]
async fn whoever_looks_sees_it_move_and_end() {
    let server = Server::always(201, "application/json", "{}").await;
    let (tell, mut shown) = Progress::channel();
    let looks = tokio::spawn(async move {
        let mut all = Vec::new();
        while let Some(progress) = poll_fn(|context| Pin::new(&mut shown).poll_next(context)).await {
            all.push((progress.attempt, progress.bytes, progress.total));
        }
        all
    });
    let total = LARGE as u64;
    upload(vec![7; LARGE].into()).with_upload_progress(tell).send(&server.client()).await.unwrap();
    let all = looks.await.unwrap();
    assert_eq!(all.last(), Some(&(1, total, Some(total))));
    assert!(all.windows(2).all(|pair| pair[0].1 < pair[1].1), "{all:?}");

    // One for several transfers, and gone before they are.
    let (tell, shown) = Progress::channel();
    drop(shown);
    let (a, b) = (Body::from("a").with_progress(tell.clone()), Body::from("b").with_progress(tell));
    upload(a).send(&server.client()).await.unwrap();
    upload(b).send(&server.client()).await.unwrap();
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_body_that_tells_is_as_replayable_as_before() {
    let (told, server) = (Told::default(), Server::always(503, "text/plain", "busy").await);
    let client = builder(&server.url(), &Waits::default()).retry(Retry::default()).build().unwrap();
    let once = Body::reader_once(io::Cursor::new(vec![7; 10])).with_progress(told.note());
    assert!(!once.is_replayable());
    let request = Request::<Json>::new(&REPLACE, &[1.into()]).with_body("application/zip", once);
    assert!(request.send(&client).await.unwrap_err().is_status(503));
    assert_eq!(server.seen().len(), 1);
    assert_eq!(told.all(), [(1, 0, None), (1, 10, None)]);
}
