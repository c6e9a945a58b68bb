//! What lets people build what is sent: the calls of the runtime's macro, and constructors.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::source::wrapped;
use super::types::{Names, ident, readable};
use crate::ir::{Api, Field, Kind, Struct};

/// `setters! { … }` of a struct: for what callers may say, which is not what only the server sets.
pub(super) fn setters(api: &Api, names: &mut Names, name: &str, body: &Struct) -> String {
    let fields = body.fields.iter().filter(|field| !body.is_tag(field) && !field.read_only);
    let entries: Vec<String> = fields.map(|field| format!("{},", entry(api, names, field))).collect();
    if entries.is_empty() {
        return format!("setters!({name} {{}});\n");
    }
    let lines = wrapped(entries, 4);
    match lines.lines().collect::<Vec<_>>().as_slice() {
        [only] if name.len() + only.len() < 80 => {
            format!("setters!({name} {{ {} }});\n", only.trim().trim_end_matches(','))
        }
        _ => format!("setters!({name} {{\n{lines}}});\n"),
    }
}

/// `impl … { pub fn new(…) }`, where it takes something.
pub(super) fn constructor(api: &Api, names: &mut Names, name: &str, body: &Struct) -> TokenStream {
    let fields = body.given();
    if fields.is_empty() {
        return TokenStream::new();
    }
    let arguments = fields.iter().map(|field| {
        let name = ident(&field.name);
        match &api.get(field.ty).kind {
            Kind::List(item) => {
                let item = names.ty(api, *item);
                quote!(#name: impl IntoIterator<Item = impl Into<#item>>)
            }
            _ => {
                let ty = names.ty(api, field.ty);
                quote!(#name: impl Into<#ty>)
            }
        }
    });
    let arguments: Vec<TokenStream> = arguments.collect();
    let calls = fields.iter().map(|field| {
        let (name, setter) = (ident(&field.name), format_ident!("{}", setter(field)));
        quote!(.#setter(#name))
    });
    let model = ident(name);
    quote! {
        impl #model {
            #[doc = " With what must be given; the rest can be set."]
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self::default()#(#calls)*
            }
        }
    }
}

fn setter(field: &Field) -> String {
    format!("with_{}", field.name.trim_start_matches("r#"))
}

fn entry(api: &Api, names: &mut Names, field: &Field) -> String {
    let kind = match &api.get(field.ty).kind {
        Kind::List(item) if !field.boxed => format!("[{}]", readable(&names.ty(api, *item))),
        _ if field.boxed => format!("Box<{}>", readable(&names.ty(api, field.ty))),
        _ => readable(&names.ty(api, field.ty)),
    };
    format!("{}({}: {kind})", setter(field), field.name)
}
