//! In `transport::page`: the clock of the browser. The module is called `machine`, as the one that it stands for.

use std::time::{Duration, SystemTime};

use gloo_timers::callback::Timeout;
use tokio::sync::oneshot;

use crate::transport::BoxFuture;
use crate::transport::clock::Clock;
use crate::transport::page::local;

/// The longest that `setTimeout` is asked for, in milliseconds: it counts in 32 bits, and what is too long for them
/// is over at once.
const LONGEST: u128 = 24 * 60 * 60 * 1000;

/// The clock of the browser.
#[derive(Debug)]
pub(crate) struct SystemClock {
    start: web_time::Instant,
}

impl SystemClock {
    pub(crate) fn new() -> Self {
        Self { start: web_time::Instant::now() }
    }
}

impl Clock for SystemClock {
    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn now(&self) -> SystemTime {
        let since = web_time::SystemTime::now().duration_since(web_time::SystemTime::UNIX_EPOCH);
        SystemTime::UNIX_EPOCH + since.unwrap_or_default()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let start = web_time::Instant::now();
        let slept = local(async move {
            loop {
                let left = duration.saturating_sub(start.elapsed());
                if left.is_zero() {
                    return;
                }
                pause(left).await;
            }
        });
        Box::pin(async {
            let _ = slept.await;
        })
    }
}

/// Waits so long, or for the longest time that can be asked for.
async fn pause(duration: Duration) {
    let milliseconds = (duration.as_millis() + 1).min(LONGEST);
    let (over, waited) = oneshot::channel::<()>();
    let timeout = Timeout::new(u32::try_from(milliseconds).unwrap_or(u32::MAX), move || drop(over));
    drop(waited.await);
    drop(timeout);
}
