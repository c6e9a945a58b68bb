//! In `transport`: the default transport, which is reqwest.

pub(crate) mod connections;
mod fault;
mod patience;
#[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
mod tls;
pub(crate) mod unusable;

use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::uri::{Authority, PathAndQuery};
use http_body::{Frame, SizeHint};
use tokio::time::Sleep;

use self::fault::{fault, followed};
use self::patience::{Limits, Progress};
use crate::transport::deadline::EVER;
use crate::transport::{BodyStream, BoxFuture, Endless, Timeout, Transport, TransportError};

/// How long to wait for the next byte, where nobody says otherwise.
const READ: Duration = Duration::from_secs(120);

/// The default transport, around a client of reqwest that is built already.
///
/// [`ClientBuilder::http_client`](crate::ClientBuilder::http_client) takes a builder of reqwest's and
/// sees to the rest; this is for a client that the program shares with others. Build that one with
/// `redirect(reqwest::redirect::Policy::none())`: redirects are followed by the [`Client`](crate::Client),
/// which leaves credentials at home. A client that follows them itself takes every header along; such an
/// answer is refused, with an error that says so.
///
/// Its proxies, certificates and time-outs are those that it was built with; headers that it adds by
/// default go to every host.
///
/// ```
/// use bitbucket_runtime::reqwest;
/// use bitbucket_runtime::ReqwestTransport;
///
/// let shared = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
/// let transport = ReqwestTransport::new(shared);
/// # let _ = transport;
/// # Ok::<(), reqwest::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "a transport does nothing until a client is built with it"]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// How long to wait for the next byte. Not reqwest's own limit: that one ends uploads which take
    /// longer, and answers that are read with pauses.
    read: Duration,
    /// Whether the client may follow redirects: what was built here does not.
    may_redirect: bool,
}

impl ReqwestTransport {
    /// Carries requests by this client.
    pub fn new(client: reqwest::Client) -> Self {
        Self { client, read: READ, may_redirect: true }
    }

    /// How long to wait for the next byte, in either direction; 120 seconds where this is not called.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read = timeout;
        self
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the client: it shows its proxies and its own headers.
        formatter.debug_struct("ReqwestTransport").field("read_timeout", &self.read).finish_non_exhaustive()
    }
}

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self::new(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let timeout = request.extensions().get::<Timeout>().copied();
            let endless = request.extensions().get::<Endless>().is_some();
            let (head, body) = request.into_parts();
            let (body, progress) = outgoing(body);
            let request = http::Request::from_parts(head, body);
            let mut request = asked(request)?;
            if timeout.is_some() || endless {
                // Goes before what the client was built with, and is counted here: reqwest's own limit
                // takes nothing that has arrived.
                *request.timeout_mut() = Some(EVER);
            }
            let named = self.may_redirect.then(|| request.url().clone());
            let mut answer = pin!(self.client.execute(request));
            let mut limits = Limits::new(self.read, timeout.map(|Timeout(timeout)| timeout));
            let mut alarm = pin!(limits.alarm());
            let answered = poll_fn(|context| {
                if let Poll::Ready(answer) = answer.as_mut().poll(context) {
                    return Poll::Ready(answer.map_err(fault));
                }
                if let Poll::Ready(error) = limits.poll_deadline(context) {
                    return Poll::Ready(Err(error));
                }
                limits.poll_silence(alarm.as_mut(), progress.as_ref(), context).map(Err)
            });
            let response = answered.await?;
            if named.is_some_and(|named| named != *response.url()) {
                return Err(followed());
            }
            if endless && response.status().is_success() {
                limits.lift();
            }
            Ok(received(response, limits))
        })
    }
}

/// The request in reqwest's own form. Its conversion would write the address in many small steps.
fn asked(request: http::Request<reqwest::Body>) -> Result<reqwest::Request, TransportError> {
    let (head, body) = request.into_parts();
    let (scheme, authority) = (head.uri.scheme_str(), head.uri.authority().map(Authority::as_str));
    let path = head.uri.path_and_query().map(PathAndQuery::as_str);
    let url = [scheme.unwrap_or_default(), "://", authority.unwrap_or_default(), path.unwrap_or_default()];
    let url = parsed(&url).map_err(TransportError::new)?;
    let mut request = reqwest::Request::new(head.method, url);
    *request.version_mut() = head.version;
    *request.headers_mut() = head.headers;
    *request.body_mut() = Some(body);
    Ok(request)
}

/// The longest address that is put together without memory of its own, in bytes.
const SHORT: usize = 512;

/// An address that stands in these pieces.
fn parsed(pieces: &[&str]) -> Result<reqwest::Url, url::ParseError> {
    let mut room = [0_u8; SHORT];
    let mut length = 0;
    for piece in pieces {
        let end = length + piece.len();
        let Some(place) = room.get_mut(length..end) else { return reqwest::Url::parse(&pieces.concat()) };
        place.copy_from_slice(piece.as_bytes());
        length = end;
    }
    match std::str::from_utf8(&room[..length]) {
        Ok(url) => reqwest::Url::parse(url),
        Err(_) => reqwest::Url::parse(&pieces.concat()),
    }
}

/// How much of a body is handed over at once, in bytes: what is on its way longer than the patience
/// for the next byte must be seen to move.
const PIECE: usize = 64 * 1024;

fn outgoing(body: BodyStream) -> (reqwest::Body, Option<Progress>) {
    match body.as_bytes() {
        Some(bytes) if bytes.len() <= PIECE => (reqwest::Body::from(bytes.clone()), None),
        _ => {
            let progress = Progress::default();
            let outgoing =
                Outgoing { rest: Bytes::new(), length: body.length(), body, progress: progress.clone() };
            (reqwest::Body::wrap(outgoing), Some(progress))
        }
    }
}

/// The answer, whose body is read out of reqwest's own: its conversion would put that into a box once more.
fn received(mut response: reqwest::Response, limits: Limits) -> http::Response<BodyStream> {
    let mut received = http::Response::new(BodyStream::empty());
    *received.status_mut() = response.status();
    *received.version_mut() = response.version();
    *received.headers_mut() = std::mem::take(response.headers_mut());
    *received.extensions_mut() = std::mem::take(response.extensions_mut());
    let length = response.content_length();
    *received.body_mut() = BodyStream::new(Incoming { response, limits, alarm: None }).with_length(length);
    received
}

struct Outgoing {
    body: BodyStream,
    /// What came from the body and was not handed over yet.
    rest: Bytes,
    length: Option<u64>,
    progress: Progress,
}

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if self.rest.is_empty() {
            self.rest = match ready!(self.body.poll_piece(context)).transpose()? {
                Some(bytes) => bytes,
                None => return Poll::Ready(None),
            };
        }
        self.progress.made();
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        self.length = self.length.map(|left| left.saturating_sub(length as u64));
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

struct Incoming {
    response: reqwest::Response,
    limits: Limits,
    /// Set the first time that the body has to be waited for: of most answers it is there.
    alarm: Option<Pin<Box<Sleep>>>,
}

impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        // Looked at first: a body that never pauses has to end as well.
        if let Poll::Ready(error) = this.limits.poll_deadline(context) {
            return Poll::Ready(Some(Err(error)));
        }
        // Made anew for each poll: what it holds between two is the response's own.
        let Poll::Ready(piece) = pin!(this.response.chunk()).poll(context) else {
            let alarm = this.alarm.get_or_insert_with(|| Box::pin(this.limits.alarm()));
            return this.limits.poll_silence(alarm.as_mut(), None, context).map(|error| Some(Err(error)));
        };
        this.limits.rewarded();
        Poll::Ready(piece.map_err(fault).transpose())
    }
}
