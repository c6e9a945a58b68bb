//! In `transport`: work that goes on although whoever waits for it does something else, or is gone.
//!
//! A future moves on only while it is polled. One that holds what others wait for must not depend on
//! its caller for that: the caller may be waiting for one of those others.

use std::fmt;
use std::io;
use std::panic::resume_unwind;
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::transport::BoxFuture;

/// The runtime that a task ran on has ended before the task did.
#[derive(Debug)]
pub(crate) struct Ended;

impl fmt::Display for Ended {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the async runtime that it ran on has ended")
    }
}

impl std::error::Error for Ended {}

/// Runs a future as a task of its own from its first poll on, where a runtime of tokio's runs; the
/// task ends when this is dropped. Elsewhere the future moves on when this is polled.
pub(crate) async fn alone<T: Send + 'static>(future: BoxFuture<'static, T>) -> Result<T, Ended> {
    let Ok(runtime) = Handle::try_current() else { return Ok(future.await) };
    let mut task = Task(runtime.spawn(future));
    (&mut task.0).await.map_err(|error| match error.try_into_panic() {
        Ok(panic) => resume_unwind(panic),
        Err(_) => Ended,
    })
}

/// A task that nobody wants any more once this is dropped.
struct Task<T>(JoinHandle<T>);

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// What comes out of a future that runs on a thread of its own; clones wait for the same.
#[derive(Clone)]
pub(crate) struct Apart<T>(watch::Receiver<Option<T>>);

impl<T: Clone + Send + Sync + 'static> Apart<T> {
    /// Runs a future to its end, whatever becomes of those who wait for it and of their runtimes.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub(crate) fn start(future: BoxFuture<'static, T>) -> io::Result<Self> {
        let (sender, outcome) = watch::channel(None);
        // The runtime is made and dropped on its own thread: dropping one may block.
        let run = move || {
            if let Ok(runtime) = Builder::new_current_thread().enable_all().build() {
                sender.send_replace(Some(runtime.block_on(future)));
            }
        };
        thread::Builder::new().name(env!("CARGO_PKG_NAME").to_owned()).spawn(run)?;
        Ok(Self(outcome))
    }

    /// True until it has ended, one way or the other.
    pub(crate) fn is_running(&self) -> bool {
        self.0.has_changed().is_ok() && self.0.borrow().is_none()
    }

    /// What came out; `None` where it panicked, or the thread could not run it.
    pub(crate) async fn outcome(mut self) -> Option<T> {
        self.0.wait_for(Option::is_some).await.ok().and_then(|outcome| outcome.clone())
    }
}
