//! How types are written in a file, and what the file has to import for them.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::source::RustFile;
use crate::surface::names::{KEYWORDS, Names};
use crate::surface::runtime::{CRATE, RuntimeType};
use crate::surface::rust_type::RustType;

/// An identifier, raw where it is a keyword.
pub(super) fn ident(name: &str) -> Ident {
    match KEYWORDS.contains(&name) {
        true => Ident::new_raw(name, Span::call_site()),
        false => Ident::new(name, Span::call_site()),
    }
}

/// The names that a file has to import, gathered while it is written.
#[derive(Default)]
pub(super) struct Imports {
    models: BTreeSet<String>,
    runtime: BTreeSet<RuntimeType>,
    macros: BTreeSet<&'static str>,
    map: bool,
}

impl Imports {
    /// A type.
    pub(super) fn ty(&mut self, ty: &RustType) -> TokenStream {
        let inner = ty.inner().map(|inner| self.ty(inner));
        match ty {
            RustType::Unit => quote!(()),
            RustType::Bool => quote!(bool),
            RustType::I64 => quote!(i64),
            RustType::U64 => quote!(u64),
            RustType::F64 => quote!(f64),
            RustType::Str => quote!(str),
            RustType::String => quote!(String),
            RustType::Runtime(ty) => {
                let name = self.of_runtime(*ty);
                quote!(#name)
            }
            RustType::Impl(ty) => {
                let name = self.of_runtime(*ty);
                quote!(impl #name)
            }
            RustType::Page(page, _) | RustType::Stream(page, _) => {
                let page = self.of_runtime(*page);
                quote!(#page<#inner>)
            }
            RustType::Model(name) => {
                self.models.insert(name.clone());
                let name = ident(name);
                quote!(#name)
            }
            RustType::Reply(name) => {
                let name = ident(name);
                quote!(#name)
            }
            RustType::Vec(_) => quote!(Vec<#inner>),
            RustType::Map(_) => {
                self.map = true;
                quote!(BTreeMap<String, #inner>)
            }
            RustType::Option(_) => quote!(Option<#inner>),
            RustType::Boxed(_) => quote!(Box<#inner>),
            RustType::Ref(_) => quote!(&#inner),
            RustType::Slice(_) => quote!([#inner]),
            RustType::Into(_) => quote!(impl Into<#inner>),
            RustType::IntoIterator(_) => quote!(impl IntoIterator<Item = #inner>),
            RustType::Pairs(_) => quote!(impl IntoIterator<Item = (impl Into<String>, #inner)>),
        }
    }

    /// A type as text, for what is laid out by hand.
    pub(super) fn text(&mut self, ty: &RustType) -> String {
        self.ty(ty);
        ty.to_string()
    }

    /// A type of the runtime.
    pub(super) fn of_runtime(&mut self, ty: RuntimeType) -> Ident {
        self.runtime.insert(ty);
        ident(ty.name())
    }

    /// A type of the runtime that a model may be called like: by its path then, so that the file can import the model.
    pub(super) fn beside_models(&mut self, ty: RuntimeType, names: &Names) -> TokenStream {
        if names.has_type(ty.name()) {
            let (runtime, name) = (ident(CRATE), ident(ty.name()));
            return quote!(#runtime::#name);
        }
        let name = self.of_runtime(ty);
        quote!(#name)
    }

    /// A macro of the runtime.
    pub(super) fn macro_of_runtime(&mut self, name: &'static str) {
        self.macros.insert(name);
    }

    /// Lets a file import all of it; models from a path, but for those that stand in the file.
    pub(super) fn add_to(self, file: &mut RustFile, models: &str, own: &BTreeSet<&str>) {
        for name in self.models.iter().filter(|name| !own.contains(name.as_str())) {
            file.import(format!("{models}::{name}"));
        }
        for ty in self.runtime {
            file.import(format!("{CRATE}::{}", ty.path()));
        }
        for name in self.macros {
            file.import(format!("{CRATE}::{name}"));
        }
        if self.map {
            file.import("std::collections::BTreeMap");
        }
    }
}
