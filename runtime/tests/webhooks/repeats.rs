//! Deliveries that come again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bitbucket_runtime::mock::MockDelivery;
use bitbucket_runtime::transport::{BoxError, BoxFuture};
use bitbucket_runtime::webhooks::{DeliveryErrorKind as Kind, Receiver, SeenIds, SeenInMemory};

use crate::sample::{Event, SECRET, pushed};

fn guarded() -> Receiver<Event> {
    Receiver::builder().secret(SECRET).seen(SeenInMemory::default()).build()
}

#[tokio::test]
async fn a_delivery_is_taken_once_and_its_repeat_answered_as_if_it_were() {
    let receiver = guarded();
    let first = pushed().with_id("a");
    let delivery = receiver.read(first.headers(), first.body()).await.unwrap();
    let again = first.clone().with_attempt(2);
    let error = receiver.clone().read(again.headers(), again.body()).await.unwrap_err();
    assert_eq!((error.kind(), error.status().as_u16()), (Kind::Repeated, 200));
    let other = pushed().with_id("b");
    receiver.read(other.headers(), other.body()).await.unwrap();
    // Where the work failed, the next attempt is taken.
    receiver.forget(&delivery).await.unwrap();
    receiver.read(again.headers(), again.body()).await.unwrap();
}

#[tokio::test]
async fn only_what_is_signed_and_readable_is_remembered() {
    let receiver = guarded();
    let sent = pushed().with_id("a");
    receiver.read(sent.clone().signed("forged").headers(), sent.body()).await.unwrap_err();
    let broken = MockDelivery::from_body::<Event>("push", "[]").with_id("a").signed(SECRET);
    receiver.read(broken.headers(), broken.body()).await.unwrap_err();
    receiver.read(sent.headers(), sent.body()).await.unwrap();
}

#[tokio::test]
async fn an_id_is_forgotten_when_its_time_is_over() {
    let window = Duration::from_millis(30);
    let receiver =
        Receiver::<Event>::builder().secret(SECRET).seen(SeenInMemory::new(5)).repeat_window(window).build();
    let sent = pushed();
    receiver.read(sent.headers(), sent.body()).await.unwrap();
    tokio::time::sleep(2 * window).await;
    receiver.read(sent.headers(), sent.body()).await.unwrap();
}

#[tokio::test]
async fn what_has_no_id_is_refused_unless_it_only_tries_the_webhook_out() {
    let receiver = guarded();
    let sent = pushed().without_header("x-request-id");
    let error = receiver.read(sent.headers(), sent.body()).await.unwrap_err();
    assert_eq!((error.kind(), error.header()), (Kind::NoId, Some("x-request-id")));
    let ping = MockDelivery::from_body::<Event>("ping", "{}").signed(SECRET);
    for _ in 0..2 {
        receiver.read(ping.headers(), ping.body()).await.unwrap();
    }
}

/// A store that is elsewhere, and not always there.
#[derive(Debug)]
struct Remote {
    seen: SeenInMemory,
    is_down: Arc<AtomicBool>,
}

impl Remote {
    async fn ask(&self) -> Result<(), BoxError> {
        tokio::task::yield_now().await;
        match self.is_down.load(Ordering::SeqCst) {
            true => Err("no route to redis://:hu5h@store".into()),
            false => Ok(()),
        }
    }
}

impl SeenIds for Remote {
    fn note<'a>(&'a self, id: &'a str, window: Duration) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async move {
            self.ask().await?;
            self.seen.note(id, window).await
        })
    }

    fn forget<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            self.ask().await?;
            self.seen.forget(id).await
        })
    }
}

#[tokio::test]
async fn where_the_store_is_not_there_nothing_is_taken() {
    let is_down = Arc::new(AtomicBool::new(true));
    let store = Remote { seen: SeenInMemory::default(), is_down: Arc::clone(&is_down) };
    let receiver = Receiver::<Event>::builder().secret(SECRET).seen(store).build();
    let sent = pushed();
    let error = receiver.read(sent.headers(), sent.body()).await.unwrap_err();
    assert_eq!((error.kind(), error.status().as_u16()), (Kind::Store, 503));
    // What the store says is the cause, for whoever asks for that.
    assert_eq!(error.to_string(), "the ids of deliveries cannot be asked for");
    is_down.store(false, Ordering::SeqCst);
    let delivery = receiver.read(sent.headers(), sent.body()).await.unwrap();
    assert_eq!(receiver.read(sent.headers(), sent.body()).await.unwrap_err().kind(), Kind::Repeated);
    receiver.forget(&delivery).await.unwrap();
    receiver.read(sent.headers(), sent.body()).await.unwrap();
}
