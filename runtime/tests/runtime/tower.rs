//! Services of tower's as transports.

use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::transport::{BodyStream, BoxError};
use bitbucket_runtime::{
    Body, ByteStream, Client, Request, ReqwestTransport, Retry, TowerTransport, http, reqwest,
};
use http::HeaderValue;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tower::util::{BoxCloneService, BoxService};
use tower::{Service, ServiceBuilder, service_fn};

use crate::support::{CREATE, GET, READ, Sample, Server, json, raw_connection};

type HttpRequest = http::Request<BodyStream>;

pub(crate) fn default_transport() -> ReqwestTransport {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build();
    ReqwestTransport::new(client.unwrap())
}

/// A client of this address whose requests are carried by this.
pub(crate) fn client_over(
    url: &str,
    transport: impl bitbucket_runtime::transport::Transport + 'static,
) -> Client<Sample> {
    Client::builder().base_url(url).retry(Retry::never()).transport(transport).build().unwrap()
}

pub(crate) fn get() -> Request<i64> {
    Request::new(&GET, &[1.into()])
}

/// Sends a request by hyper alone, on a connection of its own.
async fn by_hyper(request: HttpRequest) -> Result<http::Response<hyper::body::Incoming>, BoxError> {
    let authority = request.uri().authority().ok_or("no host")?.to_string();
    let stream = TokioIo::new(TcpStream::connect(&authority).await?);
    let (mut sender, connection) = http1::handshake(stream).await?;
    tokio::spawn(connection);
    let (mut head, body) = request.into_parts();
    head.headers.insert(http::header::HOST, HeaderValue::try_from(authority)?);
    head.uri = head.uri.path_and_query().ok_or("no path")?.as_str().parse()?;
    Ok(sender.send_request(http::Request::from_parts(head, body)).await?)
}

#[tokio::test]
async fn layers_apply_to_the_default_transport() {
    let server = Server::start(|seen| json(seen.header("x-layer").unwrap_or("0").to_owned())).await;
    let answers = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&answers);
    let service = ServiceBuilder::new()
        .concurrency_limit(4)
        .map_request(|mut request: HttpRequest| {
            request.headers_mut().insert("x-layer", HeaderValue::from_static("7"));
            request
        })
        .map_response(move |answer: http::Response<BodyStream>| {
            counted.fetch_add(1, Ordering::SeqCst);
            answer
        })
        .timeout(Duration::from_secs(3600))
        .service(default_transport());
    let client = client_over(&server.url(), TowerTransport::new(service));
    assert_eq!(get().send(&client).await.unwrap(), 7);
    assert_eq!(get().send(&client.clone()).await.unwrap(), 7);
    assert_eq!((answers.load(Ordering::SeqCst), server.seen().len()), (2, 2));
}

#[tokio::test]
async fn bodies_of_another_client_are_taken_as_they_come() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = client_over(&url, TowerTransport::new(service_fn(by_hyper)));
    let call = tokio::spawn(Request::<ByteStream>::new(&READ, &["main".into(), "a".into()]).send(&client));
    let mut stream = raw_connection(&listener).await;
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\nhalf").await.unwrap();
    let mut answer = call.await.unwrap().unwrap();
    assert_eq!(answer.length(), Some(8));
    // The second half is only sent once the first is here.
    assert_eq!(answer.chunk().await.unwrap().unwrap(), "half");
    stream.write_all(b"more").await.unwrap();
    assert_eq!(answer.chunk().await.unwrap().unwrap(), "more");
    assert_eq!(answer.chunk().await.unwrap(), None);
}

#[tokio::test]
async fn a_body_that_is_sent_is_asked_for_piece_by_piece() {
    let server = Server::start(|seen| json(seen.body.len().to_string())).await;
    let taken = Arc::new(AtomicUsize::new(0));
    let pieces = Arc::clone(&taken);
    let open = move || {
        let taken = Arc::clone(&pieces);
        let pieces = (0..5).map(move |_| {
            taken.fetch_add(1, Ordering::SeqCst);
            Ok(Bytes::from_static(b"0123456789"))
        });
        Ok(Pieces(Box::new(pieces)))
    };
    let seen_before = Arc::new(AtomicUsize::new(usize::MAX));
    let (before, counted) = (Arc::clone(&seen_before), Arc::clone(&taken));
    let service = service_fn(move |request: HttpRequest| {
        before.store(counted.load(Ordering::SeqCst), Ordering::SeqCst);
        assert_eq!(request.body().as_bytes(), None, "not read ahead");
        by_hyper(request)
    });
    let client = client_over(&server.url(), TowerTransport::new(service));
    let request = Request::<i64>::new(&CREATE, &[]).with_body("text/plain", Body::stream(open));
    assert_eq!(request.send(&client).await.unwrap(), 50);
    assert_eq!((seen_before.load(Ordering::SeqCst), taken.load(Ordering::SeqCst)), (0, 5));
}

struct Pieces(Box<dyn Iterator<Item = io::Result<Bytes>> + Send>);

impl futures_core::Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next())
    }
}

/// Ready at the second time of asking, and for one call; a clone has to become ready itself.
#[derive(Debug, Default)]
struct Shy {
    asked: usize,
    served: Arc<AtomicUsize>,
}

impl Clone for Shy {
    fn clone(&self) -> Self {
        Self { asked: 0, served: Arc::clone(&self.served) }
    }
}

impl Service<HttpRequest> for Shy {
    type Response = http::Response<BodyStream>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.asked += 1;
        if self.asked < 2 {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _request: HttpRequest) -> Self::Future {
        assert!(self.asked >= 2, "called before it was ready");
        self.asked = 0;
        self.served.fetch_add(1, Ordering::SeqCst);
        std::future::ready(Ok(http::Response::new(BodyStream::from("1"))))
    }
}

#[tokio::test]
async fn a_service_is_called_once_it_is_ready() {
    let shy = Shy::default();
    let served = Arc::clone(&shy.served);
    let client = client_over("http://bitbucket.invalid", TowerTransport::new(shy));
    let calls = [get().send(&client), get().send(&client), get().send(&client)].map(tokio::spawn);
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), 1);
    }
    assert_eq!(served.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn what_limits_all_requests_together_does() {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let busiest = Arc::clone(&most);
    let server = service_fn(move |_request: HttpRequest| {
        let (now, most) = (Arc::clone(&now), Arc::clone(&busiest));
        async move {
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            for _ in 0..10 {
                tokio::task::yield_now().await;
            }
            now.fetch_sub(1, Ordering::SeqCst);
            Ok::<_, Infallible>(http::Response::new(BodyStream::from("1")))
        }
    });
    for limit in [1, 3] {
        most.store(0, Ordering::SeqCst);
        let service = ServiceBuilder::new().concurrency_limit(limit).service(server.clone());
        let client = client_over("http://bitbucket.invalid", TowerTransport::new(service));
        let calls: Vec<_> = (0..9).map(|_| tokio::spawn(get().send(&client))).collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(most.load(Ordering::SeqCst), limit);
    }
}

#[tokio::test]
async fn services_that_cannot_be_shared_or_cloned_serve_as_well() {
    let server = Server::always(200, "application/json", "1").await;
    // A box that is `Send` and not `Sync`, and one in a buffer, which is not `Clone` either.
    let boxed: BoxCloneService<HttpRequest, _, _> = BoxCloneService::new(default_transport());
    let limited = ServiceBuilder::new().buffer(8).service(BoxService::new(
        ServiceBuilder::new().rate_limit(9, Duration::from_secs(1)).service(boxed.clone()),
    ));
    let buffered = client_over(&server.url(), TowerTransport::new(limited));
    let boxed = client_over(&server.url(), TowerTransport::new(boxed));
    for client in [boxed, buffered] {
        assert_eq!(get().send(&client).await.unwrap(), 1);
        assert_eq!(get().send(&client).await.unwrap(), 1);
    }
    assert_eq!(server.seen().len(), 4);
}

#[test]
fn a_transport_does_not_show_its_service() {
    #[derive(Clone, Debug)]
    struct Secretive(#[expect(dead_code, reason = "only its Debug could be seen")] &'static str);
    let transport = TowerTransport::new(Secretive("s3cret"));
    let shown = format!("{transport:?} {:?}", transport.clone());
    assert!(shown.contains("Secretive") && !shown.contains("s3cret"), "{shown}");
}

#[tokio::test]
async fn headers_and_trailers_are_no_part_of_the_body() {
    let answer = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n\
                   1\r\n4\r\n1\r\n2\r\n0\r\nx-sum: 9\r\n\r\n";
    let url = crate::support::raw(answer).await;
    let client = client_over(&url, TowerTransport::new(service_fn(by_hyper)));
    let answer = get().exchange(&client).await.unwrap();
    assert_eq!(answer.header("trailer"), Some("x-sum"));
    assert_eq!(answer.into_body(), 42);
}
