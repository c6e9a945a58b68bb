//! What nobody polls must not keep what others wait for.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use bitbucket_runtime::oauth::{OAuth, OAuthEndpoints, Tokens};
use bitbucket_runtime::transport::{BodyStream, BoxFuture, Transport, TransportError};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Client, ClientBuilder, Credentials, Error, ErrorKind, Page, Polling, Request, Retry, http,
};

use crate::support::{GET, LIST, Sample, Seen, Server, json};

/// Long enough for every test here, short enough not to wait for a hang.
const HANG: Duration = Duration::from_secs(60);

/// A list of pages of two, and items beside it; tokens at `/token`, of which each lasts a second.
async fn server(pages: usize) -> Server {
    let issued = AtomicUsize::new(0);
    Server::start(move |seen: &Seen| match seen.target.as_str() {
        "/token" => json(format!(
            r#"{{"access_token":"t{}","expires_in":1,"refresh_token":"r"}}"#,
            issued.fetch_add(1, Ordering::SeqCst)
        )),
        target if target.starts_with("/items?") || target == "/items" => {
            let page: usize = target.split_once('=').map_or(0, |(_, page)| page.parse().unwrap());
            match page + 1 < pages {
                true => json(format!(r#"{{"values":[1,2],"next":"/items?page={}"}}"#, page + 1)),
                false => json(r#"{"values":[1,2]}"#),
            }
        }
        _ => json("{}"),
    })
    .await
}

fn builder(server: &Server) -> ClientBuilder<Sample> {
    Client::builder().base_url(server.url()).retry(Retry::never())
}

fn oauth(server: &Server) -> Credentials {
    let url = server.url();
    let endpoints = OAuthEndpoints::new(format!("{url}/authorize"), format!("{url}/token"));
    Credentials::oauth(OAuth::new(endpoints, "id", "s3cret").restored(Tokens::from_refresh("r")))
}

/// Walks over the list with a call for each item; gives the number of items.
async fn walk(client: &Client<Sample>, pause: Duration) -> Result<usize, Error> {
    let mut items = Request::<Page<Json>>::new(&LIST, &[]).items(client).prefetch();
    let mut count = 0;
    while items.try_next().await?.is_some() {
        tokio::time::sleep(pause).await;
        Request::<Json>::new(&GET, &[1.into()]).send(client).await?;
        count += 1;
    }
    Ok(count)
}

async fn in_time<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(HANG, future).await.expect("nothing waits for ever")
}

#[tokio::test]
async fn a_page_asked_for_ahead_keeps_no_turn() {
    let server = server(4).await;
    for (concurrency, walks) in [(1, 1), (2, 1), (1, 3), (4, 4)] {
        let client = builder(&server).concurrency(concurrency).build().unwrap();
        let walks: Vec<_> = (0..walks)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { walk(&client, Duration::ZERO).await })
            })
            .collect();
        for walk in walks {
            assert_eq!(in_time(walk).await.unwrap().unwrap(), 8, "{concurrency}");
        }
    }
}

#[tokio::test]
async fn a_page_asked_for_ahead_keeps_no_renewal() {
    let server = server(4).await;
    // Each token is good for half a second: the walk meets its end between and in pages.
    for concurrency in [1, 8] {
        let client = builder(&server).credentials(oauth(&server)).concurrency(concurrency).build().unwrap();
        assert_eq!(in_time(walk(&client, Duration::from_millis(300))).await.unwrap(), 8);
    }
    assert!(server.seen().iter().filter(|seen| seen.target == "/token").count() > 4);
}

/// Polls a future once.
async fn begun<F: Future + Unpin>(future: &mut F) {
    poll_fn(|context| {
        assert!(Pin::new(&mut *future).poll(context).is_pending());
        Poll::Ready(())
    })
    .await;
}

#[tokio::test]
async fn calls_that_are_begun_and_not_polled_keep_nothing() {
    let server = server(1).await;
    let client = builder(&server).credentials(oauth(&server)).concurrency(2).build().unwrap();
    let call = || Request::<Json>::new(&GET, &[1.into()]).send(&client);
    let mut begun_calls: Vec<_> = (0..5).map(|_| call()).collect();
    for unpolled in &mut begun_calls {
        begun(unpolled).await;
    }
    in_time(call()).await.unwrap();
    // What came meanwhile is there.
    for unpolled in begun_calls {
        in_time(unpolled).await.unwrap();
    }
}

#[tokio::test]
async fn without_turns_a_renewal_is_kept_by_nobody_either() {
    let server = server(1).await;
    let client = builder(&server).credentials(oauth(&server)).build().unwrap();
    let call = || Request::<Json>::new(&GET, &[1.into()]).send(&client);
    let mut unpolled = call();
    begun(&mut unpolled).await;
    in_time(call()).await.unwrap();
    in_time(unpolled).await.unwrap();
}

#[tokio::test]
async fn a_page_asked_for_ahead_is_fetched_while_nobody_asks_for_it() {
    let asked = AtomicUsize::new(0);
    let server = Server::start(move |_| match asked.fetch_add(1, Ordering::SeqCst) {
        0 => json(r#"{"values":[1],"next":"/items?page=1"}"#),
        // Sent again only by somebody who reads this answer.
        1 => crate::support::answer(503, "text/plain", "not now"),
        _ => json(r#"{"values":[2]}"#),
    })
    .await;
    let retry = Retry::default().first_wait(Duration::from_millis(1));
    let client = Client::<Sample>::builder().base_url(server.url()).retry(retry).build().unwrap();
    let mut items = Request::<Page<Json>>::new(&LIST, &[]).items(&client).prefetch();
    in_time(items.try_next()).await.unwrap().unwrap();
    in_time(async {
        while server.seen().len() < 3 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
    assert_eq!(in_time(items.try_next()).await.unwrap().unwrap().as_str(), "2");
}

#[tokio::test]
async fn a_page_that_arrived_is_a_page_however_late_it_is_taken() {
    let server = server(3).await;
    let timeout = Duration::from_millis(1500);
    let client = builder(&server).timeout(timeout).build().unwrap();
    let mut pages = Request::<Page<Json>>::new(&LIST, &[]).pages(&client).prefetch();
    let mut count = 0;
    while let Some(page) = in_time(pages.try_next()).await.unwrap() {
        count += page.values.len();
        tokio::time::sleep(2 * timeout).await;
    }
    assert_eq!((count, server.seen().len()), (6, 3));
}

#[tokio::test]
async fn a_page_that_arrived_is_a_page_though_nothing_ran_meanwhile() {
    // On threads of its own: what blocks this runtime does not block the server.
    let (ready, url) = std::sync::mpsc::channel();
    let (_running, ended) = tokio::sync::oneshot::channel::<()>();
    std::thread::spawn(move || {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
            let server = server(3).await;
            ready.send(server.url()).unwrap();
            let _ = ended.await;
        });
    });
    let timeout = Duration::from_millis(1500);
    let builder = Client::<Sample>::builder().base_url(url.recv().unwrap()).retry(Retry::never());
    let client = builder.timeout(timeout).build().unwrap();
    let mut pages = Request::<Page<Json>>::new(&LIST, &[]).pages(&client).prefetch();
    let mut count = 0;
    while let Some(page) = in_time(pages.try_next()).await.unwrap() {
        count += page.values.len();
        // Lets the request go, then blocks the only thread for longer than the time-out.
        tokio::task::yield_now().await;
        std::thread::sleep(2 * timeout);
    }
    assert_eq!(count, 6);
}

#[tokio::test]
async fn a_walk_that_is_dropped_gives_up_the_page_that_it_asked_for() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = Server::start(move |_| json(format!(r#"{{"values":[1],"next":"{url}/next"}}"#))).await;
    let client = builder(&server).concurrency(1).build().unwrap();
    let mut pages = Request::<Page<Json>>::new(&LIST, &[]).pages(&client).prefetch();
    in_time(pages.try_next()).await.unwrap();
    // The next page has been asked for, is never answered, and holds the only turn.
    let mut connection = in_time(crate::support::raw_connection(&listener)).await;
    drop(pages);
    let end = in_time(tokio::io::AsyncReadExt::read(&mut connection, &mut [0])).await;
    assert!(matches!(end, Ok(0) | Err(_)), "{end:?}");
    in_time(Request::<Json>::new(&LIST, &[]).send(&client)).await.unwrap();
}

/// Answers at once, and counts.
#[derive(Clone, Debug)]
struct Always(u16, Arc<AtomicUsize>);

impl Transport for Always {
    fn send(
        &self,
        _request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        self.1.fetch_add(1, Ordering::SeqCst);
        let mut answer = http::Response::new(BodyStream::from("{}"));
        *answer.status_mut() = http::StatusCode::from_u16(self.0).unwrap();
        Box::pin(std::future::ready(Ok(answer)))
    }
}

#[tokio::test(start_paused = true)]
async fn time_that_tokio_has_paused_goes_by_as_tokio_says() {
    let asked = Arc::new(AtomicUsize::new(0));
    let client = |status| {
        let builder = Client::<Sample>::builder().base_url("http://localhost");
        let retry = Retry::default().attempts(1000).total(Duration::from_secs(60));
        builder.transport(Always(status, Arc::clone(&asked))).retry(retry).build().unwrap()
    };
    let start = tokio::time::Instant::now();
    let polling = Polling::default().total(Duration::from_secs(3));
    let request = Request::<Json>::new(&LIST, &[]);
    let error = request.until(&client(200), polling, |_| None::<()>).await.unwrap_err();
    assert_eq!((error.kind(), asked.swap(0, Ordering::SeqCst)), (ErrorKind::Unfinished, 3));
    assert_eq!(start.elapsed(), Duration::from_secs(3));

    let error = request.send(&client(503)).await.unwrap_err();
    assert!(error.attempts() < 12, "half a second, doubled to thirty, within a minute: {error}");
    assert!(error.elapsed() <= Duration::from_secs(60) && error.elapsed() > Duration::from_secs(20));
}
