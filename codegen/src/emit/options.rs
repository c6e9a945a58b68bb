//! Requests that have options: a type over `Request`, and a setter for each.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Context;
use super::docs::doc;
use super::operations::{argument_type, form_type, json_type, json_value, required_body};
use super::types::{Names, ident};
use crate::ir::{Answer, Api, BodyKind, FormField, Kind, Location, Operation, Parameter, Scalar, TypeId};

/// What a caller may add to a request.
pub(super) struct Options<'a> {
    pub(super) parameters: Vec<&'a Parameter>,
    /// Form fields, and whether the form is multipart.
    pub(super) form: Vec<(&'a FormField, bool)>,
    /// True where parts of any name may be added.
    pub(super) free_parts: bool,
    /// A JSON body that is optional, or one of several kinds.
    pub(super) json_body: Option<TypeId>,
    /// Its media type, where that is a kind of JSON of its own.
    pub(super) json_media: Option<&'a str>,
    /// The media type of a text that is optional, or one of several kinds.
    pub(super) text_body: Option<&'a str>,
    /// The same of bytes.
    pub(super) bytes_body: Option<&'a str>,
    /// The JSON that may come instead of bytes.
    pub(super) json_answer: Option<TypeId>,
}

impl<'a> Options<'a> {
    pub(super) fn of(operation: &'a Operation) -> Self {
        let only = required_body(operation).is_some();
        let mut options = Self {
            parameters: operation.parameters.iter().filter(|parameter| !parameter.required).collect(),
            form: Vec::new(),
            free_parts: false,
            json_body: None,
            json_media: None,
            text_body: None,
            bytes_body: None,
            json_answer: match &operation.answer {
                Answer::One { json, .. } => *json,
                Answer::Several(_) => None,
            },
        };
        for body in &operation.bodies {
            match &body.kind {
                BodyKind::Json(id) if !only => {
                    options.json_body = Some(*id);
                    options.json_media = kind_of_json(&body.media);
                }
                BodyKind::Form(fields) => {
                    options.form.extend(
                        fields.iter().filter(|field| !only || !field.required).map(|field| (field, false)),
                    );
                }
                BodyKind::Multipart { fields, free } => {
                    options.form.extend(
                        fields.iter().filter(|field| !only || !field.required).map(|field| (field, true)),
                    );
                    options.free_parts = *free;
                }
                BodyKind::Text if !only => options.text_body = Some(&body.media),
                BodyKind::Bytes if !only => options.bytes_body = Some(&body.media),
                BodyKind::Json(_) | BodyKind::Text | BodyKind::Bytes => {}
            }
        }
        options
    }

    pub(super) fn is_empty(&self) -> bool {
        self.parameters.is_empty()
            && self.form.is_empty()
            && !self.free_parts
            && self.json_body.is_none()
            && self.text_body.is_none()
            && self.bytes_body.is_none()
            && self.json_answer.is_none()
    }
}

/// The media type of a body of JSON, where servers take it under no other: a kind of JSON with a
/// name of its own.
pub(super) fn kind_of_json(media: &str) -> Option<&str> {
    let essence = media.split(';').next().unwrap_or_default().trim();
    essence.to_ascii_lowercase().ends_with("+json").then_some(media)
}

/// The request's type, and its methods.
pub(super) fn request(
    context: Context<'_>,
    names: &mut Names,
    operation: &Operation,
    options: &Options<'_>,
) -> (TokenStream, TokenStream) {
    let api = context.api;
    let name = ident(&operation.request_name);
    let function = operation.function.trim_start_matches("r#");
    let docs = doc(&format!("Request of [`{function}`]."));
    let answer = names.answer(api, operation);
    let item = quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name(Request<#answer>);
    };
    let mut methods: Vec<TokenStream> =
        options.parameters.iter().map(|parameter| setter(api, names, parameter)).collect();
    methods.extend(options.form.iter().map(|(field, multipart)| form_setter(api, names, field, *multipart)));
    if options.free_parts {
        let part = names.of_runtime("Part");
        methods.push(quote! {
            #[doc = " Adds a part under a name of the caller's."]
            #[inline]
            pub fn part(mut self, name: impl Into<String>, part: #part) -> Self {
                self.0.push_part(name, part);
                self
            }
        });
    }
    if let Some(id) = options.json_body {
        let (ty, value) = (json_type(api, names, id), json_value(api, id));
        let (docs, set) = match options.json_media {
            Some(media) => (format!("Sends this as `{media}`."), quote!(set_json_as(#media, #value))),
            None => ("Sends this as JSON.".to_owned(), quote!(set_json(#value))),
        };
        let docs = doc(&docs);
        methods.push(quote! {
            #docs
            #[inline]
            pub fn body(mut self, body: &#ty) -> Self {
                self.0.#set;
                self
            }
        });
    }
    if let Some(media) = options.text_body {
        let docs = doc(&format!("Sends this as `{media}`."));
        methods.push(quote! {
            #docs
            #[inline]
            pub fn text(mut self, text: impl Into<String>) -> Self {
                self.0.set_bytes(#media, text.into());
                self
            }
        });
    }
    if let Some(media) = options.bytes_body {
        let boundary = if media.starts_with("multipart/") {
            "\n\n[`Related`](crate::Related) makes such a body."
        } else {
            ""
        };
        let docs = doc(&format!("Sends this as `{media}`.{boundary}"));
        let body = names.of_runtime("Body");
        let media = sent_media(media);
        methods.push(quote! {
            #docs
            #[inline]
            pub fn bytes(mut self, bytes: impl Into<#body>) -> Self {
                self.0.set_bytes(#media, bytes);
                self
            }
        });
    }
    if let Some(id) = options.json_answer {
        let ty = names.ty(api, id);
        methods.push(quote! {
            #[doc = " Reads the answer as JSON, which the same address gives for some of what it holds."]
            #[inline]
            pub fn json(self) -> Request<#ty> {
                self.0.into_answer()
            }
        });
    }
    (item, quote!(impl #name { #(#methods)* }))
}

/// The media type that bytes are sent as, where the document leaves it open.
pub(super) fn sent_media(media: &str) -> &str {
    match media.split_once("/*") {
        Some(("text", _)) => "text/plain",
        Some(_) => "application/octet-stream",
        None => media,
    }
}

fn setter(api: &Api, names: &mut Names, parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.name);
    let repeated = repeated(api, parameter);
    let ty = match repeated {
        Some(item) => value_type(api, names, item),
        None => argument_type(api, names, parameter),
    };
    let place = match parameter.location {
        Location::Header => "Header",
        Location::Query | Location::Path => "Query",
    };
    let again = if repeated.is_some() { "; each call adds one" } else { "" };
    let docs = doc(&format!("{place} `{}`{again}.\n\n`{}`", parameter.wire, parameter.origin));
    let set = set_parameter(api, &quote!(self.0), parameter);
    quote! {
        #docs
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            #set
            self
        }
    }
}

/// The item of a parameter whose setter is called once per value.
pub(super) fn repeated(api: &Api, parameter: &Parameter) -> Option<TypeId> {
    match api.get(parameter.ty).kind {
        Kind::List(item)
            if parameter.explode && !parameter.required && parameter.location == Location::Query =>
        {
            Some(item)
        }
        _ => None,
    }
}

pub(super) fn value_type(api: &Api, names: &mut Names, id: TypeId) -> TokenStream {
    match &api.get(id).kind {
        Kind::Scalar(Scalar::Text | Scalar::DateTime | Scalar::Binary) | Kind::Json => quote!(&str),
        Kind::Scalar(Scalar::Number) => quote!(f64),
        _ => names.ty(api, id),
    }
}

/// The statement that puts a parameter into a request.
pub(super) fn set_parameter(api: &Api, request: &TokenStream, parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.name);
    let wire = &parameter.wire;
    let text = |id: TypeId, value: TokenStream| match &api.get(id).kind {
        Kind::OpenEnum(_) => quote!(#value.as_str()),
        _ => value,
    };
    if parameter.location == Location::Header {
        if let Kind::List(item) = api.get(parameter.ty).kind {
            let texts = texts(api, &name, item);
            let separator = parameter.separator;
            return quote!(#texts #request.set_header(#wire, #name.join(#separator)););
        }
        let value = text(parameter.ty, quote!(#name));
        return quote!(#request.set_header(#wire, #value););
    }
    if let Some(item) = repeated(api, parameter) {
        let value = text(item, quote!(#name));
        return quote!(#request.push_query(#wire, #value););
    }
    match &api.get(parameter.ty).kind {
        Kind::List(item) => {
            if parameter.explode {
                let is_enum = matches!(api.get(*item).kind, Kind::OpenEnum(_));
                let value = if is_enum { quote!(value.as_str()) } else { quote!(*value) };
                return quote!(for value in #name { #request.push_query(#wire, #value); });
            }
            let texts = texts(api, &name, *item);
            let separator = parameter.separator;
            quote!(#texts #request.set_query(#wire, #name.join(#separator));)
        }
        _ => {
            let value = text(parameter.ty, quote!(#name));
            quote!(#request.set_query(#wire, #value);)
        }
    }
}

/// The items of a list as texts, under the list's own name.
fn texts(api: &Api, name: &Ident, item: TypeId) -> TokenStream {
    match &api.get(item).kind {
        Kind::OpenEnum(_) => quote!(let #name: Vec<&str> = #name.iter().map(AsRef::as_ref).collect();),
        Kind::Scalar(Scalar::Bool | Scalar::Integer | Scalar::Number) => {
            quote!(let #name: Vec<String> = #name.iter().map(ToString::to_string).collect();)
        }
        _ => TokenStream::new(),
    }
}

/// The items of a list in one text.
pub(super) fn joined(api: &Api, name: &Ident, item: TypeId, separator: &str) -> TokenStream {
    match &api.get(item).kind {
        Kind::OpenEnum(_) => quote!(#name.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(#separator)),
        Kind::Scalar(Scalar::Bool | Scalar::Integer | Scalar::Number) => {
            quote!(#name.iter().map(ToString::to_string).collect::<Vec<String>>().join(#separator))
        }
        _ => quote!(#name.join(#separator)),
    }
}

fn form_setter(api: &Api, names: &mut Names, field: &FormField, multipart: bool) -> TokenStream {
    let name = ident(&field.name);
    let ty = form_type(api, names, field);
    if multipart {
        names.of_runtime("Part");
    }
    let again = if field.repeated { "; each call adds one" } else { "" };
    let docs = doc(&format!("Form field `{}`{again}.", field.wire));
    let set = set_form_field(api, &quote!(self.0), field, multipart);
    quote! {
        #docs
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            #set
            self
        }
    }
}

/// The statement that puts a form field into a request.
pub(super) fn set_form_field(
    api: &Api,
    request: &TokenStream,
    field: &FormField,
    multipart: bool,
) -> TokenStream {
    let name = ident(&field.name);
    let wire = &field.wire;
    let is_enum = matches!(api.get(field.ty).kind, Kind::OpenEnum(_));
    if !multipart {
        let value = if is_enum { quote!(#name.as_str()) } else { quote!(#name) };
        return if field.repeated {
            quote!(#request.push_form(#wire, #value);)
        } else {
            quote!(#request.set_form(#wire, #value);)
        };
    }
    let part = match &api.get(field.ty).kind {
        Kind::OpenEnum(_) => quote!(Part::text(#name.as_str())),
        Kind::Scalar(Scalar::Text | Scalar::DateTime) | Kind::Json => quote!(Part::text(#name)),
        Kind::Scalar(Scalar::Bool | Scalar::Integer | Scalar::Number) => {
            quote!(Part::text(#name.to_string()))
        }
        _ => quote!(#name),
    };
    if field.repeated {
        quote!(#request.push_part(#wire, #part);)
    } else {
        quote!(#request.set_part(#wire, #part);)
    }
}
