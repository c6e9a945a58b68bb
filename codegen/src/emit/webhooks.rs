//! The enum of what an API sends of itself.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::doc;
use super::imports::{Imports, ident};
use super::source::RustFile;
use crate::surface::docs;
use crate::surface::runtime::CRATE;
use crate::surface::webhook::Webhooks;

/// The file of the enum.
pub(super) fn file(webhooks: &Webhooks) -> Result<String, syn::Error> {
    let mut file = RustFile::new("What the API sends of itself.");
    let mut imports = Imports::default();
    let (name, runtime) = (ident(&webhooks.name), ident(CRATE));
    let variants: Vec<TokenStream> = webhooks
        .variants
        .iter()
        .map(|variant| {
            let (name, payload) = (ident(&variant.name), imports.ty(&variant.payload));
            let docs = doc(&variant.docs);
            quote!(#docs #name(Box<#payload>),)
        })
        .collect();
    let readings = webhooks.variants.iter().map(|variant| {
        let (name, wire) = (ident(&variant.name), &variant.wire);
        quote!(#wire => Self::#name(Box::new(#runtime::wire::from_slice(body)?)),)
    });
    let names = webhooks.variants.iter().map(|variant| &variant.wire);
    imports.add_to(&mut file, "crate::models", &BTreeSet::from([webhooks.name.as_str()]));
    let [about, other, all, read] =
        [docs::WEBHOOKS, docs::OTHER_WEBHOOK, docs::WEBHOOK_NAMES, docs::READ_WEBHOOK].map(doc);
    file.items(quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #other
            Other(String, #runtime::wire::Json),
        }

        impl #name {
            #all
            pub const NAMES: &[&str] = &[#(#names),*];

            #read
            pub fn read(name: &str, body: &[u8]) -> Result<Self, #runtime::wire::DecodeError> {
                Ok(match name {
                    #(#readings)*
                    other => Self::Other(other.to_owned(), #runtime::wire::from_slice(body)?),
                })
            }
        }
    })?;
    Ok(file.finish())
}
