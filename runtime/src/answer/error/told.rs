//! In `answer`: what an error tells a program.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use super::{Cause, Error};
use crate::answer::error::kind::ErrorKind;
use crate::answer::head::Head;
use crate::answer::rate_limit::RateLimit;
use crate::api::operation::Operation;
use crate::wire::{self, Value};

impl Error {
    /// How often the request was sent, or was tried to be sent; 0 where it did not come to that.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the call took until it failed, waits included. Reading a stream is not counted.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// How long the server asks to wait before anything is sent again, counted from its answer: from
    /// `Retry-After`, or from what it says about its limit. A call that would have to wait longer
    /// than [`Retry::total`](crate::Retry::total) allows fails at once and tells it here. `None` for a
    /// client without a clock as well.
    ///
    /// ```
    /// # fn example(error: bitbucket_runtime::Error) {
    /// if let Some(wait) = error.retry_after() {
    ///     println!("ask again in {} s", wait.as_secs());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What the answer says about the limit on requests; dates in it are counted from `now`.
    #[must_use]
    pub fn rate_limit(&self, now: SystemTime) -> RateLimit {
        self.headers().map(|headers| RateLimit::read(headers, now)).unwrap_or_default()
    }

    /// What kind of trouble this is.
    ///
    /// ```
    /// # fn example(error: bitbucket_runtime::Error) {
    /// use bitbucket_runtime::ErrorKind;
    ///
    /// match error.kind() {
    ///     ErrorKind::Connect | ErrorKind::Timeout => println!("is the network there?"),
    ///     ErrorKind::Status => println!("the server refuses it: {:?}", error.status()),
    ///     _ => println!("{error}"),
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation's name, `module::function`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(Operation::id)
    }

    /// The operation's HTTP method.
    #[must_use]
    pub fn method(&self) -> Option<&'static Method> {
        self.0.operation.map(Operation::method)
    }

    /// The URL that was asked last, without user information; values of parameters that look like
    /// secrets are hidden, and on another origin than the client's all but the origin.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.0.url.as_deref()
    }

    /// The status, where the server answered.
    ///
    /// ```
    /// # fn example(error: bitbucket_runtime::Error) {
    /// if error.status().is_some_and(|status| status.is_server_error()) {
    ///     println!("it is not our fault");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.head().map(Head::status)
    }

    /// The headers, where the server answered.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.head().map(Head::headers)
    }

    /// What the server or a proxy calls this request; give it to their support.
    ///
    /// ```
    /// # fn example(error: bitbucket_runtime::Error) {
    /// eprintln!("{error}; support knows it as {}", error.request_id().unwrap_or("nothing"));
    /// # }
    /// ```
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let head = self.head()?;
        head.api().trace_headers().iter().find_map(|name| head.header(name))
    }

    /// The body as it came, unpacked, at most its first 64 KiB; empty where there was none.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.0.body
    }

    /// The body as a model; `None` where it is not that.
    ///
    /// ```
    /// # fn example(error: bitbucket_runtime::Error) {
    /// use bitbucket_runtime::wire::Json;
    ///
    /// // All of it, where the server says more than one sentence; any model does in the place of `Json`.
    /// if let Some(body) = error.body::<Json>() {
    ///     eprintln!("{body}");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn body<V: Value>(&self) -> Option<V> {
        wire::from_slice(&self.0.body).ok()
    }

    /// What the server says in a sentence: from a JSON body, the heading of an HTML page, or plain
    /// text. Several sentences of one answer stand behind each other, with a semicolon between.
    ///
    /// ```
    /// # fn example(error: bitbucket_runtime::Error) {
    /// println!("{}", error.message().unwrap_or("the server does not say why"));
    /// # }
    /// ```
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.explanation.message.as_deref()
    }

    /// More about it; JSON where the server did not send a text.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.0.explanation.detail.as_deref()
    }

    /// The fields that the server refuses, each with what it says about it; a field may come
    /// several times.
    ///
    /// ```
    /// # fn example(error: bitbucket_runtime::Error) {
    /// for (field, reason) in error.fields() {
    ///     println!("{field}: {reason}");
    /// }
    /// # }
    /// ```
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.explanation.fields.iter().map(|(name, text)| (&**name, &**text))
    }

    /// What the server calls this occurrence of the error.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.0.explanation.id.as_deref()
    }

    /// The scopes that were required: what the server says, or after a 401 or 403 what the
    /// operation's document says. The document may name alternatives, of which one is enough:
    /// [`Operation::scope_alternatives`] tells them apart.
    ///
    /// ```
    /// # fn example(error: bitbucket_runtime::Error) {
    /// if error.is_status(403) {
    ///     let scopes = error.required_scopes().collect::<Vec<_>>();
    ///     println!("a token needs {}", scopes.join(", "));
    /// }
    /// # }
    /// ```
    pub fn required_scopes(&self) -> impl Iterator<Item = &str> {
        let said = &self.0.explanation.required;
        let denied = matches!(self.status(), Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN));
        let documented = match self.0.operation {
            Some(operation) if denied && said.is_empty() => operation.required_scopes(),
            _ => &[],
        };
        said.iter().map(String::as_str).chain(documented.iter().copied())
    }

    /// The scopes that the credentials have, where the server says so.
    pub fn granted_scopes(&self) -> impl Iterator<Item = &str> {
        self.0.explanation.granted.iter().map(String::as_str)
    }

    /// True where it took too long.
    ///
    /// ```
    /// # fn example(error: bitbucket_runtime::Error) {
    /// if error.is_timeout() {
    ///     println!("after {} attempts and {} s", error.attempts(), error.elapsed().as_secs());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// True where there was no connection, so that the server has seen nothing of the request.
    ///
    /// ```
    /// # fn example(error: bitbucket_runtime::Error) {
    /// if error.is_connect() {
    ///     println!("nothing was done: it can be asked again, whatever it was");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(&self.0.cause, Cause::Transport(error) if error.is_connect())
    }

    /// True where another attempt would end likewise, whatever the kind says.
    pub(crate) fn is_lasting(&self) -> bool {
        matches!(&self.0.cause, Cause::Transport(error) if error.is_lasting())
    }

    /// True where the server's answer is not what was expected.
    ///
    /// ```
    /// # fn example(error: bitbucket_runtime::Error) {
    /// if error.is_decode() {
    ///     // The first 64 KiB of what came.
    ///     std::fs::write("answer.json", error.raw_body()).expect("a file");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// True where the server answered with this status.
    ///
    /// ```
    /// # fn example(error: bitbucket_runtime::Error) {
    /// let found: Result<(), _> = Err(error);
    /// match found {
    ///     Ok(()) => println!("there is one"),
    ///     Err(error) if error.is_status(404) => println!("there is none"),
    ///     Err(error) => println!("{error}"),
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_status(&self, status: u16) -> bool {
        self.status().is_some_and(|other| other == status)
    }
}
