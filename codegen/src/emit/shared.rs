//! Fields that a base and all its children have, readable on the enum itself.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::doc;
use super::types::{Names, ident};
use crate::ir::{Api, Field, Hierarchy, Kind, Scalar, Struct};

/// Methods of a hierarchy, one for each shared field.
pub(super) fn accessors(api: &Api, names: &mut Names, name: &str, body: &Hierarchy) -> TokenStream {
    let Kind::Struct(base) = &api.get(body.base).kind else { return TokenStream::new() };
    let children: Option<Vec<&Struct>> = body
        .variants
        .iter()
        .map(|variant| match &api.get(variant.ty).kind {
            Kind::Struct(child) => Some(child),
            // What is nested has accessors of its own.
            _ => None,
        })
        .collect();
    let Some(children) = children else { return TokenStream::new() };
    let variants: Vec<_> =
        body.variants.iter().map(|variant| ident(&variant.name)).chain([ident("Other")]).collect();
    let is_shared = |field: &&Field| {
        !field.mandatory
            && children.iter().all(|child| {
                child.field(&field.wire).is_some_and(|other| {
                    other.ty == field.ty && other.boxed == field.boxed && other.name == field.name
                })
            })
    };
    let methods: Vec<TokenStream> = base
        .fields
        .iter()
        .filter(is_shared)
        .map(|field| {
            let is_tag = base.tag.as_ref().is_some_and(|tag| tag.property == field.wire);
            accessor(api, names, field, is_tag, &variants)
        })
        .collect();
    if methods.is_empty() {
        return TokenStream::new();
    }
    let name = ident(name);
    quote!(impl #name { #(#methods)* })
}

fn accessor(
    api: &Api,
    names: &mut Names,
    field: &Field,
    is_tag: bool,
    variants: &[proc_macro2::Ident],
) -> TokenStream {
    let field_name = ident(&field.name);
    let (ty, read) = match &api.get(field.ty).kind {
        _ if is_tag => (quote!(&str), quote!(.as_str())),
        Kind::Scalar(Scalar::Text | Scalar::Binary) => (quote!(&str), quote!(.as_deref())),
        Kind::Scalar(Scalar::Bool) => (quote!(bool), quote!()),
        Kind::Scalar(Scalar::Integer) => (quote!(i64), quote!()),
        Kind::List(item) => {
            let item = names.ty(api, *item);
            (quote!(&[#item]), quote!(.as_deref()))
        }
        _ => {
            let ty = names.ty(api, field.ty);
            let read = if field.boxed { quote!(.as_deref()) } else { quote!(.as_ref()) };
            (quote!(&#ty), read)
        }
    };
    let docs = doc(&format!("`{}` of whichever this is.", field.wire));
    quote! {
        #docs
        #[must_use]
        #[inline]
        pub fn #field_name(&self) -> Option<#ty> {
            match self {
                #(Self::#variants(model) => model.#field_name #read,)*
            }
        }
    }
}
