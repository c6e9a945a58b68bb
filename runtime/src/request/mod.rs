//! The room `request`: what a caller holds before anything is sent. A request is plain data: its
//! address, headers and body, and what it wants otherwise than the client.
//!
//! Imports `wire`, `transport`, `api`, `address`, `answer`, `retry` and `auth`. Sending is not done
//! here: `client` and `paging` give [`Request`] the methods that need a client.

pub(crate) mod body;
pub(crate) mod conditional;
pub(crate) mod content;
pub(crate) mod description;
mod macros;
pub(crate) mod multipart;
pub(crate) mod options;
mod raw;
pub(crate) mod related;
pub(crate) mod settings;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use crate::address::encoding::{self, Escape};
use crate::address::path::PathValue;
use crate::address::query::QueryValue;
use crate::address::style::ParameterStyle;
use crate::answer::error::Error;
use crate::api::operation::Operation;
use crate::request::body::Body;
use crate::request::content::RequestContent;
use crate::request::description::Description;
use crate::request::multipart::Part;
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

    /// Sets a query parameter, in the place of all of its name.
    pub fn set_query(&mut self, name: &'static str, value: impl Into<QueryValue>) {
        self.description.set_query(name.into(), value.into());
    }

    /// Adds a query parameter; its name may stand several times.
    pub fn push_query(&mut self, name: &'static str, value: impl Into<QueryValue>) {
        self.description.push_query(name.into(), value.into());
    }

    /// Adds query parameters of one name, one per value.
    pub fn push_each_query(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<QueryValue>>,
    ) {
        values.into_iter().for_each(|value| self.push_query(name, value));
    }

    /// Sets a header.
    pub fn set_header(&mut self, name: &'static str, value: impl Into<QueryValue>) {
        self.description.set_header(name, value.into().as_str());
    }

    /// Sets what a list, a map or a model is in the query, as its style says, in the place of all of the
    /// same names; of what is empty, nothing.
    pub fn set_query_as(&mut self, name: &str, style: ParameterStyle, value: &dyn Encode) {
        self.description.set_query_as(name, style.is_deep(), style.pairs(name, value, Escape::Query));
    }

    /// The same where the document says `allowReserved`: what is reserved stays, but for what would end the
    /// value, and what is percent-encoded stays so.
    pub fn set_reserved_query(&mut self, name: &str, style: ParameterStyle, value: &dyn Encode) {
        self.description.set_query_as(name, style.is_deep(), style.pairs(name, value, Escape::Reserved));
    }

    /// Sets what a list, a map or a model is in a header; of what is empty, nothing.
    pub fn set_header_as(&mut self, name: &'static str, style: ParameterStyle, value: &dyn Encode) {
        if let Some(text) = style.in_header(value) {
            self.description.set_header(name, &text);
        }
    }

    /// Sets a cookie, in the place of all of its name. What a cookie cannot hold is percent-encoded, so that a
    /// value is never another cookie.
    pub fn set_cookie(&mut self, name: &str, value: impl Into<QueryValue>) {
        let value = encoding::escaped(value.into().as_str(), Escape::Cookie, None);
        self.description.set_cookies(name, vec![(name.to_owned(), value)]);
    }

    /// Sets what a list, a map or a model is in cookies; of what is empty, nothing.
    pub fn set_cookie_as(&mut self, name: &str, style: ParameterStyle, value: &dyn Encode) {
        self.description.set_cookies(name, style.pairs(name, value, Escape::Cookie));
    }

    /// Sets what a list, a map or a model is in a URL-encoded form, in the place of all of the same names; of
    /// what is empty, nothing.
    pub fn set_form_as(&mut self, name: &str, style: ParameterStyle, value: &dyn Encode) {
        self.content_mut().set_form_as(name, style, value);
    }

    /// The same where the document says `allowReserved`: what is reserved stays, but for what would end the
    /// value.
    pub fn set_reserved_form(&mut self, name: &str, style: ParameterStyle, value: &dyn Encode) {
        self.content_mut().set_reserved_form(name, style, value);
    }

    /// Sets a URL-encoded form to what a model or a map holds, a field for each key: a list is repeated, and
    /// what is deeper is JSON.
    pub fn set_form_of(&mut self, value: &dyn Encode) {
        self.content_mut().set_form_of(value);
    }

    /// Sets a field of a URL-encoded form, in the place of all of its name. The form takes the
    /// place of a body of another kind.
    pub fn set_form(&mut self, name: &'static str, value: impl Into<QueryValue>) {
        self.content_mut().set_form(name, value);
    }

    /// Adds a field to a URL-encoded form.
    pub fn push_form(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<QueryValue>) {
        self.content_mut().push_form(name, value);
    }

    /// Adds fields of one name to a URL-encoded form, one per value.
    pub fn push_each_form(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<QueryValue>>,
    ) {
        self.content_mut().push_each_form(name, values);
    }

    /// Adds parts of one name to a multipart body, one per text.
    pub fn push_each_text(
        &mut self,
        name: &'static str,
        texts: impl IntoIterator<Item = impl Into<QueryValue>>,
    ) {
        self.content_mut().push_each_text(name, texts);
    }

    /// Adds parts of one name to a multipart body.
    pub fn push_each_part(&mut self, name: &'static str, parts: impl IntoIterator<Item = Part>) {
        self.content_mut().push_each_part(name, parts);
    }

    /// Sets the parts of one name of a multipart body, in the place of all of its name: of an empty list, none.
    pub fn set_each_part(&mut self, name: &'static str, parts: impl IntoIterator<Item = Part>) {
        self.content_mut().set_each_part(name, parts);
    }

    /// Sets a part of a multipart body, in the place of all of its name. The fields of a form
    /// that was there become parts.
    pub fn set_part(&mut self, name: impl Into<String>, part: Part) {
        self.content_mut().set_part(name, part);
    }

    /// Adds a part to a multipart body; its name may stand several times. The fields of a form
    /// that was there become parts.
    pub fn push_part(&mut self, name: impl Into<String>, part: Part) {
        self.content_mut().push_part(name, part);
    }

    /// Sets a JSON body: a model, or a list, a map or a text.
    pub fn set_model(&mut self, body: &dyn Encode) {
        self.content_mut().set_model(body);
    }

    /// Sets a JSON body that goes under a media type of its own, such as `application/x.list+json`.
    pub fn set_model_as(&mut self, content_type: &str, body: &dyn Encode) {
        self.content_mut().set_model_as(content_type, body);
    }

    /// Sets a body of any content.
    pub fn set_body(&mut self, content_type: &str, body: impl Into<Body>) {
        self.content_mut().set_body(content_type, body);
    }

    /// Sets what it carries, one of the kinds that the operation takes.
    pub fn set_content(&mut self, content: impl Into<RequestContent>) {
        *self.content_mut() = content.into();
    }

    /// Asks for the kind of JSON that the operation answers, for who reads it so. A header of the caller's own
    /// stays.
    pub fn ask_for_json(&mut self) {
        let operation = self.description.operation();
        if operation.accepts_json() != operation.accepts() {
            self.description.accept(operation.accepts_json());
        }
    }

    fn content_mut(&mut self) -> &mut RequestContent {
        self.description.content()
    }

    /// The request with a JSON body: a model, or a list, a map or a text.
    pub fn with_model(mut self, body: &dyn Encode) -> Self {
        self.set_model(body);
        self
    }

    /// The request with a JSON body under a media type of its own.
    pub fn with_model_as(mut self, content_type: &str, body: &dyn Encode) -> Self {
        self.set_model_as(content_type, body);
        self
    }

    /// The request with a multipart body, even where no part is added.
    pub fn with_multipart(mut self) -> Self {
        self.content_mut().begin_multipart();
        self
    }

    /// The same request, its answer read as another type.
    pub(crate) fn reading<U>(self) -> Request<U> {
        Request { description: self.description, reply: PhantomData }
    }

    /// All of it but the type of the answer, for those who send it.
    pub(crate) fn description(&self) -> &Description {
        &self.description
    }

    /// The same, to be changed.
    pub(crate) fn description_mut(&mut self) -> &mut Description {
        &mut self.description
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
