//! `src/lib.rs`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::docs::doc;
use super::guide;
use super::imports::ident;
use super::service;
use super::source::RustFile;
use crate::bindings::Bindings;
use crate::surface::docs;
use crate::surface::runtime::{AT_THE_ROOT, AT_THE_ROOT_WITH, CRATE, CRATES};
use crate::surface::service::Service;

pub(super) fn lib(context: Context<'_>) -> Result<String, syn::Error> {
    let (model, bindings) = (context.model, &context.model.bindings);
    let title = docs::of_crate(&context.title());
    let about = match model.surface.about.as_str() {
        "" => String::new(),
        about => format!("{about}\n\n"),
    };
    let mut file = match context.readme {
        // Its examples are compiled as tests, and may use any module.
        Some(_) => {
            let mut file = RustFile::new("");
            let leads = guide::leads(&model.guide);
            file.attributes(quote! {
                #leads
                #![cfg_attr(feature = "default", doc = include_str!("../README.md"))]
                #![cfg_attr(not(feature = "default"), doc = #title)]
            })?;
            file
        }
        None => RustFile::new(&format!(
            "{title}\n\n\
             {about}\
             A module for each group of operations: a function takes what an operation needs, has setters for\n\
             what it may take, and gives a request that is sent to a [`Client`]. What travels stands in\n\
             [`models`]. Every module is a cargo feature of the same name; all are on by default, and so is the transport that\n\
             the feature `rustls` brings."
        )),
    };
    file.attributes(guide::front(&model.guide))?;
    file.attributes(quote! {
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]
    })?;
    if !model.names.is_ascii() {
        file.attributes(quote! {
            #![allow(
                confusable_idents,
                mixed_script_confusables,
                uncommon_codepoints,
                reason = "names are in the letters of the document"
            )]
        })?;
    }
    if model.names.has_placeholder() {
        file.attributes(quote! {
            #![allow(clippy::disallowed_names, reason = "the document has these names")]
        })?;
    }
    // The crate's own credentials stand in the place of the runtime's.
    let is_own = |name: &&str| *name == "Credentials" && model.surface.service.has_credentials();
    let at_the_root = AT_THE_ROOT.iter().copied().filter(|name| !is_own(name));
    let (crates, own): (Vec<&str>, Vec<&str>) =
        at_the_root.chain([model.surface.page.name()]).partition(|name| CRATES.contains(name));
    for name in crates {
        file.import(format!("pub {CRATE}::{name}"));
    }
    let runtime = ident(CRATE);
    file.items(shown(&own))?;
    let with_features = AT_THE_ROOT_WITH.iter().map(|(feature, names)| {
        let (crates, own): (Vec<&str>, Vec<&str>) = names.iter().partition(|name| CRATES.contains(name));
        let (crates, own) = (crates.into_iter().map(ident), own.into_iter().map(ident));
        let crates = crates.map(|name| quote!(#[cfg(feature = #feature)] pub use #runtime::#name;));
        quote! {
            #[cfg(feature = #feature)] #[doc(inline)] pub use #runtime::{#(#own),*};
            #(#crates)*
        }
    });
    file.items(quote!(#(#with_features)*))?;
    let mut modules = model.names.modules();
    modules.extend(model.names.events.as_deref());
    let modules = modules.into_iter().map(|module| {
        let (name, feature) = (ident(module), model.names.feature(module));
        quote!(#[cfg(feature = #feature)] pub mod #name;)
    });
    let guide = guide::module(&model.guide);
    file.items(quote!(#guide pub mod models; #(#modules)*))?;
    let marker = ident(&model.marker);
    let prefix = model.env_prefix();
    let served = &model.surface.service;
    let info = info(bindings, served, &prefix);
    let servers = service::servers(&marker, served);
    let of_client = doc(&docs::of_client(&prefix));
    let docs = doc(&docs::of_api(&model.crate_name));
    file.items(quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub enum #marker {}

        impl Api for #marker {
            const INFO: ApiInfo = #info;
        }

        #servers

        #of_client
        pub type Client = #runtime::Client<#marker>;

        #[doc = " What a [`Client`] is built with."]
        pub type ClientBuilder = #runtime::ClientBuilder<#marker>;

        #[doc = " A client of this API that waits for its answers, for programs without an async runtime."]
        #[cfg(feature = "blocking")]
        pub type BlockingClient = #runtime::blocking::Client<#marker>;
    })?;
    if !served.oauth.is_empty() {
        file.import(format!("{CRATE}::oauth::OAuthEndpoints"));
        let constants = served.oauth.iter().map(service::oauth);
        file.items(quote!(#(#constants)*))?;
    }
    if served.has_credentials() {
        file.items(service::credentials(served))?;
    }
    Ok(file.finish())
}

/// What is shown as if it were the crate's own: users of the crate meet it, and find it here.
fn shown(names: &[&str]) -> TokenStream {
    let runtime = ident(CRATE);
    let (wire, root): (Vec<&str>, Vec<&str>) = names.iter().partition(|name| name.contains("::"));
    let wire = wire.iter().filter_map(|name| name.split_once("::")).map(|(_, name)| ident(name));
    let root = root.into_iter().map(ident);
    quote! {
        #[doc(inline)]
        pub use #runtime::wire::{#(#wire),*};
        #[doc(inline)]
        pub use #runtime::{#(#root),*};
    }
}

/// What the runtime has to know of the API: a call for each thing that the bindings say.
fn info(bindings: &Bindings, served: &Service, env_prefix: &str) -> TokenStream {
    let mut info = quote!(ApiInfo::new(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")));
    info.extend(service::facts(served));
    if let Some(version) = &bindings.servers.version {
        let (path, field) = (version.operation.trim_start_matches("GET "), &version.field);
        info.extend(quote!(.with_version_at(#path, #field)));
    }
    info.extend(quote!(.with_env_prefix(#env_prefix)));
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
    if bindings.braced_ids {
        info.extend(quote!(.with_braced_ids()));
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
