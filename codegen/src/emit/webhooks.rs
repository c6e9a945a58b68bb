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
            let docs = doc(&docs::of_webhook(&variant.wire));
            quote!(#docs #name(Box<#payload>),)
        })
        .collect();
    let readings = webhooks.variants.iter().map(|variant| {
        let (name, wire) = (ident(&variant.name), &variant.wire);
        quote!(#wire => Self::#name(Box::new(#runtime::wire::from_slice(body)?)),)
    });
    let names = webhooks.variants.iter().map(|variant| &variant.wire);
    imports.add_to(&mut file, "crate::models", &BTreeSet::from([webhooks.name.as_str()]));
    file.items(quote! {
        #[doc = " What the API sends of itself, by the name of the webhook."]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #[doc = " A webhook that the document does not name: what it is called, and what it holds."]
            Other(String, #runtime::wire::Json),
        }

        impl #name {
            #[doc = " The names of all webhooks, as the document has them."]
            pub const NAMES: &[&str] = &[#(#names),*];

            #[doc = " Reads what a webhook of this name sent, which is JSON. Whether it came from the API is for the"]
            #[doc = " caller to see: nothing is verified."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " Where the bytes are not JSON, or not what a webhook of this name sends."]
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
