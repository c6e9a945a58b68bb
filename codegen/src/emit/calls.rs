//! The functions of a module, and the requests that they return.

use std::collections::BTreeSet;

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::answers::reply_enum;
use super::context::Context;
use super::docs::doc;
use super::example::example;
use super::imports::{Imports, ident};
use super::jobs;
use super::lists;
use super::put::{self, Put};
use super::requests;
use super::service;
use super::source::RustFile;
use crate::surface::call::Call;
use crate::surface::call_answer::CallAnswer;
use crate::surface::docs;
use crate::surface::given::Given;
use crate::surface::runtime::{OPERATION_METHODS, RuntimeType};
use crate::surface::rust_type::RustType;
use crate::surface::sent::{Manner, Sent, Text};

/// `src/<module>.rs`.
pub(super) fn module(context: Context<'_>, module: &str) -> Result<String, syn::Error> {
    let said = context.model.bindings.modules.about.get(module).map(String::as_str);
    let mut file = RustFile::new(&docs::of_module(
        module,
        said,
        context.model.surface.modules.get(module).map(String::as_str),
    ));
    let mut imports = Imports::default();
    for call in context.calls(module) {
        file.items(constant(&mut imports, call))?;
        file.items(function(context, &mut imports, call))?;
        file.text(&requests::request(&mut imports, call)?);
        if let Some(content) = &call.content {
            file.text(&requests::content(&mut imports, call, content)?);
        }
        if let Some(job) = &call.job {
            let asks = constant_name(&job.asks);
            file.text(&jobs::job(&mut imports, &call.request, job, &asks));
        }
        if let CallAnswer::Several { name, cases } = &call.answer {
            file.items(reply_enum(context, &mut imports, call, name, cases))?;
        }
    }
    imports.add_to(&mut file, "crate::models", &BTreeSet::new());
    Ok(file.finish())
}

/// The operation of a function, as a constant.
fn constant_name(function: &str) -> Ident {
    let name = function.to_shouty_snake_case();
    // Letters without a case are the function's name again.
    if name == function { format_ident!("{name}_OPERATION") } else { format_ident!("{name}") }
}

/// `static LIST: Operation = Operation::get("pull_requests::list", "/repositories/…")…;`
fn constant(imports: &mut Imports, call: &Call) -> TokenStream {
    let operation = imports.of_runtime(RuntimeType::Operation);
    let name = constant_name(&call.function);
    let (id, path) = (call.name(), &call.template);
    let with_method = match OPERATION_METHODS.contains(&call.method.as_str()) {
        true => {
            let method = ident(&call.method.to_lowercase());
            quote!(#method(#id, #path))
        }
        false => {
            let method = &call.method;
            quote!(other(#method, #id, #path))
        }
    };
    let scopes = (!call.scopes.is_empty()).then(|| {
        let scopes = call.scopes.iter().flatten();
        let lengths = call.scopes.iter().map(|scopes| Literal::usize_unsuffixed(scopes.len()));
        let alternatives = (call.scopes.len() > 1).then(|| quote!(.alternatives(&[#(#lengths),*])));
        quote!(.scopes(&[#(#scopes),*]) #alternatives)
    });
    let headers = (!call.headers.is_empty()).then(|| {
        let headers = call.headers.iter().map(|(name, value)| quote!((#name, #value)));
        quote!(.headers(&[#(#headers),*]))
    });
    let accept = call.accept.as_ref().map(|media| quote!(.accept(#media)));
    let json = call.accept_json.as_ref().map(|media| quote!(.json(#media)));
    let security = call.security.as_ref().map(|security| match security.as_slice() {
        [] => quote!(.anonymous()),
        alternatives => {
            let alternatives = service::security(alternatives);
            quote!(.security(#alternatives))
        }
    });
    let server = call.server.as_ref().map(|(place, _)| {
        let place = Literal::usize_unsuffixed(*place);
        quote!(.served_elsewhere(#place))
    });
    let pages = call.pages.as_ref().map(|pages| lists::pages(imports, pages));
    let seen = (!call.seen_in.is_empty()).then(|| {
        let versions = &call.seen_in;
        quote!(.seen_in(&[#(#versions),*]))
    });
    quote! {
        static #name: #operation =
            #operation::#with_method #scopes #headers #accept #json #security #server #pages #seen;
    }
}

fn function(context: Context<'_>, imports: &mut Imports, call: &Call) -> TokenStream {
    let name = ident(&call.function);
    let mut docs = docs::of_call(call, context.model.bindings.reference.as_deref());
    if let Some(shown) = &call.example {
        docs.push_str(&format!("\n\n{}", example(&context.model.crate_name, shown)));
    }
    let docs = doc(&docs);
    let deprecated = call.deprecated.then(|| {
        let vendor = context.model.bindings.vendor.as_deref();
        let note = docs::of_deprecation(vendor, call.words.reason.as_deref());
        quote!(#[deprecated = #note])
    });
    let arguments: Vec<TokenStream> = call
        .arguments
        .iter()
        .map(|given| {
            let (name, ty) = (ident(&given.name), imports.ty(&given.ty));
            quote!(#name: #ty)
        })
        .collect();
    let request = ident(&call.request);
    let body = made(imports, call, &request);
    let many = call
        .has_many_arguments()
        .then(|| quote!(#[expect(clippy::too_many_arguments, reason = "the server wants all of them")]));
    // Left to those who call it to compile: a build of a crate takes a third less so. A macro that
    // held the attribute would hide the function from formatters and editors.
    quote! {
        #docs
        #deprecated
        #many
        #[inline]
        pub fn #name(#(#arguments),*) -> #request {
            #body
        }
    }
}

/// The request, made of what the function was given.
fn made(imports: &mut Imports, call: &Call, made: &Ident) -> TokenStream {
    let (request, constant) = (imports.of_runtime(RuntimeType::Request), constant_name(&call.function));
    let path_values: Vec<TokenStream> =
        call.arguments.iter().filter_map(|given| path_value(imports, given)).collect();
    let mut new = quote!(#request::new(&#constant, &[#(#path_values),*]));
    let mut statements = TokenStream::new();
    if call.is_multipart() {
        new.extend(quote!(.with_multipart()));
    }
    for given in &call.arguments {
        let name = ident(&given.name);
        match &given.sent {
            Sent::Json { media: None, lent } => {
                let value = put::lent(&name, *lent);
                new.extend(quote!(.with_model(#value)));
            }
            Sent::Json { media: Some(media), lent } => {
                let value = put::lent(&name, *lent);
                new.extend(quote!(.with_model_as(#media, #value)));
            }
            _ => statements.extend(statement(imports, given)),
        }
    }
    match statements.is_empty() {
        true => quote!(#made(#new)),
        false => quote!(let mut request = #new; #statements #made(request)),
    }
}

/// What puts an argument into `request`, where it is not in the path.
fn statement(imports: &mut Imports, given: &Given) -> Option<TokenStream> {
    let name = ident(&given.name);
    let Put { method, values } = put::put(imports, given)?;
    let set = quote!(request.#method(#(#values),*););
    Some(match &given.sent {
        Sent::Query(Manner::EachItem(_)) => quote!(for value in #name { #set }),
        _ => set,
    })
}

/// An argument as a value in the path.
fn path_value(imports: &mut Imports, given: &Given) -> Option<TokenStream> {
    let Sent::Path { manner, .. } = &given.sent else { return None };
    let name = ident(&given.name);
    Some(match manner {
        Manner::List(_, written) | Manner::Model(written) | Manner::Value(written) => {
            let (style, wire) = (put::style(imports, *written), &given.wire);
            let value = put::shown(given, manner);
            quote!(#style.path_value(#wire, #value))
        }
        Manner::One(_) if matches!(given.ty, RustType::Impl(_)) => quote!(#name.path_value()),
        Manner::One(Text::Known) => quote!(#name.as_str().into()),
        Manner::One(_) | Manner::EachValue(_) | Manner::EachItem(_) => quote!(#name.into()),
    })
}
