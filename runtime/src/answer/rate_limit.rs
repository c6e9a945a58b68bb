//! In `answer`: what a server says about its limit on requests.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

/// What an answer says about the limit on requests. Which of it is there depends on the server,
/// and on the kind of token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests may be made: in an hour, or at once.
    pub limit: Option<u64>,
    /// How many are left.
    pub remaining: Option<u64>,
    /// True where more than four fifths are used.
    pub near_limit: Option<bool>,
    /// What the limit is on.
    pub resource: Option<String>,
    /// How often new requests are granted.
    pub interval: Option<Duration>,
    /// How many are granted each time.
    pub fill_rate: Option<u64>,
    /// How long the server asks to wait.
    pub retry_after: Option<Duration>,
}

impl RateLimit {
    /// What these headers say; `now` is needed where they name a date.
    #[must_use]
    pub fn read(headers: &HeaderMap, now: SystemTime) -> Self {
        let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
        let number = |name: &str| text(name)?.parse().ok();
        Self {
            limit: number("x-ratelimit-limit"),
            remaining: number("x-ratelimit-remaining"),
            near_limit: text("x-ratelimit-nearlimit").map(|value| value.eq_ignore_ascii_case("true")),
            resource: text("x-ratelimit-resource").map(str::to_owned),
            interval: number("x-ratelimit-interval-seconds").map(Duration::from_secs),
            fill_rate: number("x-ratelimit-fillrate"),
            retry_after: text(RETRY_AFTER.as_str()).and_then(|value| wait(value, now)),
        }
    }

    /// How long to wait until a request may be granted, where the server tells.
    #[must_use]
    pub fn wait(&self) -> Option<Duration> {
        self.retry_after.or(self.interval.filter(|_| self.remaining == Some(0)))
    }
}

/// `Retry-After` holds seconds or a date (RFC 9110, section 10.2.3).
fn wait(value: &str, now: SystemTime) -> Option<Duration> {
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use http::{HeaderMap, HeaderValue};

    use super::RateLimit;

    fn read(headers: &[(&'static str, &'static str)]) -> RateLimit {
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| (name.parse().expect("a name"), HeaderValue::from_static(value)))
            .collect();
        RateLimit::read(&headers, SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_770))
    }

    #[test]
    fn the_headers_of_either_kind_are_understood() {
        let near = read(&[
            ("x-ratelimit-limit", "1000"),
            ("x-ratelimit-nearlimit", "true"),
            ("x-ratelimit-resource", "api-repositories"),
        ]);
        assert_eq!((near.limit, near.near_limit, near.wait()), (Some(1000), Some(true), None));
        assert_eq!(near.resource.as_deref(), Some("api-repositories"));
        let counted = read(&[
            ("x-ratelimit-limit", "60"),
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-interval-seconds", "5"),
            ("x-ratelimit-fillrate", "20"),
        ]);
        assert_eq!((counted.remaining, counted.fill_rate), (Some(0), Some(20)));
        assert_eq!(counted.wait(), Some(Duration::from_secs(5)));
        assert_eq!(RateLimit { remaining: Some(3), ..counted }.wait(), None);
    }

    #[test]
    fn a_wait_is_seconds_or_a_date() {
        let wait = |value| read(&[("retry-after", value)]).wait();
        assert_eq!(wait("7"), Some(Duration::from_secs(7)));
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::from_secs(7)));
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:00 GMT"), Some(Duration::ZERO));
        assert_eq!(wait("soon"), None);
        assert_eq!(wait("-1"), None);
    }
}
