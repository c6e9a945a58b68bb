//! Enums for calls that return different things with different statuses.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::docs::doc;
use super::imports::{Imports, ident};
use crate::surface::call::Call;
use crate::surface::call_answer::{AnswerCase, Reads};
use crate::surface::docs;
use crate::surface::runtime::RuntimeType;
use crate::surface::rust_type::RustType;

/// The enum, and how it is read.
pub(super) fn reply_enum(
    context: Context<'_>,
    imports: &mut Imports,
    call: &Call,
    name: &str,
    cases: &[AnswerCase],
) -> TokenStream {
    // The first is the plain success; it also takes a success that the document does not name.
    let Some((first, rest)) = cases.split_first() else { return TokenStream::new() };
    let name = ident(name);
    let docs = doc(&docs::of_reply(call));
    let [head, payload, reply] =
        [RuntimeType::Head, RuntimeType::Payload, RuntimeType::Reply].map(|ty| imports.of_runtime(ty));
    let error = imports.beside_models(RuntimeType::Error, &context.model.names);
    let items: Vec<TokenStream> = cases
        .iter()
        .map(|case| {
            let docs = doc(&docs::of_status(case.status));
            let name = ident(&case.name);
            match case.reads {
                Reads::Empty => quote!(#docs #name,),
                _ => {
                    let ty = imports.ty(&case.ty);
                    quote!(#docs #name(#ty),)
                }
            }
        })
        .collect();
    let status = |case: &AnswerCase| Literal::u16_unsuffixed(case.status);
    let arms: Vec<TokenStream> = rest
        .iter()
        .map(|case| {
            let (status, read) = (status(case), read(imports, case));
            quote!(#status => #read,)
        })
        .collect();
    let otherwise = read(imports, first);
    let streamed: Vec<Literal> = cases.iter().filter(|case| case.reads.is_streamed()).map(status).collect();
    let endless = cases.iter().any(|case| case.reads.is_endless()).then(|| {
        quote!(
            const ENDLESS: bool = true;
        )
    });
    let streams = (!streamed.is_empty()).then(|| {
        quote! {
            #[inline]
            fn streams(head: &#head) -> bool {
                matches!(head.status().as_u16(), #(#streamed)|*)
            }
        }
    });
    quote! {
        #docs
        #[derive(Debug)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
        pub enum #name {
            #(#items)*
        }

        impl #reply for #name {
            type Output = Self;
            #endless
            #streams
            #[inline]
            fn decode(head: &#head, body: #payload) -> Result<Self, #error> {
                match head.status().as_u16() {
                    #(#arms)*
                    _ => #otherwise,
                }
            }
        }
    }
}

fn read(imports: &mut Imports, case: &AnswerCase) -> TokenStream {
    let (name, ty) = (ident(&case.name), imports.ty(&case.ty));
    match (case.reads, &case.ty) {
        (Reads::Empty, _) => quote!(Ok(Self::#name)),
        (_, RustType::Model(_) | RustType::Runtime(_) | RustType::String) => {
            quote!(#ty::decode(head, body).map(Self::#name))
        }
        _ => quote!(<#ty>::decode(head, body).map(Self::#name)),
    }
}
