//! How a type of the IR is written in Rust.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::ir::{Answer, Api, BodyKind, Content, Kind, Operation, Scalar, TypeId};

/// An identifier, raw where it is written so.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(bare) => Ident::new_raw(bare, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The names that a file has to import, gathered while types are written.
#[derive(Default)]
pub(super) struct Names {
    /// Models.
    pub(super) models: BTreeSet<String>,
    /// From the runtime's root.
    pub(super) runtime: BTreeSet<&'static str>,
    /// From the runtime's wire module.
    pub(super) wire: BTreeSet<&'static str>,
    /// True where a map is used.
    pub(super) map: bool,
}

impl Names {
    /// The type, by value.
    pub(super) fn ty(&mut self, api: &Api, id: TypeId) -> TokenStream {
        let ty = api.get(id);
        match &ty.kind {
            Kind::Struct(_) | Kind::OpenEnum(_) | Kind::Hierarchy(_) => {
                self.models.insert(ty.name.clone());
                let name = ident(&ty.name);
                quote!(#name)
            }
            Kind::Page(item) => {
                let page = self.of_runtime(api.page_style.page());
                let item = self.ty(api, *item);
                quote!(#page<#item>)
            }
            Kind::List(item) => {
                let item = self.ty(api, *item);
                quote!(Vec<#item>)
            }
            Kind::Map(item) => {
                self.map = true;
                let item = self.ty(api, *item);
                quote!(BTreeMap<String, #item>)
            }
            Kind::Scalar(Scalar::Bool) => quote!(bool),
            Kind::Scalar(Scalar::Integer) => quote!(i64),
            Kind::Scalar(Scalar::Number) => {
                self.wire.insert("Number");
                quote!(Number)
            }
            Kind::Scalar(Scalar::Text | Scalar::Binary) => quote!(String),
            Kind::Scalar(Scalar::DateTime) => {
                self.wire.insert("DateTime");
                quote!(DateTime)
            }
            Kind::Scalar(Scalar::Timestamp) => {
                self.wire.insert("Timestamp");
                quote!(Timestamp)
            }
            Kind::Json | Kind::Alias(_) | Kind::AllOf(_) => {
                self.wire.insert("Json");
                quote!(Json)
            }
        }
    }

    /// What a call returns with one status.
    pub(super) fn content(&mut self, api: &Api, content: Content) -> TokenStream {
        match content {
            Content::Json(id) => self.ty(api, id),
            Content::Empty => quote!(()),
            Content::Text => self.of_runtime("Text"),
            Content::Bytes => self.of_runtime("ByteStream"),
            Content::Located => self.of_runtime("Located"),
            Content::Redirect => self.of_runtime("Redirect"),
        }
    }

    /// What a call returns.
    pub(super) fn answer(&mut self, api: &Api, operation: &Operation) -> TokenStream {
        match &operation.answer {
            Answer::One { content, .. } => self.content(api, *content),
            Answer::Several(_) => {
                let name = ident(&operation.reply_name);
                quote!(#name)
            }
        }
    }

    /// A type of the runtime's root.
    pub(super) fn of_runtime(&mut self, name: &'static str) -> TokenStream {
        self.runtime.insert(name);
        let name = ident(name);
        quote!(#name)
    }
}

/// A type as a person reads it.
pub(super) fn text(api: &Api, id: TypeId) -> String {
    readable(&Names::default().ty(api, id))
}

/// The body that an operation takes, as a person reads it.
pub(super) fn request_text(api: &Api, operation: &Operation) -> String {
    let kinds: Vec<String> = operation
        .bodies
        .iter()
        .map(|body| match &body.kind {
            BodyKind::Json(id) => text(api, *id),
            BodyKind::Form(_) => "form".to_owned(),
            BodyKind::Multipart { .. } => "multipart".to_owned(),
            BodyKind::Text => "text".to_owned(),
            BodyKind::Bytes => "bytes".to_owned(),
        })
        .collect();
    kinds.join(" | ")
}

/// What an operation returns, as a person reads it.
pub(super) fn answer_text(api: &Api, operation: &Operation) -> String {
    let of = |content: Content| readable(&Names::default().content(api, content));
    match &operation.answer {
        Answer::One { content, json } => {
            let json = json.map(|id| format!(" | {}", text(api, id))).unwrap_or_default();
            format!("{}{json}", of(*content))
        }
        Answer::Several(variants) => {
            let variants =
                variants.iter().map(|variant| format!("{} {}", variant.status, of(variant.content)));
            variants.collect::<Vec<_>>().join(" | ")
        }
    }
}

/// Tokens as a person writes them.
pub(super) fn readable(tokens: &TokenStream) -> String {
    const SPACING: [(&str, &str); 7] =
        [(" : ", ": "), ("& ", "&"), (" < ", "<"), (" >", ">"), (" ,", ","), ("[ ", "["), (" ]", "]")];
    let mut text = tokens.to_string();
    for (printed, written) in SPACING {
        text = text.replace(printed, written);
    }
    text
}
