//! One thing that is given to a call: what it is called, its type, and what becomes of it.

use super::answer::{Answer, Content};
use super::foreign::{also_sent_as, code};
use super::markdown::Text as Words;
use super::route::is_marked;
use super::runtime::RuntimeType;
use super::rust_type::RustType;
use super::sent::{Lent, Manner, PartOf, Repeat, Sent, Text, Written};
use super::slots::{BODY, CONTENT, Slot};
use super::types::{Types, several};
use crate::document::media::{JSON, MediaKind, is_in_range, media_kind};
use crate::ir::{
    Asked, Body, BodyKind, FormField, Kind, Location, Operation, Parameter, Reading, Scalar, Style, TypeId,
};
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
    /// What the document says of it in words.
    pub(crate) about: Words,
    /// Where the document declares it.
    pub origin: Pointer,
}

impl Given {
    /// What tells it from the others of its operation in another version of the document, whatever
    /// it is called in Rust.
    #[must_use]
    pub fn key(&self) -> (u8, &str) {
        match &self.sent {
            Sent::Path { .. } | Sent::Query(_) => (0, &self.wire),
            Sent::Header(_) => (1, &self.wire),
            Sent::Form(_) | Sent::Part(..) => (2, &self.wire),
            Sent::Cookie(_) => (4, &self.wire),
            Sent::FreeFields
            | Sent::FreeParts
            | Sent::Json { .. }
            | Sent::Text(_)
            | Sent::Bytes(_)
            | Sent::WholeForm
            | Sent::Content
            | Sent::Answer
            | Sent::Reading(_) => (3, &self.name),
        }
    }

    /// Whether it is a field of a form that may be given several times.
    #[must_use]
    pub const fn is_repeated(&self) -> bool {
        matches!(
            self.sent,
            Sent::Form(Manner::EachValue(_))
                | Sent::Part(Repeat::EachValue, PartOf::Caller(_) | PartOf::Text(_), _)
        )
    }

    /// Whether it is the body as a whole.
    #[must_use]
    pub const fn is_body(&self) -> bool {
        matches!(self.slot, Slot::Body(_) | Slot::Content)
    }
}

/// An operation, asked for what it is given.
#[derive(Clone, Copy)]
pub(super) struct Taker<'a> {
    pub(super) types: Types<'a>,
    pub(super) operation: &'a Operation,
    pub(super) answer: &'a Answer,
    /// What the type is called that is one of several bodies.
    pub(super) content: &'a str,
}

impl Taker<'_> {
    /// What stands in a slot, as an argument of this name.
    pub(super) fn argument(self, slot: Slot, name: &str) -> Option<Given> {
        let name = match slot {
            Slot::Content => CONTENT,
            _ => slot.own_name(self.operation).map_or(name, |_| BODY),
        };
        let name = name.to_owned();
        Some(Given { name, ..self.given(slot)? })
    }

    /// What stands in a slot, as a setter of this name.
    pub(super) fn setter(self, slot: Slot, name: &str) -> Option<Given> {
        let name = slot.own_name(self.operation).unwrap_or_else(|| name.to_owned());
        Some(Given { name, ..self.given(slot)? })
    }

    fn given(self, slot: Slot) -> Option<Given> {
        let Self { types, operation, answer, .. } = self;
        let given = match slot {
            Slot::Parameter(index) => of_parameter(types, operation.parameters.get(index)?, index),
            Slot::Field { body, field } => {
                let (form, is_multipart) = match &operation.bodies.get(body)?.kind {
                    BodyKind::Form { fields, .. } => (fields, false),
                    BodyKind::Multipart { fields, .. } => (fields, true),
                    _ => return None,
                };
                of_field(types, form.get(field)?, slot, is_multipart)
            }
            Slot::Parts(body) if matches!(operation.bodies.get(body)?.kind, BodyKind::Form { .. }) => Given {
                docs: "Adds a field under a name of the caller's.".to_owned(),
                ..bare(slot, RustType::String.convertible(), Sent::FreeFields)
            },
            Slot::Parts(_) => Given {
                docs: "Adds a part under a name of the caller's.".to_owned(),
                ..bare(slot, RustType::String.convertible(), Sent::FreeParts)
            },
            Slot::Body(index) => of_body(types, operation.bodies.get(index)?, slot)?,
            Slot::Content => {
                let ty = RustType::Reply(self.content.to_owned()).convertible();
                bare(slot, ty, Sent::Content)
            }
            Slot::JsonAnswer => {
                let Answer::One { json: Some(id), .. } = answer else { return None };
                Given {
                    docs: "Reads the answer as JSON, which the same address gives for some of what it holds."
                        .to_owned(),
                    ..bare(slot, types.owned(*id), Sent::Answer)
                }
            }
            Slot::Reading(index) => {
                let Reading { asked, gives, .. } = operation.readings.get(index)?;
                let docs = match asked {
                    Asked::Query { parameter, value } => {
                        let asked = code(&format!("{parameter}={value}"));
                        format!("Asks with {asked}, and reads what is answered then.")
                    }
                    Asked::Accept(media) => format!("Asks for {}, and reads that.", code(media)),
                };
                let ty = types.content(Content::from(*gives));
                Given { docs, ..bare(slot, ty, Sent::Reading(asked.clone())) }
            }
        };
        let about = self.about(slot);
        // What it means goes before what it is on the wire: lists of methods show the first sentence.
        let docs = match about.is_empty() {
            true => given.docs,
            false => format!("{}\n\n{}", about.written(), given.docs),
        };
        let docs = match types.seen.of_node(&given.origin) {
            Some(versions) if !given.origin.is_root() => format!("{docs}\n\n{}", types.seen.told(&versions)),
            _ => docs,
        };
        let origin = if given.origin.is_root() { operation.origin.clone() } else { given.origin };
        Some(Given { origin, docs, about, ..given })
    }

    /// What the document says in words of what stands in a slot.
    fn about(self, slot: Slot) -> Words {
        let Self { types, operation, .. } = self;
        let about = match slot {
            Slot::Parameter(index) => operation
                .parameters
                .get(index)
                .map(|parameter| types.said.of_parameter(&parameter.origin, types.has_a_name(parameter.ty))),
            Slot::Field { body, field } => match operation.bodies.get(body).map(|body| &body.kind) {
                Some(BodyKind::Form { fields, .. } | BodyKind::Multipart { fields, .. }) => {
                    fields.get(field).map(|field| {
                        types.said.of_property(&field.origin, &field.wire, types.has_a_name(field.ty))
                    })
                }
                _ => None,
            },
            Slot::Body(_) | Slot::Content => Some(types.said.of_node(&operation.origin.join("requestBody"))),
            Slot::Parts(_) | Slot::JsonAnswer | Slot::Reading(_) => None,
        };
        about.unwrap_or_default()
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
        about: Words::default(),
        origin: Pointer::root(),
    }
}

fn of_parameter(types: Types<'_>, parameter: &Parameter, index: usize) -> Given {
    let written = Written { style: parameter.style, reserved: parameter.reserved };
    let repeats = parameter.location == Location::Query && !parameter.reserved;
    let manner = match manner(types, parameter.ty, written, repeats.then_some(!parameter.required)) {
        Manner::One(_) if is_marked(parameter.style) => Manner::Value(written),
        manner => manner,
    };
    let ty = match &manner {
        Manner::One(_) if parameter.location == Location::Path => types.segment(parameter.ty),
        manner => of_manner(types, parameter.ty, manner),
    };
    let again =
        if matches!(manner, Manner::EachValue(_)) { ", one per value; each call adds to them" } else { "" };
    let (place, sent) = match parameter.location {
        Location::Path => ("Path", Sent::Path { manner, slashes: parameter.multi_segment }),
        Location::Query => ("Query", Sent::Query(manner)),
        Location::Header => ("Header", Sent::Header(manner)),
        Location::Cookie => ("Cookie", Sent::Cookie(manner)),
    };
    Given {
        wire: parameter.wire.clone(),
        segment: (parameter.location == Location::Path).then_some(index),
        docs: format!("{place} {}{again}.", code(&parameter.wire)),
        origin: parameter.origin.clone(),
        ..bare(Slot::Parameter(index), ty, sent)
    }
}

/// What becomes of a value of this type. `repeats` where each item of a list can be sent by itself; true in
/// it where callers may add items call by call.
fn manner(types: Types<'_>, id: TypeId, written: Written, repeats: Option<bool>) -> Manner {
    let is_form = matches!(written.style, Style::Deep | Style::Json);
    match types.api.get(id).kind {
        Kind::Nullable(_) if written.style == Style::Json => Manner::Model(written),
        Kind::List(item) if written.style == Style::FormExploded && types.is_plain(item) => match repeats {
            Some(true) => Manner::EachValue(text(types, item)),
            Some(false) => Manner::EachItem(text(types, item)),
            None => Manner::List(text(types, item), written),
        },
        Kind::List(item) => Manner::List(text(types, item), written),
        Kind::Json if is_form => Manner::Model(written),
        _ if !types.is_plain(id) => Manner::Model(written),
        // Numbers, true and false are the same in JSON, and hold nothing that is reserved.
        _ => match text(types, id) {
            Text::Plain | Text::Known if written.reserved || written.style == Style::Json => {
                Manner::Value(written)
            }
            text => Manner::One(text),
        },
    }
}

/// What is taken of a value of this type that is sent so, outside of a path.
fn of_manner(types: Types<'_>, id: TypeId, manner: &Manner) -> RustType {
    match (manner, &types.api.get(id).kind) {
        (Manner::EachValue(_), Kind::List(item)) => types.several(*item),
        (Manner::EachItem(_), Kind::List(item)) => types.value(*item).slice().borrowed(),
        (Manner::List(_, written), Kind::List(item)) => {
            let is_form = matches!(written.style, Style::Deep | Style::Json);
            let item = match types.api.get(types.bare(*item)).kind {
                // In JSON a number is no text, and what may be anything is no text either.
                Kind::Json if is_form => types.owned(*item),
                Kind::Scalar(Scalar::Number) if written.style == Style::Json => types.owned(*item),
                _ => types.value(*item),
            };
            item.slice().borrowed()
        }
        (Manner::Model(_), _) => types.lent(id),
        (Manner::Value(_), Kind::Scalar(Scalar::Number)) => types.owned(id),
        (Manner::Value(_), _) => types.value(id),
        _ => types.single(id),
    }
}

fn of_field(types: Types<'_>, field: &FormField, slot: Slot, is_multipart: bool) -> Given {
    let (ty, sent) = match is_multipart {
        true => of_part(types, field),
        false => {
            let written = Written { style: field.style, reserved: field.reserved };
            // A form takes its values one by one, whether they must be given or may be.
            let manner = manner(types, field.ty, written, (!field.reserved).then_some(true));
            (of_manner(types, field.ty, &manner), Sent::Form(manner))
        }
    };
    let given = Given { wire: field.wire.clone(), origin: field.origin.clone(), ..bare(slot, ty, sent) };
    let again = if given.is_repeated() { ", one per value; each call adds to them" } else { "" };
    let headers: Vec<String> = field.headers.iter().map(|name| code(name)).collect();
    let headers = match headers.as_slice() {
        [] => String::new(),
        [only] => format!(" Its part may have the header {only}."),
        several => format!(" Its part may have the headers {}.", several.join(", ")),
    };
    Given { docs: format!("Form field {}{again}.{headers}", code(&field.wire)), ..given }
}

fn repeated(ty: RustType, repeat: Repeat) -> RustType {
    if repeat == Repeat::EachValue { several(ty) } else { ty }
}

/// A field of a multipart form: a text, bytes, or JSON, which an object is where nothing else is said
/// (OpenAPI 3.0.4, Encoding Object, `contentType`).
fn of_part(types: Types<'_>, field: &FormField) -> (RustType, Sent) {
    let (item, repeat) = match types.api.get(field.ty).kind {
        Kind::List(item) => (item, Repeat::EachValue),
        _ => (field.ty, Repeat::Never),
    };
    let media = field.media.clone();
    let is_json = media.as_deref().is_none_or(|media| media_kind(media) == MediaKind::Json);
    let delimiter = match field.style {
        Style::Form => Some(','),
        Style::Spaces => Some(' '),
        Style::Pipes => Some('|'),
        Style::Tabs => Some('\t'),
        _ => None,
    };
    let is_file = matches!(types.api.get(item).kind, Kind::Scalar(Scalar::Binary));
    let of_caller = |media: Option<String>| {
        let part = RustType::Runtime(RuntimeType::Part);
        (repeated(part, repeat), Sent::Part(repeat, PartOf::Caller(is_file), media))
    };
    let usual = if types.part(item).is_some() { "text/plain" } else { JSON };
    let is_chosen = !field.choices.is_empty() && !field.choices.iter().any(|range| is_in_range(usual, range));
    match (types.part(item), delimiter) {
        // Headers of its own are the caller's to set, and which of several media types it is.
        _ if is_chosen || !field.headers.is_empty() => of_caller(media),
        (Some(_), Some(delimiter)) if repeat == Repeat::EachValue => {
            let joined = PartOf::Joined(text(types, item), delimiter);
            (types.value(item).slice().borrowed(), Sent::Part(Repeat::Never, joined, media))
        }
        (Some(ty), _) => (repeated(ty, repeat), Sent::Part(repeat, PartOf::Text(text(types, item)), media)),
        (None, _) if is_json && !is_file => {
            let ty = match repeat {
                Repeat::EachValue => types.owned(item).slice().borrowed(),
                Repeat::Never => types.lent(item),
            };
            (ty, Sent::Part(repeat, PartOf::Json, media))
        }
        (None, _) => of_caller(media),
    }
}

fn of_body(types: Types<'_>, body: &Body, slot: Slot) -> Option<Given> {
    let media = &body.media;
    let others = also_sent_as(&body.others, &body.by_hand);
    let sent_as = format!("Sends this as {}.{others}", code(media));
    let (docs, ty, sent) = match &body.kind {
        BodyKind::Text => (sent_as, RustType::String.convertible(), Sent::Text(media.clone())),
        BodyKind::Bytes => {
            let related = if media.starts_with("multipart/") {
                "\n\n[`Related`](crate::Related) makes such a body."
            } else {
                ""
            };
            let ty = RustType::Runtime(RuntimeType::Body).convertible();
            (format!("{sent_as}{related}"), ty, Sent::Bytes(media.clone()))
        }
        BodyKind::Json(id) => {
            let kind = (media != JSON).then(|| media.clone());
            let docs = if kind.is_some() { sent_as } else { format!("Sends this as JSON.{others}") };
            let ty = types.lent(*id);
            let lent = match types.api.get(*id).kind {
                _ if matches!(ty, RustType::Option(_)) => Lent::Perhaps,
                Kind::List(_) => Lent::Slice,
                Kind::Scalar(Scalar::Text | Scalar::Binary) => Lent::Text,
                _ => Lent::Model,
            };
            let docs = match lent {
                Lent::Perhaps => format!("{docs}\nNothing is sent as null."),
                _ => docs,
            };
            (docs, ty, Sent::Json { media: kind, lent })
        }
        BodyKind::FormOf(id) => {
            (format!("Sends this as a form.{others}"), types.json(*id).borrowed(), Sent::WholeForm)
        }
        // Forms are given field by field.
        BodyKind::Form { .. } | BodyKind::Multipart { .. } => return None,
    };
    Some(Given { docs, origin: body.origin.clone(), ..bare(slot, ty, sent) })
}

/// How one value of a type becomes text.
fn text(types: Types<'_>, id: TypeId) -> Text {
    match types.api.get(types.bare(id)).kind {
        Kind::OpenEnum(_) => Text::Known,
        Kind::Scalar(Scalar::Bool | Scalar::Integer | Scalar::Unsigned | Scalar::Number) => Text::Printed,
        _ => Text::Plain,
    }
}
