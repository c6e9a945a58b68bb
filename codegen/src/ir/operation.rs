//! Operations: what a client can ask for, and what it is answered.

use super::TypeId;

/// Something a client can ask for.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The module, and the cargo feature.
    pub module: String,
    /// The function's name.
    pub function: String,
    /// The name of the request's type, where it has options; empty until the name stage.
    pub request_name: String,
    /// The name of the reply enum, where there are several replies.
    pub reply_name: String,
    /// `GET`, `POST`, …
    pub method: String,
    /// The template, as in the document.
    pub path: String,
    /// `operationId`, where the document has one.
    pub operation_id: Option<String>,
    /// Tags, as in the document.
    pub tags: Vec<String>,
    /// Path parameters in template order, then the others in document order.
    pub parameters: Vec<Parameter>,
    /// Headers that can have one value only: name in lower case, and value.
    pub fixed_headers: Vec<(String, String)>,
    /// Bodies, the preferred first.
    pub bodies: Vec<Body>,
    /// True where a request without a body is not valid.
    pub body_required: bool,
    /// Answers that mean success, as the document lists them.
    pub replies: Vec<Reply>,
    /// What the call returns; settled once types are merged.
    pub answer: Answer,
    /// Answers that mean failure: status and the body's type.
    pub errors: Vec<(String, Option<TypeId>)>,
    /// OAuth scopes, any of which the vendor asks for.
    pub scopes: Vec<String>,
    /// True where the vendor withdraws it.
    pub deprecated: bool,
    /// JSON pointer.
    pub origin: String,
}

/// A parameter outside the body.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it stands.
    pub location: Location,
    /// Its name on the wire.
    pub wire: String,
    /// Its Rust name; empty until the name stage.
    pub name: String,
    /// Its type.
    pub ty: TypeId,
    /// True where it must be given.
    pub required: bool,
    /// For arrays: true where each item is a parameter of its own, false where they are joined.
    pub explode: bool,
    /// What joined items have between them.
    pub separator: &'static str,
    /// True where the value may hold slashes that stay (path only).
    pub multi_segment: bool,
    /// JSON pointer.
    pub origin: String,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// A request's body in one media type.
#[derive(Clone, Debug)]
pub struct Body {
    /// The media type.
    pub media: String,
    /// What it holds.
    pub kind: BodyKind,
}

/// What a request's body holds.
#[derive(Clone, Debug)]
pub enum BodyKind {
    /// JSON of this type.
    Json(TypeId),
    /// A form, field by field.
    Form(Vec<FormField>),
    /// A multipart form, field by field; `free` where parts of any name may be added.
    Multipart {
        /// The fields that have a name.
        fields: Vec<FormField>,
        /// True where the caller names further parts.
        free: bool,
    },
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// A field of a form.
#[derive(Clone, Debug)]
pub struct FormField {
    /// Its name on the wire.
    pub wire: String,
    /// Its Rust name; empty until the name stage.
    pub name: String,
    /// Its type; for a repeated field, that of one value.
    pub ty: TypeId,
    /// True where it must be given.
    pub required: bool,
    /// True where it may be given several times.
    pub repeated: bool,
}

/// An answer that means success.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// What the body holds, the preferred first.
    pub bodies: Vec<ReplyBody>,
    /// True where the answer says where to go, in `Location`.
    pub location: bool,
}

/// What a call returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The same, whatever the status.
    One {
        /// What is read.
        content: Content,
        /// The JSON that the same answer may hold instead, where the caller knows that it does.
        json: Option<TypeId>,
    },
    /// It depends on the status.
    Several(Vec<AnswerVariant>),
}

impl Default for Answer {
    fn default() -> Self {
        Self::One { content: Content::Empty, json: None }
    }
}

/// What a call returns with one status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerVariant {
    /// The status.
    pub status: u16,
    /// The Rust variant: the status in words.
    pub name: String,
    /// What is read.
    pub content: Content,
}

/// What is read of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// JSON of this type.
    Json(TypeId),
    /// Text.
    Text,
    /// Bytes, as they come.
    Bytes,
    /// Nothing.
    Empty,
    /// Nothing but where the result will be.
    Located,
    /// Nothing but where to go.
    Redirect,
}

/// What an answer's body holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplyBody {
    /// JSON of this type.
    Json(TypeId),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}
