//! Operations: what a client can ask for, and what it is answered.

use super::kind::TypeId;
use super::paging::Paging;
use crate::pointer::Pointer;

/// Something a client can ask for.
#[derive(Clone, Debug)]
pub struct Operation {
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
    /// Bodies in the document's order: the first is the usual one.
    pub bodies: Vec<Body>,
    /// True where a request without a body is not valid.
    pub body_required: bool,
    /// Answers that mean success, as the document lists them.
    pub replies: Vec<Reply>,
    /// What is answered where the caller asks for it by a query parameter.
    pub readings: Vec<Reading>,
    /// The job that it starts at the server, where people say that it does.
    pub job: Option<Job>,
    /// How the list that it answers leads to its next part, where people say that it does.
    pub pages: Option<Paging>,
    /// Answers that mean failure: status and the body's type.
    pub errors: Vec<(String, Option<TypeId>)>,
    /// OAuth scopes: alternatives, each of scopes that are needed together.
    pub scopes: Vec<Vec<String>>,
    /// What it wants to be sent with, where it says so itself: alternatives, each of the security schemes that
    /// are needed together; none at all where it is for everybody.
    pub security: Option<Vec<Vec<String>>>,
    /// Where it is served, by its place among those that are elsewhere.
    pub server: Option<usize>,
    /// Whether the vendor says not to use it any more.
    pub deprecated: bool,
    /// Where it stands in the document.
    pub origin: Pointer,
}

impl Operation {
    /// What bindings, lock and messages call it: `GET /path`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// A parameter outside the body.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it stands.
    pub location: Location,
    /// Its name on the wire.
    pub wire: String,
    /// Its type.
    pub ty: TypeId,
    /// True where it must be given.
    pub required: bool,
    /// How a list or an object is written in it.
    pub style: Style,
    /// True where what is reserved in a URL stays as it is in the value (query only).
    pub reserved: bool,
    /// True where the value may hold slashes that stay (path only).
    pub multi_segment: bool,
    /// Where it stands in the document.
    pub origin: Pointer,
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
    /// In a cookie.
    Cookie,
}

/// How a list or an object is written in a parameter, by the standard's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A pair; items, or keys and values in turn, with commas between them.
    Form,
    /// A pair for each item or for each key.
    FormExploded,
    /// Items, or keys and values in turn, with commas between them.
    Simple,
    /// The same, but `key=value`.
    SimpleExploded,
    /// The same as `Simple` behind a dot.
    Label,
    /// Each item, or `key=value`, behind a dot.
    LabelExploded,
    /// `;name=` and what `Simple` writes.
    Matrix,
    /// `;name=item` or `;key=value` for each.
    MatrixExploded,
    /// Spaces between items.
    Spaces,
    /// Vertical bars between items.
    Pipes,
    /// Tabs between items.
    Tabs,
    /// `name[key]` for each key.
    Deep,
    /// JSON, whatever it is.
    Json,
}

impl Style {
    /// What it is called, in the standard's words as far as that has some.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Form => "Form",
            Self::FormExploded => "FormExploded",
            Self::Simple => "Simple",
            Self::SimpleExploded => "SimpleExploded",
            Self::Label => "Label",
            Self::LabelExploded => "LabelExploded",
            Self::Matrix => "Matrix",
            Self::MatrixExploded => "MatrixExploded",
            Self::Spaces => "Spaces",
            Self::Pipes => "Pipes",
            Self::Tabs => "Tabs",
            Self::Deep => "Deep",
            Self::Json => "Json",
        }
    }
}

/// A request's body in one media type.
#[derive(Clone, Debug)]
pub struct Body {
    /// The media type, its parameters with it.
    pub media: String,
    /// Media types that the same may be sent as instead.
    pub others: Vec<String>,
    /// Media types of the same value that nothing here writes, such as XML: the caller writes the bytes.
    pub by_hand: Vec<String>,
    /// What it holds.
    pub kind: BodyKind,
    /// Where it stands in the document.
    pub origin: Pointer,
}

/// What a request's body holds.
#[derive(Clone, Debug)]
pub enum BodyKind {
    /// JSON of this type.
    Json(TypeId),
    /// A form, field by field; `free` where the document says that there may be others.
    Form {
        /// The fields that have a name.
        fields: Vec<FormField>,
        /// True where the caller names further fields.
        free: bool,
    },
    /// A form of whatever a value of this type holds: a map, or one of several.
    FormOf(TypeId),
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
    /// Its type.
    pub ty: TypeId,
    /// True where it must be given.
    pub required: bool,
    /// How a list or an object is written in it; in a multipart form each item is a part.
    pub style: Style,
    /// True where what is reserved in a URL stays as it is in the value (no part has that).
    pub reserved: bool,
    /// What its part is said to be, where the document says one thing (multipart only).
    pub media: Option<String>,
    /// Media types and ranges of them that its part may be, where the document says several (multipart only).
    pub choices: Vec<String>,
    /// Headers that its part may have (multipart only).
    pub headers: Vec<String>,
    /// Where it is declared.
    pub origin: Pointer,
}

/// What is answered to who asks for it.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The method of the request that asks for it.
    pub name: String,
    /// How it is asked for.
    pub asked: Asked,
    /// What is answered then.
    pub gives: ReplyBody,
}

/// How another answer is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// By a query parameter.
    Query {
        /// The parameter.
        parameter: String,
        /// The value that is sent.
        value: String,
    },
    /// By the header `Accept`, which names these media types.
    Accept(String),
}

/// A job that an operation starts, and how it is followed to its result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The operation that is asked about it, by its place in the API's list.
    pub asks: usize,
    /// How the answers are read.
    pub rules: JobRules,
    /// What is said of it meanwhile, as JSON.
    pub status: TypeId,
    /// What it ends in.
    pub gives: ReplyBody,
}

/// How the answers about a job are read: places are JSON pointers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobRules {
    /// Parameters of the path that is asked, and where the answer to the start has their values; nothing
    /// where that answer says in `Location` what to ask.
    pub named: Option<Vec<(String, String)>>,
    /// Where an answer says how the job is; empty where its status says it all.
    pub state: String,
    /// The states in which it is done; where there are none, every status but 202 says so.
    pub done: Vec<String>,
    /// The states in which it has failed.
    pub failed: Vec<String>,
    /// Where a failed job says why.
    pub says: Vec<String>,
    /// Where the last answer has the result; empty where it is the result.
    pub result: String,
}

/// An answer that means success.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// What the body may hold, what is read first.
    pub bodies: Vec<ReplyContent>,
    /// Media types that the same is written in as well and that nothing here reads, such as XML beside JSON:
    /// who asks for one reads the text or the bytes.
    pub written: Vec<String>,
    /// True where the answer says where to go, in `Location`.
    pub location: bool,
}

/// What an answer's body may hold, and what it is asked for as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyContent {
    /// What it is.
    pub body: ReplyBody,
    /// The media types that the document names for it, in its order; none that is a pattern of JSON.
    pub media: Vec<String>,
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
    /// Events, one after the other, whose data is JSON of this type; text where there is none.
    Events(Option<TypeId>),
    /// Values of JSON of this type, one after the other.
    Items(TypeId),
}

impl ReplyBody {
    /// The type of what it is, or of what it is made of.
    #[must_use]
    pub const fn ty(self) -> Option<TypeId> {
        match self {
            Self::Json(id) | Self::Items(id) | Self::Events(Some(id)) => Some(id),
            Self::Text | Self::Bytes | Self::Events(None) => None,
        }
    }

    /// The same of another type.
    #[must_use]
    pub fn with_ty(self, other: TypeId) -> Self {
        match self {
            Self::Json(_) => Self::Json(other),
            Self::Items(_) => Self::Items(other),
            Self::Events(Some(_)) => Self::Events(Some(other)),
            Self::Text | Self::Bytes | Self::Events(None) => self,
        }
    }
}
