//! In `transport::tower`: the default transport as a service, for layers of tower's to be put around.

use std::task::{Context, Poll};

use tower_service::Service;

use crate::transport::reqwest::ReqwestTransport;
use crate::transport::{BodyStream, BoxFuture, Transport as _, TransportError};

impl Service<http::Request<BodyStream>> for ReqwestTransport {
    type Response = http::Response<BodyStream>;
    type Error = TransportError;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    /// Always ready: connections are made when they are needed.
    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<BodyStream>) -> Self::Future {
        let transport = self.clone();
        Box::pin(async move { transport.send(request).await })
    }
}
