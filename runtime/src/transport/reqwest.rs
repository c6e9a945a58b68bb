//! The default transport.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};

use super::{BodyStream, BoxFuture, Timeout, Transport, TransportError};

/// How long the default client waits for a connection.
const CONNECT: Duration = Duration::from_secs(10);
/// How long the default client waits for the next byte. The server may think for a while before
/// it answers with a large diff, so this is generous.
const READ: Duration = Duration::from_secs(120);

#[derive(Clone, Debug)]
pub(crate) struct Reqwest(reqwest::Client);

impl Reqwest {
    pub(crate) fn new() -> Result<Self, reqwest::Error> {
        reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT)
            .read_timeout(READ)
            .build()
            .map(Self)
    }

    pub(crate) fn with(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let timeout = request.extensions().get::<Timeout>().copied();
            let request = request.map(outgoing);
            let mut request = reqwest::Request::try_from(request).map_err(fault)?;
            if let Some(Timeout(timeout)) = timeout {
                *request.timeout_mut() = Some(timeout);
            }
            let response = self.0.execute(request).await.map_err(fault)?;
            Ok(http::Response::<reqwest::Body>::from(response).map(incoming))
        })
    }
}

/// reqwest's error without the URL, which may hold what must not be shown.
fn fault(error: reqwest::Error) -> TransportError {
    let (connect, timeout) = (error.is_connect(), error.is_timeout());
    TransportError::new(error.without_url()).connect(connect).timeout(timeout)
}

fn outgoing(body: BodyStream) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) => reqwest::Body::from(bytes.clone()),
        None => reqwest::Body::wrap(Outgoing(body)),
    }
}

fn incoming(body: reqwest::Body) -> BodyStream {
    let length = body.size_hint().exact();
    BodyStream::new(Incoming(body)).with_length(length)
}

struct Outgoing(BodyStream);

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.0.poll_piece(context).map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.0.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

struct Incoming(reqwest::Body);

impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            return Poll::Ready(match ready!(Pin::new(&mut self.0).poll_frame(context)) {
                // A frame without data holds trailers, which nothing here uses.
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(bytes) => Some(Ok(bytes)),
                    Err(_) => continue,
                },
                Some(Err(error)) => Some(Err(fault(error))),
                None => None,
            });
        }
    }
}
