//! `src/lib.rs`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::docs::doc;
use super::imports::ident;
use super::source::RustFile;
use crate::bindings::{Bindings, OAuth};
use crate::surface::docs;
use crate::surface::runtime::{AT_THE_ROOT, CRATE, MOCK};

pub(super) fn lib(context: Context<'_>) -> Result<String, syn::Error> {
    let (model, bindings) = (context.model, &context.model.bindings);
    let title = docs::of_crate(&context.title());
    let mut file = match context.readme {
        // Its examples are compiled as tests, and may use any module.
        Some(_) => {
            let mut file = RustFile::new("");
            file.attributes(quote! {
                #![cfg_attr(feature = "default", doc = include_str!("../README.md"))]
                #![cfg_attr(not(feature = "default"), doc = #title)]
            })?;
            file
        }
        None => RustFile::new(&format!(
            "{title}\n\n\
             A module for each group of operations: a function takes what an operation needs, has setters for\n\
             what it may take, and gives a request that is sent to a [`Client`]. What travels stands in\n\
             [`models`]. Every module is a cargo feature of the same name; all are on by default."
        )),
    };
    file.attributes(quote! {
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]
    })?;
    for name in AT_THE_ROOT.iter().copied().chain([model.surface.page.name()]) {
        file.import(format!("pub {CRATE}::{name}"));
    }
    let shape = (!error_shape(bindings).is_empty()).then_some("ErrorShape");
    for name in ["Api", "ApiInfo"].into_iter().chain(shape) {
        file.import(format!("{CRATE}::{name}"));
    }
    let modules = model.names.modules().into_iter().map(|module| {
        let name = ident(module);
        quote!(#[cfg(feature = #module)] pub mod #name;)
    });
    file.items(quote!(pub mod models; #(#modules)*))?;
    let (marker, runtime, mock) = (ident(&model.marker), ident(CRATE), ident(MOCK));
    let info = info(bindings);
    let docs = doc(&docs::of_api(&model.crate_name));
    file.items(quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub enum #marker {}

        impl Api for #marker {
            const INFO: ApiInfo = #info;
        }

        #[doc = " A client of this API."]
        pub type Client = #runtime::Client<#marker>;

        #[doc = " What a [`Client`] is built with."]
        pub type ClientBuilder = #runtime::ClientBuilder<#marker>;

        #[doc = " A client of this API that waits for its answers, for programs without an async runtime."]
        #[cfg(feature = "blocking")]
        pub type BlockingClient = #runtime::blocking::Client<#marker>;
    })?;
    file.items(quote! {
        #[cfg(feature = #MOCK)]
        pub use #runtime::#mock;
    })?;
    if let Some(OAuth { authorize, token }) = &bindings.oauth {
        file.import(format!("{CRATE}::oauth::OAuthEndpoints"));
        file.items(quote! {
            #[doc = " Where a person is asked, and where tokens are given out."]
            pub const OAUTH: OAuthEndpoints = OAuthEndpoints::fixed(#authorize, #token);
        })?;
    }
    Ok(file.finish())
}

/// What the runtime has to know of the API: a call for each thing that the bindings say.
fn info(bindings: &Bindings) -> TokenStream {
    let mut info = quote!(ApiInfo::new(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")));
    if let Some(url) = &bindings.base_url {
        info.extend(quote!(.with_base_url(#url)));
    }
    if let Some(path) = &bindings.base_path {
        info.extend(quote!(.with_base_path(#path)));
    }
    let shape = error_shape(bindings);
    if !shape.is_empty() {
        info.extend(quote!(.with_errors(ErrorShape::UNKNOWN #shape)));
    }
    let names = &bindings.servers.trace_headers;
    if !names.is_empty() {
        info.extend(quote!(.with_trace_headers(&[#(#names),*])));
    }
    let statuses = &bindings.servers.transient_statuses;
    if !statuses.is_empty() {
        let statuses = statuses.iter().copied().map(Literal::u16_unsuffixed);
        info.extend(quote!(.with_transient_statuses(&[#(#statuses),*])));
    }
    info
}

/// Where an error body says what; empty where nothing is known of it.
fn error_shape(bindings: &Bindings) -> TokenStream {
    let errors = &bindings.errors;
    let parts = [
        (quote!(with_message), &errors.message),
        (quote!(with_detail), &errors.detail),
        (quote!(with_fields), &errors.fields),
        (quote!(with_id), &errors.id),
    ];
    let known = parts.into_iter().filter(|(_, pointers)| !pointers.is_empty());
    known.map(|(setter, pointers)| quote!(.#setter(&[#(#pointers),*]))).collect()
}
