//! What a caller of an operation and a reader of a model see, as text: what emission writes,
//! without the writing.

use proc_macro2::TokenStream;

use super::operations::{argument_type, form_type, json_type, required_body};
use super::options::{self, Options};
use super::shared;
use super::types::{Names, answer_text, readable, text};
use crate::ir::{
    Api, BodyKind, Field, FormField, Hierarchy, Kind, Location, Operation, Parameter, Struct, TypeId,
};

/// An operation's function.
pub(crate) struct Callable {
    /// What must be given, in order.
    pub(crate) arguments: Vec<Given>,
    /// What may be given, a setter each.
    pub(crate) setters: Vec<Given>,
    /// The type that the function returns, where it is one of its own.
    pub(crate) request: Option<String>,
    /// What the call answers.
    pub(crate) answer: String,
}

/// Something that is given to a call.
pub(crate) struct Given {
    /// Tells it from the others of the operation, whatever it is called in Rust.
    pub(crate) key: String,
    /// Its Rust name.
    pub(crate) name: String,
    /// Its Rust type.
    pub(crate) ty: String,
    /// How it travels.
    pub(crate) sent: String,
    /// True for the body itself.
    pub(crate) is_body: bool,
    /// For what stands in the path, its place there.
    pub(crate) segment: Option<usize>,
}

impl Callable {
    pub(crate) fn of(api: &Api, operation: &Operation) -> Self {
        let options = Options::of(operation);
        Self {
            arguments: arguments(api, operation),
            request: (!options.is_empty()).then(|| operation.request_name.clone()),
            setters: setters(api, &options),
            answer: answer_text(api, operation),
        }
    }
}

fn arguments(api: &Api, operation: &Operation) -> Vec<Given> {
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let mut arguments: Vec<Given> =
        required.enumerate().map(|(index, parameter)| of_parameter(api, parameter, index)).collect();
    let Some(body) = required_body(operation) else { return arguments };
    match &body.kind {
        BodyKind::Json(id) => {
            arguments.push(of_body("body", "&", &json_type(api, &mut Names::default(), *id), "JSON"))
        }
        BodyKind::Form(fields) | BodyKind::Multipart { fields, .. } => {
            let multipart = matches!(body.kind, BodyKind::Multipart { .. });
            let required = fields.iter().filter(|field| field.required);
            arguments.extend(required.map(|field| {
                let given = of_form(api, field, multipart);
                match field.repeated {
                    true => Given { ty: format!("impl IntoIterator<Item = {}>", given.ty), ..given },
                    false => given,
                }
            }));
        }
        BodyKind::Text => arguments.push(of_text("body", &body.media)),
        BodyKind::Bytes => arguments.push(of_bytes("body", &body.media)),
    }
    arguments
}

fn setters(api: &Api, options: &Options<'_>) -> Vec<Given> {
    let mut setters: Vec<Given> =
        options.parameters.iter().map(|parameter| of_parameter(api, parameter, 0)).collect();
    setters.extend(options.form.iter().map(|(field, multipart)| of_form(api, field, *multipart)));
    let plain = |name: &str, ty: String, sent: &str| Given {
        key: format!("{name}()"),
        name: name.to_owned(),
        ty,
        sent: sent.to_owned(),
        is_body: false,
        segment: None,
    };
    if options.free_parts {
        setters.push(plain("part", "impl Into<String>, Part".to_owned(), "multipart"));
    }
    if let Some(id) = options.json_body {
        setters.push(of_body("body", "&", &json_type(api, &mut Names::default(), id), "JSON"));
    }
    setters.extend(options.text_body.map(|media| of_text("text", media)));
    setters.extend(options.bytes_body.map(|media| of_bytes("bytes", media)));
    setters.extend(options.json_answer.map(|id| plain("json", format!("-> {}", text(api, id)), "answer")));
    setters
}

fn of_parameter(api: &Api, parameter: &Parameter, index: usize) -> Given {
    let mut names = Names::default();
    let item = options::repeated(api, parameter);
    let ty = match item {
        Some(item) => options::value_type(api, &mut names, item),
        None => argument_type(api, &mut names, parameter),
    };
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    };
    let is_list = matches!(api.get(parameter.ty).kind, Kind::List(_));
    let manner = match () {
        () if item.is_some() => ", each call adds one".to_owned(),
        () if is_list && parameter.explode => ", each by itself".to_owned(),
        () if is_list => format!(", joined by {:?}", parameter.separator),
        () if parameter.multi_segment => ", slashes kept".to_owned(),
        () => String::new(),
    };
    let is_header = parameter.location == Location::Header;
    Given {
        key: if is_header { format!("{}:", parameter.wire) } else { parameter.wire.clone() },
        name: parameter.name.clone(),
        ty: readable(&ty),
        sent: format!("{place}{manner}"),
        is_body: false,
        segment: (parameter.location == Location::Path).then_some(index),
    }
}

fn of_form(api: &Api, field: &FormField, multipart: bool) -> Given {
    let again = if field.repeated { ", each call adds one" } else { "" };
    Given {
        key: format!("={}", field.wire),
        name: field.name.clone(),
        ty: readable(&form_type(api, &mut Names::default(), field)),
        sent: format!("{}{again}", if multipart { "multipart" } else { "form" }),
        is_body: false,
        segment: None,
    }
}

fn of_body(name: &str, borrow: &str, ty: &TokenStream, sent: &str) -> Given {
    of_bare_body(name, format!("{borrow}{}", readable(ty)), sent)
}

fn of_text(name: &str, media: &str) -> Given {
    of_bare_body(name, "impl Into<String>".to_owned(), options::sent_media(media))
}

fn of_bytes(name: &str, media: &str) -> Given {
    of_bare_body(name, "impl Into<Body>".to_owned(), options::sent_media(media))
}

fn of_bare_body(name: &str, ty: String, sent: &str) -> Given {
    let key = format!("{name}()");
    Given { key, name: name.to_owned(), ty, sent: sent.to_owned(), is_body: true, segment: None }
}

/// The Rust type of a field.
pub(crate) fn field_type(api: &Api, body: &Struct, field: &Field) -> String {
    super::surface::field_type(api, body, field)
}

/// The fields that can be read on a hierarchy itself.
pub(crate) fn shared_fields<'a>(api: &'a Api, body: &Hierarchy) -> Vec<&'a Field> {
    let Kind::Struct(base) = &api.get(body.base).kind else { return Vec::new() };
    let fields = base.fields.iter();
    fields.filter(|field| shared::is_shared(api, body, field, base.is_tag(field))).collect()
}

/// A type, as a person reads it.
pub(crate) fn type_text(api: &Api, id: TypeId) -> String {
    text(api, id)
}
