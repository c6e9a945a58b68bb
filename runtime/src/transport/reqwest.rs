//! The default transport.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};

use super::{BodyStream, BoxFuture, Timeout, Transport, TransportError};
use crate::error::Error;

/// How the default transport connects.
pub(crate) struct Connections {
    pub(crate) connect: Duration,
    pub(crate) read: Duration,
    pub(crate) proxy: Option<String>,
}

impl Default for Connections {
    fn default() -> Self {
        Self { connect: Duration::from_secs(10), read: Duration::from_secs(120), proxy: None }
    }
}

impl Connections {
    pub(crate) fn transport(&self) -> Result<Arc<dyn Transport>, Error> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(self.connect)
            .read_timeout(self.read);
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(reqwest::Proxy::all(proxy).map_err(Error::no_default_transport)?);
        }
        let client = builder.build().map_err(Error::no_default_transport)?;
        Ok(Arc::new(Reqwest(client)))
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Reqwest(reqwest::Client);

impl Reqwest {
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
