//! The module of what an API sends of itself: an enum of its events.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::docs::doc;
use super::imports::{Imports, ident};
use super::source::RustFile;
use crate::bindings::Webhooks;
use crate::surface::docs;
use crate::surface::events::{Event, Events, KEYS, is_own};
use crate::surface::runtime::{CRATE, OF_EVENTS, OF_EVENTS_WITH};

/// `src/events.rs`, however the module is called.
pub(super) fn module(context: Context<'_>, events: &Events) -> Result<String, syn::Error> {
    let mut file = RustFile::new(docs::EVENTS);
    let mut imports = Imports::without(is_own);
    let runtime = ident(CRATE);
    file.import(format!("{CRATE}::wire"));
    for name in OF_EVENTS {
        file.import(format!("pub {CRATE}::webhooks::{name}"));
    }
    file.items(models(events))?;
    let with_features = OF_EVENTS_WITH.iter().map(|(feature, names)| {
        let names = names.iter().map(|name| ident(name));
        quote!(#[cfg(feature = #feature)] pub use #runtime::webhooks::{#(#names),*};)
    });
    file.items(quote!(#(#with_features)*))?;
    let variants: Vec<TokenStream> = events
        .events
        .iter()
        .map(|event| {
            let (name, docs, payload) = (ident(&event.name), doc(&event.docs), imports.ty(&event.payload));
            quote!(#docs #name(Box<#payload>),)
        })
        .collect();
    let [event, other, other_key, other_body] =
        [docs::EVENT, docs::OTHER_EVENT, docs::OTHER_EVENT_KEY, docs::OTHER_EVENT_BODY].map(doc);
    file.items(quote! {
        #event
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #(#variants)*
            #other
            Other {
                #other_key
                key: String,
                #other_body
                body: wire::Json,
            },
        }
    })?;
    let key_of_event = doc(docs::KEY_OF_EVENT);
    file.items(quote! {
        impl Event {
            #key_of_event
            #[must_use]
            pub fn event_key(&self) -> EventKey {
                EventKey::from(self.key())
            }
        }
    })?;
    file.items(read_and_written(&events.events, &context.model.bindings.webhooks))?;
    let [delivery, receiver] = [docs::DELIVERY, docs::RECEIVER].map(doc);
    file.items(quote! {
        #delivery
        pub type Delivery = #runtime::webhooks::Delivery<Event>;

        #receiver
        pub type Receiver = #runtime::webhooks::Receiver<Event>;
    })?;
    let handed_on: BTreeSet<&str> = events.payloads.iter().map(String::as_str).collect();
    imports.add_to(&mut file, "crate::models", &handed_on);
    Ok(file.finish())
}

/// What the module hands on of the models: the keys, and what events hold.
fn models(events: &Events) -> TokenStream {
    let (root, keys) = (ident("crate"), ident(&events.keys));
    let keys = if events.keys == KEYS { quote!(#keys) } else { quote!(#keys as EventKey) };
    let payloads: Vec<Ident> = events.payloads.iter().map(|name| ident(name)).collect();
    let payloads = (!payloads.is_empty()).then(|| {
        quote! {
            #[doc(inline)]
            pub use #root::models::{#(#payloads),*};
        }
    });
    quote! {
        #[doc(inline)]
        pub use #root::models::#keys;
        #payloads
    }
}

/// `impl WebhookEvent for Event`
fn read_and_written(events: &[Event], told: &Webhooks) -> TokenStream {
    let readings = events.iter().map(|Event { name, key, .. }| {
        let name = ident(name);
        quote!(#key => Self::#name(Box::new(wire::from_slice(body)?)),)
    });
    let keys = events.iter().map(|Event { name, key, .. }| {
        let name = ident(name);
        quote!(Self::#name(_) => #key,)
    });
    let bodies = events.iter().map(|Event { name, .. }| {
        let name = ident(name);
        quote!(Self::#name(event) => wire::to_vec(&**event),)
    });
    let info = info(told);
    quote! {
        impl WebhookEvent for Event {
            const INFO: &'static WebhookInfo = &#info;

            fn read(key: &str, body: &[u8]) -> Result<Self, wire::DecodeError> {
                Ok(match key {
                    #(#readings)*
                    _ => Self::Other { key: key.to_owned(), body: wire::from_slice(body)? },
                })
            }

            fn key(&self) -> &str {
                match self {
                    #(#keys)*
                    Self::Other { key, .. } => key,
                }
            }

            fn to_body(&self) -> Vec<u8> {
                match self {
                    #(#bodies)*
                    Self::Other { body, .. } => wire::to_vec(body),
                }
            }
        }
    }
}

/// What the runtime has to know of deliveries: a call for each thing that the bindings say.
fn info(told: &Webhooks) -> TokenStream {
    let calls = told.facts().map(|(key, value)| {
        let setter = ident(&format!("with_{key}"));
        // Headers are compared in lower case.
        let value = if key.ends_with("_header") { value.to_ascii_lowercase() } else { value.to_owned() };
        quote!(.#setter(#value))
    });
    quote!(WebhookInfo::new() #(#calls)*)
}
