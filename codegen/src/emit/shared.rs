//! Fields that a base and all its children have, readable on the enum itself.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::doc;
use super::types::{Names, ident};
use crate::ir::{Api, Field, Hierarchy, Kind, Scalar, TypeId};

/// Methods of a hierarchy, one for each shared field.
pub(super) fn accessors(api: &Api, names: &mut Names, name: &str, body: &Hierarchy) -> TokenStream {
    let Kind::Struct(base) = &api.get(body.base).kind else { return TokenStream::new() };
    let variants = body.variants.iter().map(|variant| {
        let nested = matches!(api.get(variant.ty).kind, Kind::Hierarchy(_));
        (ident(&variant.name), nested)
    });
    let variants: Vec<(Ident, bool)> = variants.chain([(ident("Other"), false)]).collect();
    let methods: Vec<TokenStream> = base
        .fields
        .iter()
        .filter(|field| is_shared(api, body, field, base.is_tag(field)))
        .map(|field| accessor(api, names, field, base.is_tag(field), &variants))
        .collect();
    if methods.is_empty() {
        return TokenStream::new();
    }
    let name = ident(name);
    quote!(impl #name { #(#methods)* })
}

/// True where two fields have one type in Rust: a child that repeats a field instead of inheriting
/// it has a scalar of its own.
fn is_same(api: &Api, left: TypeId, right: TypeId) -> bool {
    match (&api.get(left).kind, &api.get(right).kind) {
        (Kind::Scalar(left), Kind::Scalar(right)) => left == right,
        _ => left == right,
    }
}

/// Whether a field is that of every child, too, and of the children of those that are nested.
pub(super) fn is_shared(api: &Api, body: &Hierarchy, field: &Field, as_tag: bool) -> bool {
    let has = |id: TypeId| match &api.get(id).kind {
        Kind::Struct(child) => child.field(&field.wire).is_some_and(|other| {
            child.is_tag(field) == as_tag
                && is_same(api, other.ty, field.ty)
                && other.boxed == field.boxed
                && other.name == field.name
                && !other.mandatory
        }),
        Kind::Hierarchy(nested) => is_shared(api, nested, field, as_tag),
        _ => false,
    };
    has(body.base) && body.variants.iter().all(|variant| has(variant.ty))
}

fn accessor(
    api: &Api,
    names: &mut Names,
    field: &Field,
    is_tag: bool,
    variants: &[(Ident, bool)],
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
    let arms = variants.iter().map(|(variant, nested)| {
        if *nested {
            quote!(Self::#variant(model) => model.#field_name(),)
        } else {
            quote!(Self::#variant(model) => model.#field_name #read,)
        }
    });
    let docs = doc(&format!("`{}` of whichever this is.", field.wire));
    quote! {
        #docs
        #[must_use]
        #[inline]
        pub fn #field_name(&self) -> Option<#ty> {
            match self {
                #(#arms)*
            }
        }
    }
}
