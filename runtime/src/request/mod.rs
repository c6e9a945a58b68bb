//! The room `request`: what a caller holds before anything is sent. A request is plain data: its
//! address, headers and body, and what it wants otherwise than the client.
//!
//! Imports `wire`, `transport`, `api`, `address`, `answer`, `retry` and `auth`. Sending is not done
//! here: `client` and `paging` give [`Request`] the methods that need a client.

pub(crate) mod body;
pub(crate) mod conditional;
pub(crate) mod description;
pub(crate) mod multipart;
pub(crate) mod related;
pub(crate) mod settings;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::address::path::PathValue;
use crate::address::query::QueryValue;
use crate::answer::error::Error;
use crate::api::operation::Operation;
use crate::api::problem::Problem;
use crate::auth::credentials::Credentials;
use crate::request::body::Body;
use crate::request::description::Description;
use crate::request::multipart::Part;
use crate::retry::Retry;
use crate::transport::progress::{Progress, Watch};
use crate::wire::Encode;

/// What is to be asked, and what type the answer has. Plain data: building one does no I/O and
/// cannot fail; what is wrong with it is told by [`Request::send`].
///
/// Generated crates make these; see [`Request::new`] for an operation that a document does not have.
#[must_use = "a request does nothing until it is sent"]
pub struct Request<T> {
    description: Description,
    reply: PhantomData<fn() -> T>,
}

impl<T> Request<T> {
    /// A request of an operation; the path's values stand in the order of its template.
    ///
    /// A value that a URL cannot express (an empty segment, `.`, `..`) makes sending fail with
    /// [`ErrorKind::Request`](crate::ErrorKind::Request).
    ///
    /// ```
    /// use bitbucket_runtime::{Operation, Request, wire::Json};
    ///
    /// static GET: Operation = Operation::get("snippets::get", "/snippets/{workspace}/{id}");
    /// let request: Request<Json> = Request::new(&GET, &["acme".into(), 7.into()]);
    /// let looked_at = request.to_http("https://api.example.com").unwrap();
    /// assert_eq!(looked_at.uri(), "https://api.example.com/snippets/acme/7");
    /// ```
    pub fn new(operation: &'static Operation, path: &[PathValue<'_>]) -> Self {
        Self { description: Description::new(operation, path), reply: PhantomData }
    }

    /// Adds a query parameter, where there is no setter for it.
    pub fn with_query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<QueryValue>) -> Self {
        self.description.push_query(name.into(), value.into());
        self
    }

    /// Sets a header, in the place of the client's or the operation's own. Those that the client or the
    /// connection sets, such as `Content-Length` and `Host`, make sending fail.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.description.set_header(name, value);
        self
    }

    /// Sets a query parameter, in the place of all of its name.
    pub fn set_query(&mut self, name: &'static str, value: impl Into<QueryValue>) {
        self.description.set_query(name.into(), value.into());
    }

    /// Adds a query parameter; its name may stand several times.
    pub fn push_query(&mut self, name: &'static str, value: impl Into<QueryValue>) {
        self.description.push_query(name.into(), value.into());
    }

    /// Sets a header.
    pub fn set_header(&mut self, name: &'static str, value: impl Into<QueryValue>) {
        self.description.set_header(name, value.into().as_str());
    }

    /// Sets a field of a URL-encoded form, in the place of all of its name. The form takes the
    /// place of a body of another kind.
    pub fn set_form(&mut self, name: &'static str, value: impl Into<QueryValue>) {
        self.description.change_form(|form| form.set(name.into(), value.into()));
    }

    /// Adds a field to a URL-encoded form.
    pub fn push_form(&mut self, name: &'static str, value: impl Into<QueryValue>) {
        self.description.change_form(|form| form.push(name.into(), value.into()));
    }

    /// Sets a part of a multipart body, in the place of all of its name. The fields of a form
    /// that was there become parts.
    pub fn set_part(&mut self, name: impl Into<String>, part: Part) {
        let name = name.into();
        self.description.change_parts(|parts| {
            parts.retain(|(other, _)| *other != name);
            parts.push((name, part));
        });
    }

    /// Adds a part to a multipart body; its name may stand several times. The fields of a form
    /// that was there become parts.
    pub fn push_part(&mut self, name: impl Into<String>, part: Part) {
        self.description.change_parts(|parts| parts.push((name.into(), part)));
    }

    /// Sets a JSON body.
    pub fn set_json(&mut self, body: &dyn Encode) {
        self.description.set_json("application/json", body);
    }

    /// Sets a JSON body that goes under a media type of its own, such as `application/x.list+json`.
    pub fn set_json_as(&mut self, content_type: &str, body: &dyn Encode) {
        self.description.set_json(content_type, body);
    }

    /// Sets a body of any content.
    pub fn set_bytes(&mut self, content_type: &str, body: impl Into<Body>) {
        self.description.set_bytes(content_type, body.into());
    }

    /// The request with a JSON body.
    pub fn json(mut self, body: &dyn Encode) -> Self {
        self.set_json(body);
        self
    }

    /// The request with a JSON body under a media type of its own.
    pub fn json_as(mut self, content_type: &str, body: &dyn Encode) -> Self {
        self.set_json_as(content_type, body);
        self
    }

    /// The request with a text body.
    pub fn text(mut self, content_type: &str, text: impl Into<String>) -> Self {
        self.set_bytes(content_type, text.into());
        self
    }

    /// The request with a body of any content.
    pub fn bytes(mut self, content_type: &str, body: impl Into<Body>) -> Self {
        self.set_bytes(content_type, body);
        self
    }

    /// The request with a multipart body, even where no part is added.
    pub fn multipart(mut self) -> Self {
        self.description.change_parts(|_| ());
        self
    }

    /// The same request, its answer read as another type: where an address holds different things
    /// and the caller knows which.
    pub fn into_answer<U>(self) -> Request<U> {
        Request { description: self.description, reply: PhantomData }
    }

    /// How long each attempt may take, in the place of the client's own limit.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.description.settings().timeout = Some(timeout);
        self
    }

    /// When this is sent again, in the place of the client's own rule.
    pub fn with_retry(mut self, retry: Retry) -> Self {
        self.description.settings().retry = Some(retry);
        self
    }

    /// Says that this may arrive twice without harm, so that it is sent again like one whose method
    /// is idempotent: a comment that is written twice is worse than none, a start that the server
    /// ignores the second time is not.
    pub fn repeatable(mut self) -> Self {
        self.description.settings().repeatable = true;
        self
    }

    /// How this request authenticates, in the place of the client's own credentials.
    pub fn with_credentials(mut self, credentials: Credentials) -> Self {
        self.description.settings().credentials = Some(credentials);
        self
    }

    /// The longest answer that is read whole, in bytes, in the place of the client's own limit.
    pub fn with_answer_limit(mut self, bytes: usize) -> Self {
        self.description.settings().answer_limit = Some(bytes);
        self
    }

    /// Whether the answer is asked for packed with gzip, in the place of what is usual: an answer that is
    /// read whole is, as [`ClientBuilder::compression`](crate::ClientBuilder::compression) says, and one
    /// that is handed over as a stream is not. With `true` a stream is unpacked as it is read. The answer to
    /// a range or a condition is not asked for packed, whatever is said here.
    ///
    /// A header `accept-encoding` of the caller's own is sent as it is. What comes packed with gzip or
    /// deflate is unpacked then as well.
    pub fn with_compression(mut self, compression: bool) -> Self {
        self.description.settings().compression = Some(compression);
        self
    }

    /// Tells how far the body is, all parts of it together, each time that it is sent: see
    /// [`Body::with_progress`], and [`Progress`] on what a second attempt looks like. The request stays
    /// what it was: it can be sent again.
    ///
    /// ```
    /// # use bitbucket_runtime::{Operation, Part, Progress, Request};
    /// # static UPLOAD: Operation = Operation::post("downloads::upload", "/downloads");
    /// # let mut upload: Request<()> = Request::new(&UPLOAD, &[]);
    /// upload.push_part("files", Part::file("rocket.zip", vec![0; 800_000]));
    /// let upload = upload.with_upload_progress(|progress: Progress| {
    ///     println!("{} of {:?} bytes", progress.bytes, progress.total);
    /// });
    /// # let _ = upload;
    /// ```
    pub fn with_upload_progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.description.watch(Watch::new(told));
        self
    }

    /// Makes sending fail, for what cannot be asked as it was described.
    pub(crate) fn blame(&mut self, problem: Problem) {
        self.description.blame(problem);
    }

    /// All of it but the type of the answer, for those who send it.
    pub(crate) fn description(&self) -> &Description {
        &self.description
    }

    /// The operation that is asked.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.description.operation()
    }

    /// The request as it would be sent below this base URL, to look at it: without credentials and
    /// the headers that a client adds.
    ///
    /// # Errors
    /// Where something that was passed cannot be sent.
    pub fn to_http(&self, base_url: &str) -> Result<http::Request<Body>, Error> {
        self.description.looked_at(base_url)
    }
}

impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        Self { description: self.description.clone(), reply: PhantomData }
    }
}

impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.description.fmt(formatter)
    }
}

/// Makes the type of a request that has setters, around a [`Request`].
///
/// Generated crates call it. The type behaves like the [`Request`]: it has its methods by reference,
/// the few by value, and a conversion into it. A row is a setter: what it is called and takes, then
/// the method of [`Request`] that it calls, and with what. `, or Type` behind the answer says that the
/// same answer may be read as JSON of that type; `, as name -> Type = method(…)`, that another answer is
/// given to who asks so, by the method of that name.
///
/// ```
/// use bitbucket_runtime::{Operation, Page, Request, request, wire::Json};
///
/// static LIST: Operation = Operation::get("users::list", "/users");
///
/// request! {
///     /// Request of `list`.
///     ListRequest => Page<Json>;
///
///     /// Query `role`.
///     role(role: &str) => set_query("role", role);
/// }
///
/// let request = ListRequest(Request::new(&LIST, &[])).role("admin");
/// assert_eq!(request.operation().id(), "users::list");
/// ```
#[macro_export]
macro_rules! request {
    (
        $(#[$docs:meta])*
        $name:ident => $reply:ty $(, or $json:ty)? $(
            , $(#[$reading_docs:meta])* as $reading:ident -> $read:ty = $asked:ident($($asked_for:expr),+)
        )*;
        $($(#[$setter_docs:meta])* $setter:ident($($argument:ident: $ty:ty),+) => $method:ident($($value:expr),+);)*
    ) => {
        $(#[$docs])*
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $name($crate::Request<$reply>);

        impl $name {
            $(
                $(#[$setter_docs])*
                #[inline]
                pub fn $setter(mut self, $($argument: $ty),+) -> Self {
                    self.0.$method($($value),+);
                    self
                }
            )*

            $(
                /// Reads the answer as JSON, which the same address gives for some of what it holds.
                #[inline]
                pub fn json(self) -> $crate::Request<$json> {
                    self.0.into_answer()
                }
            )?

            $(
                $(#[$reading_docs])*
                #[inline]
                pub fn $reading(mut self) -> $crate::Request<$read> {
                    self.0.$asked($($asked_for),+);
                    self.0.into_answer()
                }
            )*

            /// Adds a query parameter, where there is no setter for it.
            #[inline]
            pub fn with_query(
                self,
                name: impl Into<::std::borrow::Cow<'static, str>>,
                value: impl Into<$crate::QueryValue>,
            ) -> Self {
                Self(self.0.with_query(name, value))
            }

            /// Sets a header, in the place of the client's or the operation's own.
            #[inline]
            pub fn with_header(self, name: &str, value: &str) -> Self {
                Self(self.0.with_header(name, value))
            }

            /// Changes what is the same for every request: time-out, retry, credentials.
            #[inline]
            pub fn with(
                self,
                change: impl FnOnce($crate::Request<$reply>) -> $crate::Request<$reply>,
            ) -> Self {
                Self(change(self.0))
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = $crate::Request<$reply>;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl From<$name> for $crate::Request<$reply> {
            #[inline]
            fn from(request: $name) -> Self {
                request.0
            }
        }
    };
}
