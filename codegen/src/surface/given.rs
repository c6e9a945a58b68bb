//! One thing that is given to a call: what it is called, its type, and how it travels.

use std::fmt;

use super::answer::Answer;
use super::foreign::code;
use super::runtime::RuntimeType;
use super::rust_type::RustType;
use super::slots::{BODY, Slot};
use super::types::Types;
use crate::document::media::{kind_of_json, sent_media};
use crate::ir::{Body, BodyKind, FormField, Kind, Location, Operation, Parameter, Reading, Scalar, TypeId};
use crate::pointer::Pointer;

/// An argument of a function, or a setter of its request.
#[derive(Clone, Debug)]
pub struct Given {
    /// Which of the operation's things it is.
    pub slot: Slot,
    /// Its Rust name, bare.
    pub name: String,
    /// Its name on the wire; empty for a body.
    pub wire: String,
    /// Its Rust type.
    pub ty: RustType,
    /// How it travels.
    pub sent: Sent,
    /// For what stands in the path, its place there.
    pub segment: Option<usize>,
    /// What a setter's documentation says, in Markdown; arguments have none.
    pub docs: String,
    /// Where the document declares it.
    pub origin: Pointer,
}

/// How something that is given travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// In the path; with `slashes`, those in it stay.
    Path {
        /// What is done with the value.
        manner: Manner,
        /// Whether slashes in the value stay.
        slashes: bool,
    },
    /// In the query.
    Query(Manner),
    /// In a header.
    Header(Manner),
    /// In a form.
    Form(Repeat, Text),
    /// In a multipart form, as a text; without one, the caller makes the part.
    Part(Repeat, Option<Text>),
    /// Under a name of the caller's, in a multipart form.
    FreeParts,
    /// As a body of JSON.
    Json {
        /// The media type, where it is a kind of JSON with a name of its own.
        media: Option<String>,
        /// How the value is lent.
        lent: Lent,
    },
    /// As a body of text, in this media type.
    Text(String),
    /// As a body of bytes, in this media type.
    Bytes(String),
    /// Not at all: it says how the answer is read.
    Answer,
    /// In the query, which asks for another answer; it is read as that.
    Reading {
        /// The parameter.
        parameter: String,
        /// Its value.
        value: String,
    },
}

/// What becomes of a parameter's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Manner {
    /// It is one value.
    One(Text),
    /// It stands once for each of several values: each call adds to them.
    EachValue(Text),
    /// It is a list, of which each item travels by itself.
    EachItem(Text),
    /// It is a list that is joined by this.
    Joined(Text, &'static str),
}

/// Whether a form field may be given several times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Once.
    Never,
    /// Once for each value: each call adds to them.
    EachValue,
}

/// How a value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// It is text.
    Plain,
    /// A known value of an open enum.
    Known,
    /// A number, or true or false.
    Printed,
}

/// How the value of a JSON body is lent to the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lent {
    /// As it was borrowed.
    Model,
    /// A slice, through a reference to it.
    Slice,
    /// A text, owned for the moment.
    Text,
}

impl Given {
    /// What tells it from the others of its operation in another version of the document, whatever
    /// it is called in Rust.
    #[must_use]
    pub fn key(&self) -> (u8, &str) {
        match &self.sent {
            Sent::Path { .. } | Sent::Query(_) => (0, &self.wire),
            Sent::Header(_) => (1, &self.wire),
            Sent::Form(..) | Sent::Part(..) => (2, &self.wire),
            Sent::FreeParts
            | Sent::Json { .. }
            | Sent::Text(_)
            | Sent::Bytes(_)
            | Sent::Answer
            | Sent::Reading { .. } => (3, &self.name),
        }
    }

    /// Whether it is a field of a form that may be given several times.
    #[must_use]
    pub const fn is_repeated(&self) -> bool {
        matches!(self.sent, Sent::Form(Repeat::EachValue, _) | Sent::Part(Repeat::EachValue, _))
    }

    /// Whether it is the body as a whole.
    #[must_use]
    pub const fn is_body(&self) -> bool {
        matches!(self.slot, Slot::Body(_))
    }
}

/// An operation, asked for what it is given.
#[derive(Clone, Copy)]
pub(super) struct Taker<'a> {
    pub(super) types: Types<'a>,
    pub(super) operation: &'a Operation,
    pub(super) answer: &'a Answer,
}

impl Taker<'_> {
    /// What stands in a slot, as an argument of this name.
    pub(super) fn argument(self, slot: Slot, name: &str) -> Option<Given> {
        let name = slot.own_name(self.operation).map_or(name, |_| BODY).to_owned();
        Some(Given { name, ..self.given(slot)? })
    }

    /// What stands in a slot, as a setter of this name.
    pub(super) fn setter(self, slot: Slot, name: &str) -> Option<Given> {
        let name = slot.own_name(self.operation).unwrap_or(name).to_owned();
        Some(Given { name, ..self.given(slot)? })
    }

    fn given(self, slot: Slot) -> Option<Given> {
        let Self { types, operation, answer } = self;
        let given = match slot {
            Slot::Parameter(index) => of_parameter(types, operation.parameters.get(index)?, index),
            Slot::Field { body, field } => {
                let (form, is_multipart) = match &operation.bodies.get(body)?.kind {
                    BodyKind::Form(fields) => (fields, false),
                    BodyKind::Multipart { fields, .. } => (fields, true),
                    _ => return None,
                };
                of_field(types, form.get(field)?, slot, is_multipart)
            }
            Slot::Parts(_) => Given {
                docs: "Adds a part under a name of the caller's.".to_owned(),
                ..bare(slot, RustType::String.convertible(), Sent::FreeParts)
            },
            Slot::Body(index) => of_body(types, operation.bodies.get(index)?, slot)?,
            Slot::JsonAnswer => {
                let Answer::One { json: Some(id), .. } = answer else { return None };
                Given {
                    docs: "Reads the answer as JSON, which the same address gives for some of what it holds."
                        .to_owned(),
                    ..bare(slot, types.owned(*id), Sent::Answer)
                }
            }
            Slot::Reading(index) => {
                let Reading { parameter, value, ty, .. } = operation.readings.get(index)?;
                let asked = code(&format!("{parameter}={value}"));
                let sent = Sent::Reading { parameter: parameter.clone(), value: value.clone() };
                Given {
                    docs: format!("Asks with {asked}, and reads what is answered then."),
                    ..bare(slot, types.owned(*ty), sent)
                }
            }
        };
        let origin = if given.origin.is_root() { operation.origin.clone() } else { given.origin };
        Some(Given { origin, ..given })
    }
}

/// What has no name on the wire.
fn bare(slot: Slot, ty: RustType, sent: Sent) -> Given {
    Given {
        slot,
        name: String::new(),
        wire: String::new(),
        ty,
        sent,
        segment: None,
        docs: String::new(),
        origin: Pointer::root(),
    }
}

fn of_parameter(types: Types<'_>, parameter: &Parameter, index: usize) -> Given {
    let is_query = parameter.location == Location::Query;
    let manner = match types.api.get(parameter.ty).kind {
        Kind::List(item) if is_query && parameter.explode && !parameter.required => {
            Manner::EachValue(text(types, item))
        }
        Kind::List(item) if is_query && parameter.explode => Manner::EachItem(text(types, item)),
        Kind::List(item) => Manner::Joined(text(types, item), parameter.separator),
        _ => Manner::One(text(types, parameter.ty)),
    };
    let ty = match (&manner, &types.api.get(parameter.ty).kind) {
        (Manner::EachValue(_), Kind::List(item)) => types.several(*item),
        _ => types.parameter(parameter),
    };
    let again =
        if matches!(manner, Manner::EachValue(_)) { ", one per value; each call adds to them" } else { "" };
    let (place, sent) = match parameter.location {
        Location::Path => ("Path", Sent::Path { manner, slashes: parameter.multi_segment }),
        Location::Query => ("Query", Sent::Query(manner)),
        Location::Header => ("Header", Sent::Header(manner)),
    };
    Given {
        wire: parameter.wire.clone(),
        segment: (parameter.location == Location::Path).then_some(index),
        docs: format!("{place} {}{again}.", code(&parameter.wire)),
        origin: parameter.origin.clone(),
        ..bare(Slot::Parameter(index), ty, sent)
    }
}

fn of_field(types: Types<'_>, field: &FormField, slot: Slot, is_multipart: bool) -> Given {
    let (repeat, again) = match field.repeated {
        true => (Repeat::EachValue, ", one per value; each call adds to them"),
        false => (Repeat::Never, ""),
    };
    let is_text = matches!(
        types.api.get(field.ty).kind,
        Kind::OpenEnum(_)
            | Kind::Json
            | Kind::Scalar(Scalar::Text | Scalar::DateTime | Scalar::Bool | Scalar::Integer | Scalar::Number)
    );
    let text = text(types, field.ty);
    let sent = match is_multipart {
        true => Sent::Part(repeat, is_text.then_some(text)),
        false => Sent::Form(repeat, text),
    };
    Given {
        wire: field.wire.clone(),
        origin: field.origin.clone(),
        docs: format!("Form field {}{again}.", code(&field.wire)),
        ..bare(slot, types.form(field), sent)
    }
}

fn of_body(types: Types<'_>, body: &Body, slot: Slot) -> Option<Given> {
    let media = &body.media;
    let sent_as = format!("Sends this as {}.", code(media));
    let (docs, ty, sent) = match &body.kind {
        BodyKind::Text => (sent_as, RustType::String.convertible(), Sent::Text(sent_media(media).to_owned())),
        BodyKind::Bytes => {
            let related = if media.starts_with("multipart/") {
                "\n\n[`Related`](crate::Related) makes such a body."
            } else {
                ""
            };
            let ty = RustType::Runtime(RuntimeType::Body).convertible();
            (format!("{sent_as}{related}"), ty, Sent::Bytes(sent_media(media).to_owned()))
        }
        BodyKind::Json(id) => {
            let kind = kind_of_json(media).map(str::to_owned);
            let docs = if kind.is_some() { sent_as } else { "Sends this as JSON.".to_owned() };
            let lent = match types.api.get(*id).kind {
                Kind::List(_) => Lent::Slice,
                Kind::Scalar(Scalar::Text | Scalar::Binary) => Lent::Text,
                _ => Lent::Model,
            };
            (docs, types.json(*id).borrowed(), Sent::Json { media: kind, lent })
        }
        // Forms are given field by field.
        BodyKind::Form(_) | BodyKind::Multipart { .. } => return None,
    };
    Some(Given { docs, origin: body.origin.clone(), ..bare(slot, ty, sent) })
}

/// How one value of a type becomes text.
fn text(types: Types<'_>, id: TypeId) -> Text {
    match types.api.get(id).kind {
        Kind::OpenEnum(_) => Text::Known,
        Kind::Scalar(Scalar::Bool | Scalar::Integer | Scalar::Number) => Text::Printed,
        _ => Text::Plain,
    }
}

/// In a few words: `query, one per value`.
impl fmt::Display for Sent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path { slashes: true, .. } => formatter.write_str("path, slashes kept"),
            Self::Path { manner, .. } => write!(formatter, "path{manner}"),
            Self::Query(manner) => write!(formatter, "query{manner}"),
            Self::Header(manner) => write!(formatter, "header{manner}"),
            Self::Form(repeat, _) => write!(formatter, "form{repeat}"),
            Self::Part(repeat, _) => write!(formatter, "multipart{repeat}"),
            Self::FreeParts => formatter.write_str("multipart"),
            Self::Json { media: None, .. } => formatter.write_str("JSON"),
            Self::Json { media: Some(media), .. } | Self::Text(media) | Self::Bytes(media) => {
                formatter.write_str(media)
            }
            Self::Answer => formatter.write_str("answer"),
            Self::Reading { parameter, value } => write!(formatter, "answer to {parameter}={value}"),
        }
    }
}

impl fmt::Display for Manner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(_) => Ok(()),
            Self::EachValue(_) => formatter.write_str(", one per value"),
            Self::EachItem(_) => formatter.write_str(", each by itself"),
            Self::Joined(_, separator) => write!(formatter, ", joined by {separator:?}"),
        }
    }
}

impl fmt::Display for Repeat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Never => Ok(()),
            Self::EachValue => formatter.write_str(", one per value"),
        }
    }
}
