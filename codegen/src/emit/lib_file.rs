//! `src/lib.rs`.

use quote::quote;

use super::Context;
use super::docs::doc;
use super::source::RustFile;
use super::types::ident;
use crate::bindings::OAuth;
use crate::name::case::type_name;

/// What users meet of the runtime, at the root of the crate.
const FROM_RUNTIME: &[&str] = &[
    "Body",
    "ByteStream",
    "Conditional",
    "Credentials",
    "Error",
    "ErrorKind",
    "Items",
    "Located",
    "Pages",
    "Part",
    "Place",
    "Polling",
    "Redirect",
    "Related",
    "Request",
    "Response",
    "Retry",
    "Text",
    "bytes",
    "http",
    "oauth",
];

/// What users meet of the runtime's models.
const FROM_WIRE: &[&str] =
    &["Attempt", "DateTime", "DecodeError", "Extra", "Json", "Number", "Timestamp", "TypeTag"];

pub(super) fn lib(context: Context<'_>) -> Result<String, syn::Error> {
    let bindings = context.bindings;
    let title = context.bindings.description.clone();
    let title = title.unwrap_or_else(|| format!("Bindings of {}", context.crate_name));
    let mut file = match context.readme {
        // Its examples are compiled as tests, and may use any module.
        Some(_) => {
            let mut file = RustFile::new("");
            let title = format!("{title}.");
            file.attributes(&format!(
                "#![cfg_attr(feature = \"default\", doc = include_str!(\"../README.md\"))]\n\
                 #![cfg_attr(not(feature = \"default\"), doc = {title:?})]\n"
            ));
            file
        }
        None => RustFile::new(&format!(
            "{title}.\n\n\
             A module for each group of operations: a function takes what an operation needs, has setters for\n\
             what it may take, and gives a request that is sent to a [`Client`]. What travels stands in\n\
             [`models`]. Every module is a cargo feature of the same name; all are on by default."
        )),
    };
    file.attributes("#![forbid(unsafe_code)]\n#![warn(missing_docs)]\n");
    for name in FROM_RUNTIME.iter().copied().chain([context.api.page_style.page()]) {
        file.import(format!("pub bitbucket_runtime::{name}"));
    }
    for name in FROM_WIRE {
        file.import(format!("pub bitbucket_runtime::wire::{name}"));
    }
    file.import("bitbucket_runtime::Api");
    file.import("bitbucket_runtime::ApiInfo");
    file.import("bitbucket_runtime::ErrorShape");
    let mut modules = String::from("pub mod models;\n");
    for module in context.modules() {
        modules.push_str(&format!("#[cfg(feature = {module:?})]\npub mod {module};\n"));
    }
    file.text(&modules);
    let api =
        bindings.api.clone().or_else(|| type_name(context.crate_name)).unwrap_or_else(|| "TheApi".to_owned());
    let marker = ident(&api);
    let base_url = match &bindings.base_url {
        Some(url) => quote!(Some(#url)),
        None => quote!(None),
    };
    let (message, detail) = (&bindings.errors.message, &bindings.errors.detail);
    let (fields, id) = (&bindings.errors.fields, &bindings.errors.id);
    let docs = doc(&format!(
        "The API of `{}`: where it is served, and how it says what went wrong.",
        context.crate_name
    ));
    file.items(quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub enum #marker {}

        impl Api for #marker {
            const INFO: ApiInfo = ApiInfo {
                name: env!("CARGO_PKG_NAME"),
                version: env!("CARGO_PKG_VERSION"),
                base_url: #base_url,
                errors: ErrorShape {
                    message: &[#(#message),*],
                    detail: &[#(#detail),*],
                    fields: &[#(#fields),*],
                    id: &[#(#id),*],
                },
            };
        }

        #[doc = " A client of this API."]
        pub type Client = bitbucket_runtime::Client<#marker>;

        #[doc = " What a [`Client`] is built with."]
        pub type ClientBuilder = bitbucket_runtime::ClientBuilder<#marker>;

        #[doc = " A client of this API that waits for its answers, for programs without an async runtime."]
        #[cfg(feature = "blocking")]
        pub type BlockingClient = bitbucket_runtime::blocking::Client<#marker>;
    })?;
    if let Some(OAuth { authorize, token }) = &bindings.oauth {
        file.import("bitbucket_runtime::oauth::OAuthEndpoints");
        file.items(quote! {
            #[doc = " Where a person is asked, and where tokens are given out."]
            pub const OAUTH: OAuthEndpoints = OAuthEndpoints::fixed(#authorize, #token);
        })?;
    }
    Ok(file.finish())
}
