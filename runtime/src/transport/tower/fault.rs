//! In `transport::tower`: what an error of a service means, as far as its type tells.

use std::io;
use std::sync::Arc;

use crate::transport::beneath::beneath;
use crate::transport::{BoxError, TransportError};

/// What an error of a service, or of a body, means.
pub(super) type Faults = Arc<dyn Fn(BoxError) -> TransportError + Send + Sync>;

/// What is known of connections and time stays known through the layers that carried it up.
pub(super) fn fault(error: BoxError) -> TransportError {
    let error = match error.downcast::<TransportError>() {
        Ok(fault) => return *fault,
        Err(error) => error,
    };
    let (mut connect, mut timeout, mut lasting) = (false, false, false);
    let mut advice = None;
    for error in beneath(&*error) {
        if let Some(fault) = error.downcast_ref::<TransportError>() {
            (connect, timeout, lasting) = (fault.is_connect(), fault.is_timeout(), fault.is_lasting());
            advice = fault.advice().map(str::to_owned);
            break;
        }
        match error.downcast_ref().map(io::Error::kind) {
            Some(io::ErrorKind::ConnectionRefused) => connect = true,
            Some(io::ErrorKind::TimedOut) => timeout = true,
            _ => {}
        }
    }
    let fault = TransportError::new(error).connect(connect).timeout(timeout).lasting(lasting);
    match advice {
        Some(advice) => fault.with_advice(advice),
        None => fault,
    }
}
