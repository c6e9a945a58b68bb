//! In `transport`: time and tasks in a browser, or whatever else runs JavaScript: one thread, which never waits.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use tokio::sync::oneshot;
use wasm_bindgen_futures::spawn_local;

/// Runs a future in the event loop from now on, and gives what comes out of it; it ends when what is given back
/// is dropped. What is of this thread alone stays there: what is given back can go anywhere.
pub(crate) fn local<T: Send + 'static>(
    future: impl Future<Output = T> + 'static,
) -> impl Future<Output = Option<T>> + Send + 'static {
    let (mut sender, receiver) = oneshot::channel();
    spawn_local(async move {
        let outcome = {
            let mut future = pin!(future);
            poll_fn(|context| match sender.poll_closed(context) {
                Poll::Ready(()) => Poll::Ready(None),
                Poll::Pending => future.as_mut().poll(context).map(Some),
            })
            .await
        };
        if let Some(outcome) = outcome {
            // Nobody is there any more to whom it matters.
            let _ = sender.send(outcome);
        }
    });
    async { receiver.await.ok() }
}
