//! For the crate of tests: what reads every schema, and every event.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::imports::{Imports, ident};

/// Every schema that travels as JSON, with the type that reads it; by type, so that what belongs
/// together stands together.
pub(super) fn schemas(context: Context<'_>, imports: &mut Imports) -> TokenStream {
    let mut schemas: Vec<_> =
        context.model.surface.schemas.iter().map(|(origin, ty)| (ty.to_string(), origin, ty)).collect();
    schemas.sort();
    let models = schemas.into_iter().map(|(_, origin, ty)| {
        let (origin, ty) = (origin.fragment(), imports.ty(ty));
        quote!(exercise::Model::of::<#ty>(#origin))
    });
    quote! {
        #[doc = " Every schema that travels as JSON, and what reads it."]
        pub static MODELS: &[exercise::Model] = &[#(#models),*];
    }
}

/// Every event, with the enum that reads all of them, and the type of what this one holds.
pub(super) fn events(context: Context<'_>, imports: &mut Imports) -> TokenStream {
    let events = context.model.surface.events.iter().flat_map(|all| {
        let all_of = ident(&all.module);
        let entries = all.events.iter().map(|event| {
            let (key, payload) = (&event.key, imports.ty(&event.payload));
            quote!(exercise::Event::of::<api::#all_of::Event, #payload>(#key))
        });
        entries.collect::<Vec<_>>()
    });
    let events: Vec<TokenStream> = events.collect();
    quote! {
        #[doc = " Every event that the API sends of itself, and what reads it."]
        pub static EVENTS: &[exercise::Event] = &[#(#events),*];
    }
}
