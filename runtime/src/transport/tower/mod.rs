//! In `transport`: any service of tower's as a transport, and the default transport as a service.

mod body;
mod fault;
#[cfg(feature = "reqwest")]
mod service;

use std::any::type_name;
use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;

use http_body::Body;
use tower_service::Service;

use self::body::incoming;
use self::fault::{Faults, fault};
use crate::transport::deadline::Deadline;
use crate::transport::{BodyStream, BoxError, BoxFuture, Endless, Timeout, Transport, TransportError};

/// A service of [tower](https://docs.rs/tower)'s as a transport, so that layers apply to what a client
/// sends: any `Service` that takes an `http::Request` with a [`BodyStream`] and gives an `http::Response`
/// with any body. hyper's clients are such services, and with the feature `reqwest` so is
/// [`ReqwestTransport`](crate::ReqwestTransport).
///
/// - Every request is sent by a clone of the service, which is waited for until it is ready. A clone knows
///   nothing of how ready another one is, so what limits all requests together has to share it between
///   clones, as tower's `ConcurrencyLimit` and `Buffer` do. Put a service that cannot be cloned, such as
///   `RateLimit`, into a `Buffer`.
/// - Bodies are passed on as they come, in both directions, and not kept.
/// - A [`Timeout`] of the request ends it here, whatever the service does: until it is ready, until it
///   answers, until the body of the answer has ended. Other time-outs are those of the service.
/// - The service stands below the client: it sees every attempt and every redirect by itself, with
///   credentials. It should follow no redirects, because it would take those along.
/// - Any type of error is taken. What it says of connections and time is found as
///   [`TowerTransport::with_faults`] describes.
///
/// ```
/// use std::convert::Infallible;
///
/// use bitbucket_runtime::transport::BodyStream;
/// use bitbucket_runtime::{Api, Client, Error, TowerTransport, http};
/// use tower::{ServiceBuilder, service_fn};
///
/// # fn program<Sample: Api>() -> Result<(), Error> {
/// let server = service_fn(|_request: http::Request<BodyStream>| async {
///     Ok::<_, Infallible>(http::Response::new(BodyStream::from("{}")))
/// });
/// let service = ServiceBuilder::new().concurrency_limit(4).service(server);
/// let client = Client::<Sample>::builder().transport(TowerTransport::new(service)).build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
#[must_use = "a transport does nothing until a client is built with it"]
pub struct TowerTransport<S> {
    /// Only cloned: the mutex makes a service that is only `Send` shareable.
    service: Mutex<S>,
    faults: Faults,
}

impl<S> TowerTransport<S> {
    /// Carries requests by clones of this service.
    pub fn new(service: S) -> Self {
        Self { service: Mutex::new(service), faults: Arc::new(fault) }
    }

    /// Says what errors of the service and of the bodies of its answers mean: whether there was a connection,
    /// whether it took too long, whether it would end likewise again. The error itself should be the cause
    /// of what is given back, and must not show secrets.
    ///
    /// Without this, a [`TransportError`] stays what it is, also beneath the errors of layers, and an
    /// [`io::Error`](std::io::Error) tells of a refused connection or of a time that is over by its kind.
    /// Of anything else it is only known that it went wrong: it is tried again where that does no harm.
    ///
    /// ```
    /// use bitbucket_runtime::TowerTransport;
    /// use bitbucket_runtime::transport::TransportError;
    /// use tower::timeout::error::Elapsed;
    ///
    /// # fn limited<S>(service: S) -> TowerTransport<S> {
    /// TowerTransport::new(service).with_faults(|error| {
    ///     let late = error.is::<Elapsed>();
    ///     TransportError::new(error).timeout(late)
    /// })
    /// # }
    /// ```
    pub fn with_faults(
        mut self,
        faults: impl Fn(BoxError) -> TransportError + Send + Sync + 'static,
    ) -> Self {
        self.faults = Arc::new(faults);
        self
    }
}

impl<S: Clone> Clone for TowerTransport<S> {
    fn clone(&self) -> Self {
        Self { service: Mutex::new(self.service()), faults: Arc::clone(&self.faults) }
    }
}

impl<S: Clone> TowerTransport<S> {
    /// A clone of the service, which belongs to one request.
    fn service(&self) -> S {
        self.service.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the service: it may show what layers add to requests.
        write!(formatter, "TowerTransport({})", type_name::<S>())
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<http::Request<BodyStream>, Response = http::Response<B>> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: Body + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn send(
        &self,
        request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        let mut service = self.service();
        Box::pin(async move {
            let timeout = request.extensions().get::<Timeout>();
            let endless = request.extensions().get::<Endless>().is_some();
            let mut deadline = timeout.map(|Timeout(time)| Deadline::after(*time));
            let mut answer = pin!(async {
                poll_fn(|context| service.poll_ready(context)).await?;
                service.call(request).await
            });
            let answered = poll_fn(|context| {
                if let Poll::Ready(answer) = answer.as_mut().poll(context) {
                    return Poll::Ready(answer.map_err(|error: S::Error| (self.faults)(error.into())));
                }
                match &mut deadline {
                    Some(deadline) => deadline.poll(context).map(Err),
                    None => Poll::Pending,
                }
            });
            let response = answered.await?;
            if endless && response.status().is_success() {
                deadline = None;
            }
            Ok(response.map(|body| incoming(body, Arc::clone(&self.faults), deadline)))
        })
    }
}
