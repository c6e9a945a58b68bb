//! In `transport`: the default transport in a browser, which is reqwest over the Fetch API. The module is called `reqwest`
//! there, as the one that it stands for.

pub(crate) mod connections;
mod fault;
mod pieces;
pub(crate) mod unusable;

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{self, HeaderName};
use http::{Method, Uri, request, response};

use self::fault::{fault, foreign, lost};
use self::pieces::{Incoming, Limits, incoming};
use crate::transport::page::local;
use crate::transport::{BodyStream, BoxFuture, Endless, Followed, Timeout, Transport, TransportError};

/// How long to wait for the next byte, where nobody says otherwise.
const READ: Duration = Duration::from_secs(120);

/// What a browser says itself. Where it does not drop what a page says of these, it asks the server first
/// whether the page may, and most servers would say no.
const OF_THE_BROWSER: [HeaderName; 4] =
    [header::USER_AGENT, header::ACCEPT_ENCODING, header::CONTENT_LENGTH, header::HOST];

/// The default transport: in a browser, its Fetch API, by way of reqwest.
///
/// What a browser does itself, whatever is said here: connections, proxies, certificates, the `User-Agent`, packed
/// answers and its cache. Above all it follows redirects, and tells only where they led ([`Followed`]): at another
/// origin it drops `Authorization`, and no other header. What it may ask, and what of an answer a page may see,
/// servers say by the headers of CORS.
///
/// Bodies are sent in one piece, so those that come in pieces are collected first. Answers come in pieces, as
/// they arrive; how long they are is not known before their end.
#[derive(Clone)]
#[must_use = "a transport does nothing until a client is built with it"]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// How long to wait for the next byte of an answer.
    read: Duration,
}

impl ReqwestTransport {
    /// Carries requests by this client. Headers that it adds by default go to every host.
    pub fn new(client: reqwest::Client) -> Self {
        Self { client, read: READ }
    }

    /// How long to wait for the next byte of an answer, once it has begun; 120 seconds where this is not called.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read = timeout;
        self
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the client: it shows its own headers.
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
            let timeout = request.extensions().get::<Timeout>().map(|Timeout(timeout)| *timeout);
            let endless = request.extensions().get::<Endless>().is_some();
            let mut limits = Limits::new(self.read, timeout);
            let (head, body) = request.into_parts();
            // Of this thread alone is what fetches, not what waits for it.
            let mut answer = pin!(local(fetched(self.client.clone(), head, body)));
            let answered = poll_fn(|context| match answer.as_mut().poll(context) {
                Poll::Ready(answer) => Poll::Ready(answer.unwrap_or_else(|| Err(lost()))),
                Poll::Pending => limits.poll_deadline(context).map(Err),
            });
            let (head, pieces) = answered.await?;
            if endless && head.status.is_success() {
                limits.lift();
            }
            Ok(http::Response::from_parts(head, BodyStream::new(Incoming::new(pieces, limits))))
        })
    }
}

/// The head of an answer, and its body on the way.
async fn fetched(
    client: reqwest::Client,
    head: request::Parts,
    body: BodyStream,
) -> Result<(response::Parts, pieces::Pieces), TransportError> {
    let asks_for_head = head.method == Method::HEAD;
    let request = asked(head, whole(body).await?)?;
    let named = request.url().clone();
    let mut response = client.execute(request).await.map_err(fault)?;
    let mut answer = http::Response::new(());
    *answer.status_mut() = response.status();
    std::mem::swap(answer.headers_mut(), response.headers_mut());
    if !asks_for_head {
        // Unpacked already. The length is that of what was packed, whether a page may see that it was or not.
        answer.headers_mut().remove(header::CONTENT_ENCODING);
        answer.headers_mut().remove(header::CONTENT_LENGTH);
    }
    if *response.url() != named {
        let led = Uri::try_from(response.url().as_str()).map_err(foreign)?;
        answer.extensions_mut().insert(Followed(led));
    }
    Ok((answer.into_parts().0, incoming(response.bytes_stream())))
}

/// The request in reqwest's own form.
fn asked(head: request::Parts, body: Bytes) -> Result<reqwest::Request, TransportError> {
    let url = reqwest::Url::parse(&head.uri.to_string()).map_err(TransportError::new)?;
    let mut request = reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    for name in OF_THE_BROWSER {
        request.headers_mut().remove(name);
    }
    if !body.is_empty() {
        *request.body_mut() = Some(body.into());
    }
    Ok(request)
}

/// All of a body: a browser takes none that comes in pieces.
async fn whole(mut body: BodyStream) -> Result<Bytes, TransportError> {
    if let Some(bytes) = body.as_bytes() {
        return Ok(bytes.clone());
    }
    let mut all = BytesMut::new();
    while let Some(piece) = poll_fn(|context| body.poll_piece(context)).await {
        all.extend_from_slice(&piece?);
    }
    Ok(all.freeze())
}
