//! The room `retry`: when a request is sent again, and after how long.
//!
//! Imports `api` and `answer`.

use std::time::Duration;

use http::{Method, StatusCode};

use crate::answer::error::{Error, ErrorKind};
use crate::api::info::ApiInfo;
use crate::transport::chance::random;

/// Statuses after which the same request may succeed: too many requests, and the server or a proxy
/// before it overloaded.
const PASSING: [u16; 4] = [429, 502, 503, 504];

/// Setters of lengths of time, each in the words of the type that waits.
macro_rules! times {
    ($($(#[$doc:meta])* $name:ident($time:ident) => $field:ident;)*) => {
        $(
            $(#[$doc])*
            pub fn $name(mut self, $time: Duration) -> Self {
                self.$field = $time;
                self
            }
        )*
    };
}

pub(crate) use times;

/// How often, and how patiently, a request is sent again that failed for a reason that may pass.
///
/// That is after a failed connection, and after 429, 502, 503, 504 and what else an API answers where
/// it may succeed later ([`ApiInfo::with_transient_statuses`](crate::ApiInfo::with_transient_statuses));
/// where the server says how long to wait, that is believed. Only requests that can be sent twice without
/// harm are: those whose method is idempotent, and those that the caller calls
/// [`repeatable`](crate::RequestOptions::repeatable). After 429, and where there was no connection, every
/// request is: the server did nothing with it (RFC 6585, section 4). A body that is a stream can be
/// sent only once.
///
/// ```
/// use std::time::Duration;
/// use bitbucket_runtime::Retry;
///
/// let patient = Retry::default().attempts(8).total(Duration::from_secs(600));
/// let never = Retry::never();
/// # let _ = (patient, never);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Retry {
    attempts: u32,
    first: Duration,
    longest: Duration,
    total: Duration,
}

impl Default for Retry {
    /// Four attempts, the first wait half a second and at most 30 seconds, two minutes in all.
    fn default() -> Self {
        Self {
            attempts: 4,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(30),
            total: Duration::from_secs(120),
        }
    }
}

impl Retry {
    /// Nothing is sent twice.
    ///
    /// ```
    /// use bitbucket_runtime::Retry;
    ///
    /// assert_eq!(Retry::never(), Retry::default().attempts(1));
    /// ```
    pub fn never() -> Self {
        Self::default().attempts(1)
    }

    /// How often a request is sent at most, the first time included; 0 counts as 1. Once more where
    /// the server refused credentials that could then be renewed.
    ///
    /// ```
    /// use bitbucket_runtime::Retry;
    /// use std::time::Duration;
    ///
    /// let retry = Retry::default()
    ///     .attempts(6)
    ///     .first_wait(Duration::from_secs(1))
    ///     .longest_wait(Duration::from_secs(60))
    ///     .total(Duration::from_secs(300));
    /// ```
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    times! {
        /// How long to wait after the first failure; doubled after each further one. What is waited is
        /// between half of it and all of it, so that clients do not come back all at once.
        first_wait(wait) => first;

        /// The longest wait between two attempts. A server that asks for a longer one gets it, as long
        /// as the total allows.
        longest_wait(wait) => longest;

        /// How long a call may take in all, from its first attempt on, before it is not attempted again.
        /// A wait that would end later is not begun: the error comes at once, and tells the wait in
        /// [`Error::retry_after`](crate::Error::retry_after). An attempt that is under way is not cut short:
        /// for that there is [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        total(total) => total;
    }

    /// How long to wait before the next attempt; `None` where there is none. `asked` is what the
    /// server asks for.
    pub(crate) fn wait(&self, attempt: u32, elapsed: Duration, asked: Option<Duration>) -> Option<Duration> {
        if attempt >= self.attempts {
            return None;
        }
        let doubled = doubled(self.first, attempt, self.longest);
        // Halved first: the product of the longest durations would not fit, and panic.
        let half = doubled / 2;
        let wait = half + half.mul_f64(chance());
        let wait = asked.map_or(wait, |asked| asked.max(wait));
        (elapsed.saturating_add(wait) <= self.total).then_some(wait)
    }
}

/// The wait after so many times: twice as long after each, up to the longest.
pub(crate) fn doubled(first: Duration, times: u32, longest: Duration) -> Duration {
    first.saturating_mul(1 << times.saturating_sub(1).min(20)).min(longest)
}

/// A number between 0 and 1, another each time.
fn chance() -> f64 {
    f64::from((random() >> 32) as u32) / f64::from(u32::MAX)
}

/// True for methods whose requests may arrive twice (RFC 9110, section 9.2.2).
pub(crate) fn is_idempotent(method: &Method) -> bool {
    matches!(
        *method,
        Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE | Method::PUT | Method::DELETE
    )
}

/// True where the server did nothing with the request: it never arrived, or was one too many.
pub(crate) fn is_unprocessed(error: &Error) -> bool {
    error.is_connect() || error.is_status(429)
}

/// True for statuses after which the same request may succeed.
pub(crate) fn is_passing(status: StatusCode, api: &ApiInfo) -> bool {
    PASSING.contains(&status.as_u16()) || api.transient_statuses().contains(&status.as_u16())
}

impl Error {
    /// True where the same request may succeed later: there was no connection, it broke, or the
    /// server had too much to do. False for a certificate that is not trusted: it stays as it is.
    /// Whether the request may be sent twice is another question: see [`Retry`].
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            _ if self.is_lasting() => false,
            ErrorKind::Connect | ErrorKind::Transport => true,
            ErrorKind::Timeout => self.is_connect(),
            ErrorKind::Status => self.head().is_some_and(|head| is_passing(head.status(), head.api())),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Retry, chance};

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn waits_grow_up_to_a_bound() {
        let retry = Retry::default().attempts(40).first_wait(SECOND).longest_wait(8 * SECOND);
        for (attempt, most) in [(1, 1), (2, 2), (3, 4), (4, 8), (5, 8), (39, 8)] {
            let wait = retry.wait(attempt, Duration::ZERO, None).expect("another attempt");
            assert!(wait <= most * SECOND && wait >= most * SECOND / 2, "{attempt}: {wait:?}");
        }
        assert_eq!(retry.wait(40, Duration::ZERO, None), None);
        assert_eq!(Retry::never().wait(1, Duration::ZERO, None), None);
    }

    #[test]
    fn the_longest_waits_do_not_overflow() {
        let endless = Retry::default().first_wait(Duration::MAX).longest_wait(Duration::MAX);
        for _ in 0..100 {
            assert_eq!(endless.wait(1, SECOND, Some(Duration::MAX)), None);
            let wait = endless.clone().total(Duration::MAX).wait(1, SECOND, None).expect("another attempt");
            assert!(wait >= Duration::MAX / 2 - SECOND, "{wait:?}");
        }
    }

    #[test]
    fn a_server_is_believed_within_the_total() {
        let retry = Retry::default().total(60 * SECOND);
        assert_eq!(retry.wait(1, SECOND, Some(50 * SECOND)), Some(50 * SECOND));
        assert_eq!(retry.wait(1, 20 * SECOND, Some(50 * SECOND)), None);
        assert_eq!(retry.wait(1, 60 * SECOND, None), None);
    }

    #[test]
    fn chances_differ() {
        let chances: Vec<f64> = (0..20).map(|_| chance()).collect();
        assert!(chances.iter().all(|chance| (0.0..=1.0).contains(chance)));
        assert!(chances.windows(2).any(|pair| (pair[0] - pair[1]).abs() > 0.01), "{chances:?}");
    }
}
