//! The functions of a module, and the requests that they return.

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::answers::reply_enum;
use super::docs::{doc, of_operation};
use super::options::{self, Options};
use super::source::RustFile;
use super::summary::sentence;
use super::types::{Names, ident, readable};
use crate::ir::{
    Answer, Api, Body, BodyKind, Content, FormField, Kind, Location, Operation, Parameter, Scalar, TypeId,
};

/// `src/<module>.rs`.
pub(super) fn module(context: Context<'_>, module: &str) -> Result<String, syn::Error> {
    let title = context
        .bindings
        .modules
        .get(module)
        .map_or_else(|| format!("{}.", sentence(module)), |line| format!("{line}."));
    let mut file = RustFile::new(&title);
    let mut names = Names::default();
    let mut has_options = false;
    for operation in context.api.operations.iter().filter(|operation| operation.module == module) {
        let options = Options::of(operation);
        has_options |= !options.is_empty();
        file.text(&constant(operation));
        file.items(function(context, &mut names, operation, &options))?;
        if !options.is_empty() {
            let answer = names.answer(context.api, operation);
            let answer = readable(&answer);
            let (request, methods) = options::request(context, &mut names, operation, &options);
            file.items(request)?;
            file.text(&format!("request!({} => {answer});\n", operation.request_name));
            file.items(methods)?;
        }
        if let Answer::Several(variants) = &operation.answer {
            file.items(reply_enum(context.api, &mut names, operation, variants))?;
        }
    }
    names.runtime.extend(["Operation", "Request"]);
    if has_options {
        names.runtime.insert("request");
    }
    for name in names.models {
        file.import(format!("crate::models::{name}"));
    }
    for name in names.runtime {
        file.import(format!("bitbucket_runtime::{name}"));
    }
    for name in names.wire {
        file.import(format!("bitbucket_runtime::wire::{name}"));
    }
    if names.map {
        file.import("std::collections::BTreeMap");
    }
    Ok(file.finish())
}

fn function(
    context: Context<'_>,
    names: &mut Names,
    operation: &Operation,
    options: &Options<'_>,
) -> TokenStream {
    let api = context.api;
    let name = ident(&operation.function);
    let constant = ident(&constant_name(operation));
    let docs = doc(&of_operation(context, operation));
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated = "the vendor withdraws it"]));
    let arguments = arguments(api, names, operation);
    let path_values =
        operation.parameters.iter().filter(|parameter| parameter.location == Location::Path).map(
            |parameter| {
                let name = ident(&parameter.name);
                match &api.get(parameter.ty).kind {
                    Kind::OpenEnum(_) => quote!(#name.as_str().into()),
                    Kind::List(item) => {
                        let joined = options::joined(api, &name, *item, parameter.separator);
                        quote!(#joined.as_str().into())
                    }
                    _ => quote!(#name.into()),
                }
            },
        );
    let answer = names.answer(api, operation);
    let new = quote!(Request::new(&#constant, &[#(#path_values),*]));
    let mandatory = mandatory(api, operation);
    let (returns, body) = if options.is_empty() {
        let body = if mandatory.statements.is_empty() {
            let wrap = mandatory.wrap;
            quote!(#new #wrap)
        } else {
            let (statements, wrap) = (mandatory.statements, mandatory.wrap);
            quote!(let mut request = #new #wrap; #statements request)
        };
        (quote!(Request<#answer>), body)
    } else {
        let request = ident(&operation.request_name);
        let wrap = mandatory.wrap;
        let body = if mandatory.statements.is_empty() {
            quote!(#request(#new #wrap))
        } else {
            let statements = mandatory.statements;
            quote!(let mut request = #new #wrap; #statements #request(request))
        };
        (quote!(#request), body)
    };
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(#(#arguments),*) -> #returns {
            #body
        }
    }
}

/// `static LIST: Operation = Operation::get("pull_requests::list", "/repositories/…")…;`
fn constant(operation: &Operation) -> String {
    let name = constant_name(operation);
    let method = operation.method.to_lowercase();
    let id = format!("{}::{}", operation.module, operation.function.trim_start_matches("r#"));
    let mut path = operation.path.clone();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.multi_segment) {
        path = path.replace(&format!("{{{}}}", parameter.wire), &format!("{{+{}}}", parameter.wire));
    }
    let mut calls = Vec::new();
    if !operation.scopes.is_empty() {
        let scopes: Vec<String> = operation.scopes.iter().map(|scope| format!("{scope:?}")).collect();
        calls.push(format!(".scopes(&[{}])", scopes.join(", ")));
    }
    if !operation.fixed_headers.is_empty() {
        let headers = operation.fixed_headers.iter().map(|(name, value)| format!("({name:?}, {value:?})"));
        calls.push(format!(".headers(&[{}])", headers.collect::<Vec<_>>().join(", ")));
    }
    calls.extend(accept(operation).map(|media| format!(".accept({media:?})")));
    let head = format!("static {name}: Operation = Operation::{method}({id:?}, {path:?})");
    let head = if head.len() <= 100 {
        head
    } else {
        format!("static {name}: Operation = Operation::{method}(\n    {id:?},\n    {path:?},\n)")
    };
    let broken = head.contains('\n');
    let tail: Vec<String> =
        calls.iter().map(|call| if broken { call.clone() } else { format!("\n    {call}") }).collect();
    format!("{head}{};\n", tail.concat())
}

fn constant_name(operation: &Operation) -> String {
    operation.function.trim_start_matches("r#").to_shouty_snake_case()
}

/// What the operation asks for, where that is not JSON.
fn accept(operation: &Operation) -> Option<&'static str> {
    let contents: Vec<Content> = match &operation.answer {
        Answer::One { content, .. } => vec![*content],
        Answer::Several(variants) => variants.iter().map(|variant| variant.content).collect(),
    };
    contents
        .iter()
        .any(|content| matches!(content, Content::Text | Content::Bytes | Content::Redirect))
        .then_some("*/*")
}

/// What a caller must give: path, required parameters, the body.
pub(super) fn arguments(api: &Api, names: &mut Names, operation: &Operation) -> Vec<TokenStream> {
    let mut arguments: Vec<TokenStream> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
        .map(|parameter| {
            let name = ident(&parameter.name);
            let ty = argument_type(api, names, parameter);
            quote!(#name: #ty)
        })
        .collect();
    if let Some(body) = required_body(operation) {
        match &body.kind {
            BodyKind::Json(id) => {
                let ty = json_type(api, names, *id);
                arguments.push(quote!(body: &#ty));
            }
            BodyKind::Form(fields) | BodyKind::Multipart { fields, .. } => {
                arguments.extend(fields.iter().filter(|field| field.required).map(|field| {
                    let name = ident(&field.name);
                    let ty = form_type(api, names, field);
                    if field.repeated {
                        quote!(#name: impl IntoIterator<Item = #ty>)
                    } else {
                        quote!(#name: #ty)
                    }
                }));
            }
            BodyKind::Text => arguments.push(quote!(body: impl Into<String>)),
            BodyKind::Bytes => {
                let ty = names.of_runtime("Body");
                arguments.push(quote!(body: impl Into<#ty>));
            }
        }
    }
    arguments
}

/// The one body that a caller cannot do without.
pub(super) fn required_body(operation: &Operation) -> Option<&Body> {
    match operation.bodies.as_slice() {
        [only] => match &only.kind {
            BodyKind::Form(_) | BodyKind::Multipart { .. } => Some(only),
            _ => operation.body_required.then_some(only),
        },
        _ => None,
    }
}

/// The type of an argument or a setter's value.
pub(super) fn argument_type(api: &Api, names: &mut Names, parameter: &Parameter) -> TokenStream {
    match &api.get(parameter.ty).kind {
        Kind::List(item) => {
            let item = options::value_type(api, names, *item);
            quote!(&[#item])
        }
        Kind::Scalar(Scalar::Text | Scalar::DateTime | Scalar::Binary) | Kind::Json => quote!(&str),
        Kind::Scalar(Scalar::Number) => quote!(f64),
        _ => names.ty(api, parameter.ty),
    }
}

/// What a JSON body is borrowed as.
pub(super) fn json_type(api: &Api, names: &mut Names, id: TypeId) -> TokenStream {
    match &api.get(id).kind {
        Kind::List(item) => {
            let item = names.ty(api, *item);
            quote!([#item])
        }
        Kind::Scalar(Scalar::Text | Scalar::Binary) => quote!(str),
        _ => names.ty(api, id),
    }
}

/// The borrowed body as a value: a slice is sent through a reference to it.
pub(super) fn json_value(api: &Api, id: TypeId) -> TokenStream {
    match &api.get(id).kind {
        Kind::List(_) => quote!(&body),
        Kind::Scalar(Scalar::Text | Scalar::Binary) => quote!(&body.to_owned()),
        _ => quote!(body),
    }
}

/// The type of a form field's value.
pub(super) fn form_type(api: &Api, names: &mut Names, field: &FormField) -> TokenStream {
    match &api.get(field.ty).kind {
        Kind::Scalar(Scalar::Text | Scalar::DateTime) | Kind::Json => quote!(&str),
        Kind::Scalar(Scalar::Number) => quote!(f64),
        Kind::Scalar(Scalar::Bool | Scalar::Integer) | Kind::OpenEnum(_) => names.ty(api, field.ty),
        // Bytes, and what has no one text: the caller makes the part.
        _ => names.of_runtime("Part"),
    }
}

/// How a request takes what must be given.
struct Mandatory {
    /// Calls behind `Request::new(…)`.
    wrap: TokenStream,
    /// Statements on `request`.
    statements: TokenStream,
}

fn mandatory(api: &Api, operation: &Operation) -> Mandatory {
    let mut mandatory = Mandatory { wrap: TokenStream::new(), statements: TokenStream::new() };
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required && parameter.location != Location::Path)
    {
        let statement = options::set_parameter(api, &quote!(request), parameter);
        mandatory.statements.extend(statement);
    }
    let Some(body) = required_body(operation) else { return mandatory };
    match &body.kind {
        BodyKind::Json(id) => {
            let value = json_value(api, *id);
            mandatory.wrap = match options::kind_of_json(&body.media) {
                Some(media) => quote!(.json_as(#media, #value)),
                None => quote!(.json(#value)),
            };
        }
        BodyKind::Text => {
            let media = options::sent_media(&body.media);
            mandatory.wrap = quote!(.text(#media, body));
        }
        BodyKind::Bytes => {
            let media = options::sent_media(&body.media);
            mandatory.wrap = quote!(.bytes(#media, body));
        }
        BodyKind::Form(fields) | BodyKind::Multipart { fields, .. } => {
            let multipart = matches!(body.kind, BodyKind::Multipart { .. });
            if multipart {
                mandatory.wrap = quote!(.multipart());
            }
            for field in fields.iter().filter(|field| field.required) {
                let set = options::set_form_field(api, &quote!(request), field, multipart);
                let name = ident(&field.name);
                mandatory.statements.extend(if field.repeated {
                    quote!(for #name in #name { #set })
                } else {
                    set
                });
            }
        }
    }
    mandatory
}
