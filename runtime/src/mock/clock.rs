//! In `mock`: a clock that never sleeps.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::transport::BoxFuture;
use crate::transport::clock::Clock;

/// The time of the calendar when a clock is made, in seconds since 1970: 2026-01-01, midnight in Greenwich.
const START: Duration = Duration::from_secs(1_767_225_600);

/// A clock for tests: it stands still, and whoever waits makes it jump to the end of the wait. So a client
/// that tries again after 30 seconds does it at once, and the test reads how long it would have taken.
///
/// It begins on 2026-01-01 at midnight in Greenwich, always. Clones are the same clock.
///
/// ```
/// use std::time::Duration;
/// use bitbucket_runtime::Clock as _;
/// use bitbucket_runtime::mock::MockClock;
///
/// let clock = MockClock::default();
/// let wait = clock.sleep(Duration::from_secs(30));
/// clock.advance(Duration::from_secs(5));
/// assert_eq!(clock.elapsed(), Duration::from_secs(35));
/// assert_eq!(clock.waits(), [Duration::from_secs(30)]);
/// # drop(wait);
/// ```
#[derive(Clone, Debug, Default)]
pub struct MockClock(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    elapsed: Duration,
    waits: Vec<Duration>,
}

impl MockClock {
    /// Moves the clock on, as if so much time went by.
    pub fn advance(&self, duration: Duration) {
        let mut state = self.state();
        state.elapsed = state.elapsed.saturating_add(duration);
    }

    /// How long was waited, wait by wait: before another attempt, between two questions after a job.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ApiInfo, Operation, Request, wire::Json};
    /// # enum Sample {}
    /// # impl Api for Sample {
    /// #     const INFO: ApiInfo = ApiInfo::new("sample", "0.1.0");
    /// # }
    /// # static GET: Operation = Operation::get("boats::get", "/boats/{id}");
    /// # fn get(id: &str) -> Request<Json> { Request::new(&GET, &[id.into()]) }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), bitbucket_runtime::Error> {
    /// use bitbucket_runtime::mock::{Mock, MockResponse};
    /// use serde_json::json;
    /// use std::time::Duration;
    ///
    /// let mock = Mock::new();
    /// mock.answer("GET /boats/7", MockResponse::status(429).with_header("retry-after", "30"));
    /// mock.answer("GET /boats/7", json!({}));
    /// get("7").send(&mock.client::<Sample>()).await?;
    /// assert_eq!(mock.clock().waits(), [Duration::from_secs(30)]);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn waits(&self) -> Vec<Duration> {
        self.state().waits.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for MockClock {
    fn elapsed(&self) -> Duration {
        self.state().elapsed
    }

    fn now(&self) -> SystemTime {
        // A test can move on further than the calendar goes.
        let now = SystemTime::UNIX_EPOCH.checked_add(START.saturating_add(self.elapsed()));
        now.unwrap_or(SystemTime::UNIX_EPOCH)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.advance(duration);
        self.state().waits.push(duration);
        Box::pin(std::future::ready(()))
    }
}
