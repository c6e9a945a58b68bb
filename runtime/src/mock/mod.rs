//! A client without a server, for the tests of programs. Behind the cargo feature `mock`.
//!
//! A last room: imports `transport`, `api`, `address` and `client`.
//!
//! A [`Mock`] is a [`Transport`] that gives prepared answers and keeps what it was asked. All that a client
//! does stands above it, and runs: retries, pages, credentials, redirects, time-outs, hooks. The mock's clock
//! never sleeps, so that a test of a call that is tried again for two minutes ends at once.
//!
//! ```
//! # use bitbucket_runtime::{Api, ApiInfo, Operation, Page, Request, wire::Json};
//! # enum Sample {}
//! # impl Api for Sample {
//! #     const INFO: ApiInfo = ApiInfo::new("sample", "0.1.0").with_base_url("https://api.example.com/2.0");
//! # }
//! # static LIST: Operation = Operation::get("issues::list", "/repositories/{workspace}/{repo_slug}/issues");
//! # static CREATE: Operation = Operation::post("issues::create", "/repositories/{workspace}/{repo_slug}/issues");
//! # fn list() -> Request<Page<Json>> { Request::new(&LIST, &["acme".into(), "rocket".into()]) }
//! # fn create(title: Json) -> Request<Json> { Request::new(&CREATE, &["acme".into(), "rocket".into()]).with_model(&title) }
//! use bitbucket_runtime::RequestOptions as _;
//! use bitbucket_runtime::mock::{Mock, MockResponse};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), bitbucket_runtime::Error> {
//! let mock = Mock::new();
//! mock.answer("GET /repositories/acme/rocket/issues", MockResponse::status(429).with_header("retry-after", "30"));
//! mock.answer("GET /repositories/acme/rocket/issues", json!({"values": [{"id": 1}], "next": "?page=2"}));
//! mock.answer("GET /repositories/acme/rocket/issues?page=2", json!({"values": [{"id": 2}]}));
//! mock.answer("POST /repositories/acme/rocket/issues", MockResponse::json(json!({"id": 3})).with_status(201));
//! let client = mock.client::<Sample>();
//!
//! let issues = list().with_query("state", "open").collect(&client).await?;
//! create(json!({"title": "Leaks"}).into()).send(&client).await?;
//!
//! assert_eq!(issues.len(), 2);
//! mock.assert_all_asked();
//! let requests = mock.requests();
//! assert_eq!(requests[0].query("state"), ["open"]);
//! assert_eq!(requests[3].json(), json!({"title": "Leaks"}));
//! assert_eq!(mock.clock().waits().len(), 1);
//! # Ok(())
//! # }
//! ```

mod clock;
mod expected;
mod prepared;
mod recorded;
mod response;
mod root;
mod state;
mod unexpected;

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

pub use self::clock::MockClock;
pub use self::recorded::RecordedRequest;
pub use self::response::MockResponse;

use crate::api::info::Api;
use crate::client::Client;
use crate::client::builder::ClientBuilder;
use crate::mock::state::State;
use crate::transport::{BodyStream, BoxFuture, OVERDUE, Timeout, Transport, TransportError};

/// The host of an API that has no address of its own.
const HOST: &str = "https://mock.example";

/// A server that is none: it gives prepared answers, and remembers what it was asked. Clones are the same
/// mock. See the [module](self) for an example.
///
/// What nobody expected is answered with an error that names it and what was expected; it is not tried
/// again, and [`Mock::assert_all_asked`] tells it too.
#[derive(Clone)]
pub struct Mock(Arc<Inner>);

struct Inner {
    state: Mutex<State>,
    function: Option<Function>,
    clock: MockClock,
}

type Function = Box<dyn Fn(&RecordedRequest) -> MockResponse + Send + Sync>;

impl Default for Mock {
    fn default() -> Self {
        Self::new()
    }
}

impl Mock {
    /// A mock without answers.
    #[must_use]
    pub fn new() -> Self {
        Self::with(None)
    }

    /// A mock that asks a function for what it was told no answer for. The function is called for one
    /// request after the other, or for several at once where the program sends several at once.
    ///
    /// ```
    /// use bitbucket_runtime::mock::{Mock, MockResponse};
    /// use serde_json::json;
    ///
    /// let mock = Mock::from_fn(|request| match request.query("page").first() {
    ///     None => json!({"values": [1], "next": "?page=2"}).into(),
    ///     Some(page) if page == "2" => MockResponse::json(json!({"values": [2]})),
    ///     Some(_) => MockResponse::status(404),
    /// });
    /// # let _ = mock;
    /// ```
    #[must_use]
    pub fn from_fn<Answer: Into<MockResponse>>(
        answer: impl Fn(&RecordedRequest) -> Answer + Send + Sync + 'static,
    ) -> Self {
        Self::with(Some(Box::new(move |request| answer(request).into())))
    }

    fn with(function: Option<Function>) -> Self {
        let inner = Inner { state: Mutex::default(), function, clock: MockClock::default() };
        Self(Arc::new(inner))
    }

    /// Answers paths below this base URL, and gives it to the clients that are made here. Without this, each
    /// client has its API's own, or `https://mock.example` where the API has none, and what base URLs of that
    /// API end with. A mock that made no client and was told of no base URL takes whole paths, on any host.
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
    /// use bitbucket_runtime::Client;
    /// use bitbucket_runtime::mock::Mock;
    /// use serde_json::json;
    ///
    /// let mock = Mock::new().at("https://git.example.com/rest");
    /// mock.answer("GET /boats/7", json!({}));
    /// // As the program builds it.
    /// let builder = Client::<Sample>::builder().base_url("https://git.example.com/rest");
    /// let client = builder.transport(mock.clone()).clock(mock.clock()).build()?;
    /// get("7").send(&client).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn at(self, base_url: impl Into<String>) -> Self {
        let base_url = base_url.into();
        self.state().know(&base_url);
        self.state().base_url = Some(base_url);
        self
    }

    /// A client that asks this mock, without credentials, by the mock's clock.
    ///
    /// # Panics
    /// Where it cannot be built: [`Mock::at`] was given what is no base URL.
    #[must_use]
    #[track_caller]
    pub fn client<A: Api>(&self) -> Client<A> {
        match self.builder().build() {
            Ok(client) => client,
            Err(error) => panic!("{error}"),
        }
    }

    /// What a client is built with that asks this mock by the mock's clock: for credentials, hooks,
    /// time-outs.
    ///
    /// A program that builds its client itself takes `transport(mock.clone())` and `clock(mock.clock())`,
    /// and tells the mock of its base URL with [`Mock::at`].
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
    /// use bitbucket_runtime::Credentials;
    /// use bitbucket_runtime::mock::Mock;
    /// use serde_json::json;
    ///
    /// let mock = Mock::new();
    /// mock.answer("GET /boats/7", json!({}));
    /// let client = mock.builder::<Sample>().credentials(Credentials::bearer("token")).build()?;
    /// get("7").send(&client).await?;
    /// assert_eq!(mock.only().header("authorization"), Some("Bearer token"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder<A: Api>(&self) -> ClientBuilder<A> {
        let own = || match A::INFO.base_url() {
            Some(base_url) => base_url.to_owned(),
            None => format!("{HOST}{}", A::INFO.base_path().unwrap_or_default()),
        };
        let mut state = self.state();
        let base_url = state.base_url.clone().unwrap_or_else(own);
        state.know(&base_url);
        // Whatever is served elsewhere is asked of this mock as well.
        let elsewhere = A::INFO.elsewhere().iter();
        let builder = elsewhere
            .fold(Client::builder(), |builder, server| builder.base_url_of(server.url(), base_url.clone()));
        builder.base_url(base_url).transport(self.clone()).clock(self.clock())
    }

    /// The mock's clock.
    #[must_use]
    pub fn clock(&self) -> MockClock {
        self.0.clock.clone()
    }

    /// What was asked so far, in that order, expected or not.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state().requests.clone()
    }

    /// The one request that was asked.
    ///
    /// # Panics
    /// Where there was none, or more.
    #[must_use]
    #[track_caller]
    pub fn only(&self) -> RecordedRequest {
        match <[RecordedRequest; 1]>::try_from(self.requests()) {
            Ok([request]) => request,
            Err(requests) => panic!("one request was expected: {requests:#?}"),
        }
    }

    /// Holds where every answer that is given once was given, and nothing else was asked. To be called at
    /// the end of a test: a program may go on after an error.
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
    ///
    /// let mock = Mock::new();
    /// mock.answer("GET /boats/7", MockResponse::status(404));
    /// let missing = get("7").send(&mock.client::<Sample>()).await;
    /// assert!(missing.is_err_and(|error| error.is_status(404)));
    /// mock.assert_all_asked();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// Where an answer is left, or a request was not expected; the message names them.
    #[track_caller]
    pub fn assert_all_asked(&self) {
        let wrong = self.state().wrong();
        assert!(wrong.is_empty(), "{wrong}");
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn respond(
        self,
        request: http::Request<BodyStream>,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let (parts, mut body) = request.into_parts();
        let timeout = parts.extensions.get::<Timeout>().copied();
        let body = read(&mut body).await?;
        let (request, found) = self.state().take(parts, body);
        let response = match (found, &self.0.function) {
            (Some(response), _) => response,
            // Not under the lock: it may look at what was asked.
            (None, Some(function)) => function(&request),
            (None, None) => return Err(self.state().refuse(&request)),
        };
        if let Some(Timeout(left)) = timeout.filter(|Timeout(left)| response.delay() >= *left) {
            self.0.clock.advance(left);
            let error = TransportError::new(io::Error::from(io::ErrorKind::TimedOut));
            return Err(error.timeout(true).with_advice(OVERDUE));
        }
        self.0.clock.advance(response.delay());
        response.into_http()
    }
}

/// The whole of a body that is sent.
async fn read(body: &mut BodyStream) -> Result<Bytes, TransportError> {
    let mut bytes = Vec::new();
    while let Some(piece) = poll_fn(|context| body.poll_piece(context)).await {
        let piece = piece?;
        // What comes in one piece is not copied.
        if bytes.is_empty() && body.length() == Some(0) {
            return Ok(piece);
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes.into())
}

impl Transport for Mock {
    fn send(
        &self,
        request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        Box::pin(self.clone().respond(request))
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        formatter
            .debug_struct("Mock")
            .field("expected", &state.expected())
            .field("requests", &state.requests)
            .finish_non_exhaustive()
    }
}
