//! A file for the crate of tests: every operation, called with sample values.
//!
//! It goes through the functions that users call, so that whatever they cannot say, or what is sent
//! in another way than the document has it, shows. The values are not here: they come from a
//! sample, by name, when the program runs.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::models_read;
use super::operations::{argument_type, form_type, required_body};
use super::options::{Options, repeated, value_type};
use super::source::RustFile;
use super::summary::sentence;
use super::types::{Names, ident};
use crate::ir::{
    Answer, AnswerVariant, Api, Body, BodyKind, Content, FormField, Kind, Location, Operation, Parameter,
    TypeId,
};
use crate::name::case::type_name;

/// The file.
pub(super) fn exercise(context: Context<'_>) -> Result<String, syn::Error> {
    let mut file = RustFile::new(&format!(
        "Every operation of `{}`, called with sample values. Written by the generator.",
        context.crate_name
    ));
    if context.api.operations.iter().any(|operation| operation.deprecated) {
        file.attributes(
            "#![expect(deprecated, reason = \"what the vendor withdraws is called like the rest\")]\n",
        );
    }
    let package = ident(&context.crate_name.replace('-', "_"));
    file.text(&format!("use {package} as api;\n"));
    let marker = context.bindings.api.clone().or_else(|| type_name(context.crate_name));
    let marker = ident(marker.as_deref().unwrap_or("TheApi"));
    let mut names = Names::default();
    let modules = context.modules();
    let lists = modules.iter().map(|module| constant(module));
    let list = quote! {
        #[doc = " Every operation, by module."]
        pub static OPERATIONS: &[&[exercise::Entry<api::#marker>]] = &[#(#lists),*];
    };
    file.items(list)?;
    for module in modules {
        let name = constant(module);
        let operations = context.api.operations.iter().filter(|operation| operation.module == module);
        let entries: Vec<TokenStream> =
            operations.map(|operation| entry(context.api, &mut names, operation)).collect();
        let docs = format!(" {}.", sentence(module));
        file.items(quote! {
            #[doc = #docs]
            static #name: &[exercise::Entry<api::#marker>] = &[#(#entries),*];
        })?;
    }
    file.text(&models_read::table(context.api, &mut names));
    for name in names.models {
        file.import(format!("{package}::models::{name}"));
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
    file.import("crate::decoded");
    file.import("crate::exercise");
    Ok(file.finish())
}

fn constant(module: &str) -> proc_macro2::Ident {
    ident(&module.trim_start_matches("r#").to_uppercase())
}

/// An operation: what it is, and every way to call it.
fn entry(api: &Api, names: &mut Names, operation: &Operation) -> TokenStream {
    let function = operation.function.trim_start_matches("r#");
    let (module, method, path) = (&operation.module, &operation.method, &operation.path);
    let cases: Vec<TokenStream> = bodies(operation)
        .into_iter()
        .flat_map(|body| {
            let views = match &operation.answer {
                Answer::One { json: Some(_), .. } => &[false, true][..],
                _ => &[false],
            };
            views.iter().map(move |as_json| (body, *as_json))
        })
        .map(|(body, as_json)| case(api, names, operation, body, as_json))
        .collect();
    let errors: Vec<TokenStream> = operation
        .errors
        .iter()
        .filter_map(|(status, body)| Some((status, (*body)?)))
        .map(|(status, body)| {
            let body = names.ty(api, body);
            quote!((#status, decoded::error::<#body>))
        })
        .collect();
    quote! {
        exercise::Entry {
            module: #module,
            function: #function,
            method: #method,
            path: #path,
            cases: &[#(#cases),*],
            errors: &[#(#errors),*],
        }
    }
}

/// The bodies that a caller can choose from; `None` where there may be none.
fn bodies(operation: &Operation) -> Vec<Option<&Body>> {
    if let Some(only) = required_body(operation) {
        return vec![Some(only)];
    }
    let chosen = operation.bodies.iter().map(Some);
    if operation.body_required { chosen.collect() } else { chosen.chain([None]).collect() }
}

/// One way to call an operation.
fn case(
    api: &Api,
    names: &mut Names,
    operation: &Operation,
    body: Option<&Body>,
    as_json: bool,
) -> TokenStream {
    let options = Options::of(operation);
    let module = ident(&operation.module);
    let function = ident(&operation.function);
    let arguments = arguments(api, names, operation);
    let mut setters: Vec<TokenStream> =
        options.parameters.iter().map(|parameter| setter(api, names, parameter)).collect();
    if let Some(Body { kind: BodyKind::Form(_) | BodyKind::Multipart { .. }, .. }) = body {
        setters.extend(options.form.iter().map(|(field, _)| form_setter(api, names, field)));
        if options.free_parts {
            setters.push(quote! {
                for (name, part) in sample.parts()? {
                    request = request.part(name, part);
                }
            });
        }
    }
    match body.map(|body| &body.kind) {
        Some(BodyKind::Json(_)) => setters.extend(options.json_body.map(|id| {
            let ty = names.ty(api, id);
            quote!(request = request.body(&sample.json::<#ty>()?);)
        })),
        Some(BodyKind::Text) if options.text_body.is_some() => {
            setters.push(quote!(request = request.text(sample.text()?);));
        }
        Some(BodyKind::Bytes) if options.bytes_body.is_some() => {
            setters.push(quote!(request = request.bytes(sample.bytes()?);));
        }
        _ => {}
    }
    let mutable = (!setters.is_empty()).then(|| quote!(mut));
    let sample = if arguments.is_empty() && setters.is_empty() { quote!(_) } else { quote!(sample) };
    let request = if as_json { quote!(request.json()) } else { quote!(request) };
    let read = read(operation, as_json);
    let media = match body {
        Some(body) => {
            let media = &body.media;
            quote!(Some(#media))
        }
        None => quote!(None),
    };
    quote! {
        exercise::Case {
            body: #media,
            as_json: #as_json,
            call: |#sample| {
                let #mutable request = api::#module::#function(#(#arguments),*);
                #(#setters)*
                Ok(exercise::Call::new(&#request, #read))
            },
        }
    }
}

/// What the function cannot do without.
fn arguments(api: &Api, names: &mut Names, operation: &Operation) -> Vec<TokenStream> {
    let mut arguments: Vec<TokenStream> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
        .map(|parameter| {
            let place = place(parameter.location);
            let wire = &parameter.wire;
            match &api.get(parameter.ty).kind {
                Kind::List(item) => {
                    let (ty, convert) = list(api, names, *item);
                    quote!(&sample.#place::<#ty>(#wire)? #convert)
                }
                _ => {
                    let (ty, convert) = plain(api, parameter.ty, || argument_type(api, names, parameter));
                    quote!(sample.#place::<#ty>(#wire)? #convert)
                }
            }
        })
        .collect();
    match required_body(operation) {
        Some(Body { kind: BodyKind::Json(id), .. }) => {
            let ty = names.ty(api, *id);
            arguments.push(quote!(&sample.json::<#ty>()?));
        }
        Some(Body { kind: BodyKind::Form(fields) | BodyKind::Multipart { fields, .. }, .. }) => {
            arguments.extend(fields.iter().filter(|field| field.required).map(|field| {
                let (ty, convert) = plain(api, field.ty, || form_type(api, names, field));
                let wire = &field.wire;
                match (field.repeated, convert.is_empty()) {
                    (true, true) => quote!(sample.field::<Vec<#ty>>(#wire)?),
                    (true, false) => {
                        quote!(sample.field::<Vec<#ty>>(#wire)?.into_iter().map(Into::into))
                    }
                    (false, _) => quote!(sample.field::<#ty>(#wire)? #convert),
                }
            }));
        }
        Some(Body { kind: BodyKind::Text, .. }) => arguments.push(quote!(sample.text()?)),
        Some(Body { kind: BodyKind::Bytes, .. }) => arguments.push(quote!(sample.bytes()?)),
        None => {}
    }
    arguments
}

fn place(location: Location) -> proc_macro2::Ident {
    ident(match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    })
}

/// The type that a sample gives, and the conversion into what the function takes.
fn plain(api: &Api, id: TypeId, taken: impl FnOnce() -> TokenStream) -> (TokenStream, TokenStream) {
    match &api.get(id).kind {
        Kind::OpenEnum(_) => (quote!(&str), quote!(.into())),
        _ => (taken(), TokenStream::new()),
    }
}

/// The same of a list.
fn list(api: &Api, names: &mut Names, item: TypeId) -> (TokenStream, TokenStream) {
    let taken = value_type(api, names, item);
    match &api.get(item).kind {
        Kind::OpenEnum(_) => (quote!(Vec<&str>), quote!(.into_iter().map(#taken::from).collect::<Vec<_>>())),
        _ => (quote!(Vec<#taken>), TokenStream::new()),
    }
}

fn setter(api: &Api, names: &mut Names, parameter: &Parameter) -> TokenStream {
    let (name, place, wire) = (ident(&parameter.name), place(parameter.location), &parameter.wire);
    if let Some(item) = repeated(api, parameter) {
        let (ty, convert) = plain(api, item, || value_type(api, names, item));
        return quote! {
            for value in sample.#place::<Vec<#ty>>(#wire)? {
                request = request.#name(value #convert);
            }
        };
    }
    let (ty, value) = match &api.get(parameter.ty).kind {
        Kind::List(item) => {
            let (ty, convert) = list(api, names, *item);
            (ty, quote!(&value #convert))
        }
        _ => {
            let (ty, convert) = plain(api, parameter.ty, || argument_type(api, names, parameter));
            (ty, quote!(value #convert))
        }
    };
    quote! {
        if let Some(value) = sample.#place::<Option<#ty>>(#wire)? {
            request = request.#name(#value);
        }
    }
}

fn form_setter(api: &Api, names: &mut Names, field: &FormField) -> TokenStream {
    let (name, wire) = (ident(&field.name), &field.wire);
    let (ty, convert) = plain(api, field.ty, || form_type(api, names, field));
    if field.repeated {
        return quote! {
            for value in sample.field::<Vec<#ty>>(#wire)? {
                request = request.#name(value #convert);
            }
        };
    }
    quote! {
        if let Some(value) = sample.field::<Option<#ty>>(#wire)? {
            request = request.#name(value #convert);
        }
    }
}

/// The function that makes the answer comparable.
fn read(operation: &Operation, as_json: bool) -> TokenStream {
    match &operation.answer {
        Answer::One { .. } if as_json => quote!(decoded::json),
        Answer::One { content, .. } => read_content(*content),
        Answer::Several(variants) => {
            let module = ident(&operation.module);
            let reply = ident(&operation.reply_name);
            let arms = variants.iter().map(|variant| arm(&quote!(api::#module::#reply), variant));
            quote!(|reply| match reply { #(#arms)* })
        }
    }
}

fn arm(reply: &TokenStream, variant: &AnswerVariant) -> TokenStream {
    let name = ident(&variant.name);
    let read = read_content(variant.content);
    match variant.content {
        Content::Empty => quote!(#reply::#name => #read(()),),
        _ => quote!(#reply::#name(value) => #read(value),),
    }
}

fn read_content(content: Content) -> TokenStream {
    match content {
        Content::Json(_) => quote!(decoded::json),
        Content::Text => quote!(decoded::text),
        Content::Bytes => quote!(decoded::bytes),
        Content::Empty => quote!(decoded::empty),
        Content::Located => quote!(decoded::located),
        Content::Redirect => quote!(decoded::redirect),
    }
}
