//! In `request`: what can be said of every request, whichever operation it is of.

use std::borrow::Cow;
use std::time::Duration;

use serde::Serialize;

use crate::address::query::QueryValue;
use crate::answer::reply::Serde;
use crate::api::problem::Problem;
use crate::auth::credentials::Credentials;
use crate::request::Request;
use crate::request::body::Body;
use crate::retry::Retry;
use crate::transport::progress::{Progress, Watch};
use crate::wire::Json;

/// What can be said of every request: bring it in with `use`, and every request has these methods.
///
/// Each operation's request has, of its own, a setter for each thing that the operation takes; these
/// are for the rest: how long it may take, as whom it goes, what the document does not know.
///
/// ```
/// use std::time::Duration;
/// use bitbucket_runtime::{Operation, Request, RequestOptions as _, wire::Json};
///
/// static GET: Operation = Operation::get("users::get", "/users/{id}");
/// let request = Request::<Json>::new(&GET, &["ada".into()])
///     .with_query("fields", "display_name")
///     .with_timeout(Duration::from_secs(5));
/// let looked_at = request.to_http("https://api.example.com").unwrap();
/// assert_eq!(looked_at.uri(), "https://api.example.com/users/ada?fields=display_name");
/// ```
///
/// It is implemented by what [`request!`](crate::request) makes, and gains methods as time goes on.
pub trait RequestOptions: Sized {
    /// What the answer is read as.
    type Answer;

    /// The request itself, to be changed.
    fn request_mut(&mut self) -> &mut Request<Self::Answer>;

    /// The request itself, without the setters of its operation.
    fn into_request(self) -> Request<Self::Answer>;

    /// Adds a query parameter, where there is no setter for it.
    fn with_query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<QueryValue>) -> Self {
        self.request_mut().description_mut().push_query(name.into(), value.into());
        self
    }

    /// Sets a header, in the place of the client's or the operation's own. Those that the client or the
    /// connection sets, such as `Content-Length` and `Host`, make sending fail.
    fn with_header(mut self, name: &str, value: &str) -> Self {
        self.request_mut().description_mut().set_header(name, value);
        self
    }

    /// Takes anything that serde can write as JSON for the body, in the place of the one that was there:
    /// `serde_json::json!({…})`, a map, a type of the caller's own.
    ///
    /// What serde cannot write makes sending fail with [`ErrorKind::Request`](crate::ErrorKind::Request).
    fn with_json<B: Serialize + ?Sized>(mut self, body: &B) -> Self {
        let request = self.request_mut();
        match Json::from_serialize(body) {
            Ok(body) => request.set_model(&body),
            Err(error) => request.description_mut().blame(Problem::Unserializable(error.to_string())),
        }
        self
    }

    /// Takes a body of any content, in the place of the one that was there.
    fn with_body(mut self, content_type: &str, body: impl Into<Body>) -> Self {
        self.request_mut().set_body(content_type, body);
        self
    }

    /// Sends the body under this media type, in the place of the first that the document names for it: where
    /// a document lets the same be sent as `image/png` or as `image/jpeg`, JSON under several names, or a form
    /// in both ways.
    ///
    /// A text that is no media type makes sending fail with [`ErrorKind::Request`](crate::ErrorKind::Request).
    fn with_content_type(mut self, media_type: &str) -> Self {
        self.request_mut().description_mut().content().set_content_type(media_type);
        self
    }

    /// How long each attempt may take, in the place of the client's own limit.
    fn with_timeout(mut self, timeout: Duration) -> Self {
        self.request_mut().description_mut().settings().timeout = Some(timeout);
        self
    }

    /// When this is sent again, in the place of the client's own rule.
    fn with_retry(mut self, retry: Retry) -> Self {
        self.request_mut().description_mut().settings().retry = Some(retry);
        self
    }

    /// Says that this may arrive twice without harm, so that it is sent again like one whose method
    /// is idempotent: a comment that is written twice is worse than none, a start that the server
    /// ignores the second time is not.
    fn repeatable(mut self) -> Self {
        self.request_mut().description_mut().settings().repeatable = true;
        self
    }

    /// How this request authenticates, in the place of the client's own credentials.
    fn with_credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.request_mut().description_mut().settings().credentials = Some(credentials.into());
        self
    }

    /// The longest answer that is read whole, in bytes, in the place of the client's own limit.
    fn with_answer_limit(mut self, bytes: usize) -> Self {
        self.request_mut().description_mut().settings().answer_limit = Some(bytes);
        self
    }

    /// Whether the answer is asked for packed with gzip, in the place of what is usual: an answer that is
    /// read whole is, as [`ClientBuilder::compression`](crate::ClientBuilder::compression) says, and one
    /// that is handed over as a stream is not. With `true` a stream is unpacked as it is read. The answer to
    /// a range or a condition is not asked for packed, whatever is said here.
    ///
    /// A header `accept-encoding` of the caller's own is sent as it is. What comes packed with gzip or
    /// deflate is unpacked then as well.
    fn with_compression(mut self, compression: bool) -> Self {
        self.request_mut().description_mut().settings().compression = Some(compression);
        self
    }

    /// Tells how far the body is, all parts of it together, each time that it is sent: see
    /// [`Body::with_progress`], and [`Progress`] on what a second attempt looks like. The request stays
    /// what it was: it can be sent again.
    ///
    /// ```
    /// # use bitbucket_runtime::{Operation, Part, Progress, Request, RequestOptions as _};
    /// # static UPLOAD: Operation = Operation::post("downloads::upload", "/downloads");
    /// # let mut upload: Request<()> = Request::new(&UPLOAD, &[]);
    /// upload.push_part("files", Part::file("rocket.zip", vec![0; 800_000]));
    /// let upload = upload.with_upload_progress(|progress: Progress| {
    ///     println!("{} of {:?} bytes", progress.bytes, progress.total);
    /// });
    /// # let _ = upload;
    /// ```
    fn with_upload_progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.request_mut().description_mut().watch(Watch::new(told));
        self
    }

    /// The same request, its answer read as another type of this API: where an address holds different
    /// things and the caller knows which.
    fn into_answer<U>(self) -> Request<U> {
        self.into_request().reading()
    }

    /// The same request, the JSON of its answer read by serde as a type of the caller's own.
    ///
    /// ```no_run
    /// # use bitbucket_runtime::{Api, Client, Error, Operation, Request, RequestOptions as _, wire::Json};
    /// # static GET: Operation = Operation::get("users::get", "/users/{id}");
    /// # use derive as serde;
    /// #[derive(serde::Deserialize)]
    /// # #[serde(crate = "derive")]
    /// struct Name {
    ///     display_name: String,
    /// }
    ///
    /// # async fn program<A: Api>(client: Client<A>) -> Result<(), Error> {
    /// # let request: Request<Json> = Request::new(&GET, &["ada".into()]);
    /// let name: Name = request.json_as::<Name>().send(&client).await?;
    /// println!("{}", name.display_name);
    /// # Ok(())
    /// # }
    /// ```
    fn json_as<T>(self) -> Request<Serde<T>> {
        let mut request = self.into_request();
        request.ask_for_json();
        request.reading()
    }
}

impl<T> RequestOptions for Request<T> {
    type Answer = T;

    fn request_mut(&mut self) -> &mut Request<T> {
        self
    }

    fn into_request(self) -> Self {
        self
    }
}
