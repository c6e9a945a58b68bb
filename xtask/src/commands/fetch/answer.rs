//! How much is asked of a server, and what its failures mean.

use std::io::ErrorKind;
use std::time::{Duration, SystemTime};

use clap::Args;
use ureq::http::header::RETRY_AFTER;
use ureq::http::{HeaderMap, StatusCode, Uri};
use ureq::{Error, Timeout};

/// The longest that a server may make us wait.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// The first wait between two attempts; each is twice the one before.
const FIRST_WAIT: Duration = Duration::from_millis(500);

/// How much is asked of a server.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Limits {
    /// The largest document to accept, in MiB
    #[arg(long, value_name = "MIB", default_value_t = 64, value_parser = clap::value_parser!(u64).range(1..=4096))]
    max_size: u64,
    /// How long one attempt may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 120, value_parser = clap::value_parser!(u64).range(1..=86400))]
    timeout: u64,
    /// How often an address is asked that is busy, broken or cannot be reached
    #[arg(long, value_name = "COUNT", default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=20))]
    pub(super) attempts: u32,
}

impl Limits {
    /// The largest document, in bytes.
    pub(super) fn bytes(&self) -> u64 {
        self.max_size * 1024 * 1024
    }

    /// How long one attempt may take.
    pub(super) fn patience(&self) -> Duration {
        Duration::from_secs(self.timeout)
    }

    /// What is said of a document that is too large.
    pub(super) fn too_large(&self) -> String {
        format!("this is larger than {} MiB; --max-size allows more", self.max_size)
    }

    /// What an error of the connection means.
    pub(super) fn fault(&self, error: Error) -> Fault {
        match error {
            Error::Timeout(Timeout::Connect | Timeout::Resolve) => Fault::passing("no connection in time"),
            Error::Timeout(_) => {
                Fault::passing(format!("no whole answer in {} s; --timeout allows more", self.timeout))
            }
            Error::HostNotFound => Fault::passing("the host is not known"),
            Error::ConnectionFailed => Fault::passing("no connection"),
            Error::Io(error) if error.kind() == ErrorKind::UnexpectedEof => {
                Fault::passing("the connection was closed in the middle of the answer")
            }
            // What TLS says of a certificate is not going to change.
            Error::Io(error) if error.kind() == ErrorKind::InvalidData => Fault::lasting(error.to_string()),
            Error::Io(error) => Fault::passing(format!("the connection failed: {error}")),
            Error::Protocol(error) => Fault::passing(format!("the answer is not HTTP: {error}")),
            Error::TooManyRedirects => Fault::lasting("this redirects without end"),
            Error::RequireHttpsOnly(address) => {
                Fault::lasting(format!("this redirects to {address}, which is not encrypted"))
            }
            other => Fault::lasting(other.to_string()),
        }
    }
}

/// Why an attempt came to nothing.
#[derive(Debug)]
pub(super) struct Fault {
    /// The reason, in words.
    pub(super) message: String,
    /// Whether another attempt may succeed.
    passing: bool,
    /// How long the server wants us to wait first.
    asked: Option<Duration>,
}

impl Fault {
    /// A fault that another attempt would meet again.
    pub(super) fn lasting(message: impl Into<String>) -> Self {
        Self { message: message.into(), passing: false, asked: None }
    }

    fn passing(message: impl Into<String>) -> Self {
        Self { passing: true, ..Self::lasting(message) }
    }

    /// What an answer means that is neither the document nor that it is unchanged.
    pub(super) fn of_status(status: StatusCode, headers: &HeaderMap) -> Self {
        let passing = status.is_server_error()
            || matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT);
        let asked = headers.get(RETRY_AFTER).and_then(|value| retry_after(value.to_str().ok()?));
        let mut message = format!("answered {status}");
        if let Some(asked) = asked.filter(|asked| passing && *asked > LONGEST_WAIT) {
            message = format!("{message} and asks to come back in {} s", asked.as_secs());
        }
        Self { passing, asked, message }
    }

    /// The same fault, with how much had arrived before.
    pub(super) fn after(mut self, bytes: usize) -> Self {
        self.message = format!("{}, after {bytes} bytes", self.message);
        self
    }

    /// How long to wait after the attempt of this number, the first is 1; `None` where another one is
    /// of no use, or too far away.
    pub(super) fn wait(&self, attempt: u32) -> Option<Duration> {
        let wait = self.asked.unwrap_or_else(|| FIRST_WAIT * 2_u32.saturating_pow(attempt.min(5) - 1));
        (self.passing && wait <= LONGEST_WAIT).then_some(wait)
    }
}

/// `Retry-After`: seconds, or a moment.
fn retry_after(value: &str) -> Option<Duration> {
    let value = value.trim();
    value.parse().map(Duration::from_secs).ok().or_else(|| {
        let moment = httpdate::parse_http_date(value).ok()?;
        Some(moment.duration_since(SystemTime::now()).unwrap_or_default())
    })
}

/// The last part of an address's path.
pub(super) fn file_name(address: &str) -> String {
    let path = address.parse::<Uri>().map(|uri| uri.path().to_owned()).unwrap_or_default();
    match path.rsplit('/').find(|part| !part.is_empty()) {
        Some(name) => name.to_owned(),
        None => "document".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use ureq::http::{HeaderMap, HeaderValue, StatusCode};

    use super::{Fault, file_name, retry_after};

    fn waits(status: u16, asked: Option<&'static str>) -> Option<Duration> {
        let headers =
            asked.map(|asked| (ureq::http::header::RETRY_AFTER, HeaderValue::from_static(asked))).into_iter();
        Fault::of_status(StatusCode::from_u16(status).unwrap(), &headers.collect::<HeaderMap>()).wait(2)
    }

    #[test]
    fn what_passes_is_waited_for() {
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(waits(503, None), seconds(1));
        assert_eq!(waits(500, Some("7")), seconds(7));
        assert_eq!(waits(429, Some("60")), seconds(60));
        assert_eq!(waits(429, Some("61")), None);
        assert_eq!(waits(404, None), None);
        assert_eq!(waits(403, Some("1")), None);
        let last = Fault::passing("gone").wait(20).unwrap();
        assert_eq!(last, Duration::from_secs(8));
    }

    #[test]
    fn a_moment_to_come_back_at_is_a_time_to_wait() {
        let moment = SystemTime::now() + Duration::from_secs(30);
        let wait = retry_after(&httpdate::fmt_http_date(moment)).unwrap();
        assert!(wait > Duration::from_secs(25) && wait <= Duration::from_secs(30), "{wait:?}");
        assert_eq!(retry_after("Sat, 15 Aug 2015 08:49:37 GMT"), Some(Duration::ZERO));
        assert_eq!(retry_after("soon"), None);
    }

    #[test]
    fn a_file_is_called_as_its_address_ends() {
        assert_eq!(file_name("https://api.example.org/v2/swagger.json?x=/y"), "swagger.json");
        assert_eq!(file_name("https://api.example.org/v2/"), "v2");
        assert_eq!(file_name("https://api.example.org"), "document");
    }
}
