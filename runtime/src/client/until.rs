//! In `client`: asking again until a job is done.

use std::time::Duration;

use crate::answer::error::Error;
use crate::answer::rate_limit::RateLimit;
use crate::answer::reply::Reply;
use crate::api::info::Api;
use crate::api::problem::Problem;
use crate::client::Client;
use crate::request::Request;
use crate::retry::{doubled, times};

/// How patiently a job is followed that takes its time at the server.
///
/// ```
/// use std::time::Duration;
/// use bitbucket_runtime::Polling;
///
/// let patient = Polling::default().longest_wait(Duration::from_secs(60)).total(Duration::from_secs(3600));
/// # let _ = patient;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Polling {
    first: Duration,
    longest: Duration,
    total: Duration,
}

impl Default for Polling {
    /// The first wait one second, doubled each time up to 15 seconds, ten minutes in all.
    fn default() -> Self {
        Self {
            first: Duration::from_secs(1),
            longest: Duration::from_secs(15),
            total: Duration::from_secs(600),
        }
    }
}

impl Polling {
    times! {
        /// How long to wait after the first answer; doubled after each further one.
        first_wait(wait) => first;

        /// The longest wait between two answers. A server that asks for a longer one gets it, as long as
        /// the total allows.
        longest_wait(wait) => longest;

        /// How long the job is followed in all. The last wait is cut so that it ends then; a request that
        /// is on its way by then is waited for.
        total(total) => total;
    }

    /// How long to wait after so many answers; `None` where the time is over, or would be before the
    /// server wants to be asked again.
    pub(super) fn wait(&self, answers: u32, elapsed: Duration, asked: Option<Duration>) -> Option<Duration> {
        let left = self.total.checked_sub(elapsed).filter(|left| !left.is_zero())?;
        let doubled = doubled(self.first, answers, self.longest);
        match asked {
            Some(asked) if asked > left => None,
            asked => Some(doubled.max(asked.unwrap_or_default()).min(left)),
        }
    }
}

impl<T: Reply> Request<T> {
    /// Asks again and again until the answer says that the job is done, and gives what `done` makes
    /// of it: `None` means that it goes on. The first time is at once.
    ///
    /// Waits by the client's clock; a `Retry-After` in the answer is respected. Each time the request
    /// is sent by the client's rules for retries, so that a passing fault does not end the wait.
    ///
    /// ```no_run
    /// # use bitbucket_runtime::{Api, Client, Error, Polling, Request, wire::Json};
    /// # async fn program<A: Api>(client: Client<A>, task: Request<Json>) -> Result<(), Error> {
    /// let done = |task: Json| task.to_value()["result"].as_str().map(str::to_owned);
    /// println!("{}", task.until(&client, Polling::default(), done).await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Request::send`]; [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished) where the time
    /// is over: the job goes on, and may be followed further.
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) where the client has no clock.
    pub fn until<A: Api, U, F>(
        &self,
        client: &Client<A>,
        polling: Polling,
        mut done: F,
    ) -> impl Future<Output = Result<U, Error>> + use<A, T, U, F>
    where
        F: FnMut(T::Output) -> Option<U>,
    {
        let (request, client) = (self.clone(), client.clone());
        async move {
            let clock = client.clock();
            let start = clock.elapsed();
            let mut asked = 0;
            loop {
                let answer = request.exchange(&client).await?;
                asked += 1;
                let head = answer.head;
                if let Some(result) = done(answer.body) {
                    return Ok(result);
                }
                let before = clock.elapsed();
                let after = before.saturating_sub(start);
                let limit = RateLimit::read(head.headers(), clock.now());
                let Some(wait) = polling.wait(asked, after, limit.retry_after) else {
                    return Err(Error::unfinished(&head, Problem::Unfinished { asked, after }));
                };
                clock.sleep(wait).await;
                // Without this, a clock that does not wait would make this ask as fast as it can.
                if !wait.is_zero() && clock.elapsed() <= before {
                    return Err(Error::configuration(Problem::NoClock));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Polling;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn waits_grow_up_to_a_bound_and_end_with_the_total() {
        let polling = Polling::default();
        let seconds: Vec<u64> = (1..=6)
            .filter_map(|answers| polling.wait(answers, Duration::ZERO, None))
            .map(|wait| wait.as_secs())
            .collect();
        assert_eq!(seconds, [1, 2, 4, 8, 15, 15]);
        assert_eq!(polling.wait(60, 590 * SECOND, None), Some(10 * SECOND));
        assert_eq!(polling.wait(60, 600 * SECOND, None), None);
        assert_eq!(polling.wait(60, 601 * SECOND, None), None);
    }

    #[test]
    fn a_server_is_believed_within_the_total() {
        let polling = Polling::default();
        assert_eq!(polling.wait(1, SECOND, Some(40 * SECOND)), Some(40 * SECOND));
        assert_eq!(polling.wait(5, SECOND, Some(SECOND)), Some(15 * SECOND));
        assert_eq!(polling.wait(1, 580 * SECOND, Some(40 * SECOND)), None);
    }
}
