//! In `webhooks`: reading that waits, for programs without an async runtime.

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use http::HeaderMap;

use crate::webhooks::delivery::Delivery;
use crate::webhooks::error::DeliveryError;
use crate::webhooks::event::WebhookEvent;
use crate::webhooks::receiver::Receiver;

impl<E: WebhookEvent> Receiver<E> {
    /// Verifies and reads a delivery as [`Receiver::read`] does, and waits where the store of ids has to be
    /// waited for. A store that needs an async runtime has to bring one.
    ///
    /// # Errors
    /// As [`Receiver::read`].
    pub fn read_blocking(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery<E>, DeliveryError> {
        wait(self.read(headers, body))
    }

    /// Forgets that a delivery was taken, as [`Receiver::forget`] does, and waits for it.
    ///
    /// # Errors
    /// As [`Receiver::forget`].
    pub fn forget_blocking(&self, delivery: &Delivery<E>) -> Result<(), DeliveryError> {
        wait(self.forget(delivery))
    }
}

/// Wakes a thread that is parked.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}
