//! Services of tower's that fail, or take too long.

use std::convert::Infallible;
use std::error::Error as _;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::transport::{BodyStream, BoxError, TransportError};
use bitbucket_runtime::{
    ByteStream, Client, Error, ErrorKind, Request, RequestOptions, Retry, TowerTransport, http,
};
use tower::timeout::error::Elapsed;
use tower::{Service, ServiceBuilder, service_fn};

use crate::support::{READ, Sample};
use crate::time::{Waits, without_tokio};
use crate::tower::{client_over, default_transport, get};

type HttpRequest = http::Request<BodyStream>;

/// A fault of a layer's own.
#[derive(Debug)]
struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("refused by a layer")
    }
}

impl std::error::Error for Refused {}

/// An error with another beneath it.
#[derive(Debug)]
struct Around(BoxError);

impl fmt::Display for Around {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("in a layer")
    }
}

impl std::error::Error for Around {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}

/// Whether one of the causes is of this type.
fn is_caused_by<E: std::error::Error + 'static>(error: &Error) -> bool {
    let causes = std::iter::successors(error.source(), |&cause| cause.source());
    causes.into_iter().any(|cause| cause.is::<E>())
}

async fn failing(fault: impl Fn() -> BoxError + Clone + Send + Sync + 'static) -> Error {
    let service = service_fn(move |_: HttpRequest| {
        let fault = fault();
        async move { Err::<http::Response<BodyStream>, _>(fault) }
    });
    let client = client_over("http://bitbucket.invalid", TowerTransport::new(service));
    get().send(&client).await.unwrap_err()
}

#[tokio::test]
async fn an_error_of_a_service_is_the_cause() {
    let error = failing(|| Refused.into()).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(is_caused_by::<Refused>(&error), "{error:?}");
    assert!(error.to_string().contains("refused by a layer"), "{error}");
}

#[tokio::test]
async fn what_is_known_of_connections_and_time_stays_known() {
    let refused = || io::Error::from(io::ErrorKind::ConnectionRefused);
    assert_eq!(failing(move || refused().into()).await.kind(), ErrorKind::Connect);
    assert_eq!(failing(move || Around(refused().into()).into()).await.kind(), ErrorKind::Connect);
    assert_eq!(failing(move || io::Error::other(refused()).into()).await.kind(), ErrorKind::Connect);
    let late = || io::Error::from(io::ErrorKind::TimedOut);
    assert_eq!(failing(move || Around(late().into()).into()).await.kind(), ErrorKind::Timeout);
    let own = || TransportError::new(Refused).connect(true).lasting(true).with_advice("ask the layer");
    for fault in [failing(move || own().into()).await, failing(move || Around(own().into()).into()).await] {
        assert_eq!((fault.kind(), fault.is_retryable()), (ErrorKind::Connect, false));
        assert!(fault.to_string().contains("ask the layer"), "{fault}");
        assert!(is_caused_by::<Refused>(&fault));
    }
}

#[tokio::test]
async fn a_connection_that_fails_is_tried_again_through_layers() {
    let nobody = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", nobody.local_addr().unwrap());
    drop(nobody);
    // The layer makes a `BoxError` of what the default transport says.
    let service = ServiceBuilder::new().timeout(Duration::from_secs(3600)).service(default_transport());
    let builder = Client::<Sample>::builder().base_url(url).clock(Waits::default());
    let client = builder.transport(TowerTransport::new(service)).build().unwrap();
    let error = get().send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 4), "{error}");
}

#[tokio::test]
async fn the_program_says_what_an_error_of_a_layer_means() {
    let silent =
        service_fn(|_: HttpRequest| std::future::pending::<Result<http::Response<BodyStream>, Infallible>>());
    let service = ServiceBuilder::new().timeout(Duration::from_millis(1)).service(silent);
    let known = TowerTransport::new(service.clone()).with_faults(|error| {
        let late = error.is::<Elapsed>();
        TransportError::new(error).timeout(late)
    });
    for (transport, kind) in
        [(TowerTransport::new(service), ErrorKind::Transport), (known, ErrorKind::Timeout)]
    {
        let error = get().send(&client_over("http://bitbucket.invalid", transport)).await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(is_caused_by::<Elapsed>(&error));
    }
}

/// A body that fails, pauses for ever or never does.
#[derive(Clone, Copy)]
enum Odd {
    Failing,
    Pausing,
    Endless,
}

impl http_body::Body for Odd {
    type Data = Bytes;
    type Error = Refused;

    fn poll_frame(
        self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Refused>>> {
        match *self {
            Self::Failing => Poll::Ready(Some(Err(Refused))),
            Self::Pausing => Poll::Pending,
            Self::Endless => Poll::Ready(Some(Ok(http_body::Frame::data(Bytes::from_static(b"more"))))),
        }
    }
}

fn answering(body: Odd) -> Client<Sample> {
    let service =
        service_fn(move |_: HttpRequest| async move { Ok::<_, Infallible>(http::Response::new(body)) });
    client_over("http://bitbucket.invalid", TowerTransport::new(service))
}

fn download() -> Request<ByteStream> {
    Request::new(&READ, &["main".into(), "a".into()])
}

#[tokio::test]
async fn an_error_of_a_body_is_the_cause() {
    let mut stream = download().send(&answering(Odd::Failing)).await.unwrap();
    let error = stream.chunk().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(is_caused_by::<Refused>(&error), "{error:?}");
}

/// Never ready.
#[derive(Clone, Debug)]
struct Closed;

impl Service<HttpRequest> for Closed {
    type Response = http::Response<BodyStream>;
    type Error = Infallible;
    type Future = std::future::Pending<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Pending
    }

    fn call(&mut self, _request: HttpRequest) -> Self::Future {
        std::future::pending()
    }
}

fn silent() -> Client<Sample> {
    let silent =
        service_fn(|_: HttpRequest| std::future::pending::<Result<http::Response<BodyStream>, Infallible>>());
    client_over("http://bitbucket.invalid", TowerTransport::new(silent))
}

const SOON: Duration = Duration::from_millis(20);

#[tokio::test]
async fn a_time_out_of_the_request_holds_whatever_the_service_does() {
    let closed = client_over("http://bitbucket.invalid", TowerTransport::new(Closed));
    for client in [closed, silent()] {
        let error = get().with_timeout(SOON).send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(error.to_string().contains("`with_timeout`"), "{error}");
    }
    for body in [Odd::Pausing, Odd::Endless] {
        let mut stream = download().with_timeout(SOON).send(&answering(body)).await.unwrap();
        let error = loop {
            match stream.chunk().await {
                // A body that never pauses gives nobody else a turn.
                Ok(_) => tokio::task::yield_now().await,
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), ErrorKind::Timeout);
    }
}

#[test]
fn a_time_out_holds_where_no_runtime_runs() {
    let call = get().with_timeout(SOON);
    let error = without_tokio(call.send(&silent())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn a_service_that_is_overloaded_is_asked_again() {
    let shedding = ServiceBuilder::new().load_shed().service(Closed);
    let builder = Client::<Sample>::builder().base_url("http://bitbucket.invalid").clock(Waits::default());
    let builder = builder.retry(Retry::default().attempts(3));
    let client = builder.transport(TowerTransport::new(shedding)).build().unwrap();
    let error = get().send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3), "{error}");
}
