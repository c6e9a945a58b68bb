//! In `transport::page`: work that goes on although whoever waits for it does something else, or is gone.

use std::fmt;
use std::io;

use tokio::sync::watch;
use wasm_bindgen_futures::spawn_local;

use crate::transport::BoxFuture;
use crate::transport::page::local;

/// The event loop dropped a task before it was done.
#[derive(Debug)]
pub(crate) struct Ended;

impl fmt::Display for Ended {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the page that it ran on has ended")
    }
}

impl std::error::Error for Ended {}

/// Runs a future as a task of its own from its first poll on; the task ends when this is dropped.
pub(crate) async fn alone<T: Send + 'static>(future: BoxFuture<'static, T>) -> Result<T, Ended> {
    local(future).await.ok_or(Ended)
}

/// What comes out of a future that runs as a task of its own; clones wait for the same.
#[derive(Clone)]
pub(crate) struct Apart<T>(watch::Receiver<Option<T>>);

impl<T: Clone + Send + Sync + 'static> Apart<T> {
    /// Runs a future to its end, whatever becomes of those who wait for it.
    ///
    /// # Errors
    /// None; where there are threads, there may be no more of them.
    pub(crate) fn start(future: BoxFuture<'static, T>) -> io::Result<Self> {
        let (sender, outcome) = watch::channel(None);
        spawn_local(async move {
            sender.send_replace(Some(future.await));
        });
        Ok(Self(outcome))
    }

    /// True until it has ended.
    pub(crate) fn is_running(&self) -> bool {
        self.0.has_changed().is_ok() && self.0.borrow().is_none()
    }

    /// What came out; `None` where it was dropped before it had ended.
    pub(crate) async fn outcome(mut self) -> Option<T> {
        self.0.wait_for(Option::is_some).await.ok().and_then(|outcome| outcome.clone())
    }
}
