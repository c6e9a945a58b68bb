//! Enums for calls that return different things with different statuses.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::doc;
use super::types::{Names, ident};
use crate::ir::{AnswerVariant, Api, Content, Operation};

/// The enum, and how it is read.
pub(super) fn reply_enum(
    api: &Api,
    names: &mut Names,
    operation: &Operation,
    variants: &[AnswerVariant],
) -> TokenStream {
    let name = ident(&operation.reply_name);
    let docs = doc(&format!("What [`{}`] answers.", operation.function.trim_start_matches("r#")));
    for used in ["Error", "Head", "Payload", "Reply"] {
        names.of_runtime(used);
    }
    let items: Vec<TokenStream> = variants
        .iter()
        .map(|variant| {
            let docs = doc(&format!("With status {}.", variant.status));
            let name = ident(&variant.name);
            match variant.content {
                Content::Empty => quote!(#docs #name,),
                content => {
                    let ty = names.content(api, content);
                    quote!(#docs #name(#ty),)
                }
            }
        })
        .collect();
    // The first is the plain success; it also takes a success that the document does not name.
    let Some((first, rest)) = variants.split_first() else { return TokenStream::new() };
    let arms = rest.iter().map(|variant| {
        let status = Literal::u16_unsuffixed(variant.status);
        let read = read(variant);
        quote!(#status => #read,)
    });
    let otherwise = read(first);
    let streamed: Vec<Literal> = variants
        .iter()
        .filter(|variant| variant.content == Content::Bytes)
        .map(|variant| Literal::u16_unsuffixed(variant.status))
        .collect();
    let streams = (!streamed.is_empty()).then(|| {
        quote! {
            #[inline]
            fn streams(head: &Head) -> bool {
                matches!(head.status().as_u16(), #(#streamed)|*)
            }
        }
    });
    quote! {
        #docs
        #[derive(Debug)]
        #[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
        pub enum #name {
            #(#items)*
        }

        impl Reply for #name {
            #streams
            #[inline]
            fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
                match head.status().as_u16() {
                    #(#arms)*
                    _ => #otherwise,
                }
            }
        }
    }
}

fn read(variant: &AnswerVariant) -> TokenStream {
    let name = ident(&variant.name);
    match variant.content {
        Content::Empty => quote!(Ok(Self::#name)),
        _ => quote!(Reply::decode(head, body).map(Self::#name)),
    }
}
