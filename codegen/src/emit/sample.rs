//! What a sample of a call is asked for, and how it becomes what the function takes.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::imports::Imports;
use crate::surface::given::Given;
use crate::surface::runtime::RuntimeType;
use crate::surface::rust_type::RustType;
use crate::surface::sent::{Sent, Text};

/// What a sample is asked for: the method, the type that it gives, and the conversion into what the
/// function takes.
pub(super) struct Sample {
    pub(super) method: Ident,
    pub(super) ty: TokenStream,
    pub(super) convert: TokenStream,
}

impl Sample {
    /// One value.
    pub(super) fn of(imports: &mut Imports, given: &Given, text: Text, item: &RustType) -> Self {
        let (ty, convert) = match (text, item) {
            (Text::Known, _) => (quote!(&str), quote!(.into())),
            (_, RustType::Impl(RuntimeType::Integer)) => (quote!(i64), TokenStream::new()),
            (Text::Printed, RustType::Into(_)) => (quote!(f64), TokenStream::new()),
            (_, RustType::Impl(_) | RustType::Into(_)) => (quote!(&str), TokenStream::new()),
            (_, item) => (imports.ty(item), TokenStream::new()),
        };
        Self { method: method(given), ty, convert }
    }

    /// What may be given several times, as a list.
    pub(super) fn several(imports: &mut Imports, given: &Given, text: Text) -> Self {
        let RustType::IntoIterator(item) = &given.ty else {
            return Self::of(imports, given, text, &given.ty);
        };
        let one = Self::of(imports, given, text, item);
        let ty = &one.ty;
        let convert = match text {
            Text::Known => {
                let item = imports.ty(item);
                quote!(.into_iter().map(#item::from))
            }
            Text::Plain | Text::Printed => TokenStream::new(),
        };
        Self { ty: quote!(Vec<#ty>), convert, ..one }
    }

    /// What is lent as a whole.
    pub(super) fn lent(imports: &mut Imports, given: &Given) -> Self {
        let (ty, is_perhaps) = match &given.ty {
            RustType::Option(inner) => (&**inner, true),
            ty => (ty, false),
        };
        let ty = match ty.inner() {
            Some(RustType::Slice(item)) => RustType::Vec(item.clone()),
            Some(inner) if matches!(ty, RustType::Ref(_)) => inner.clone(),
            _ => ty.clone(),
        };
        let (ty, convert) = match (is_perhaps, &ty) {
            (false, _) => (ty, TokenStream::new()),
            (true, RustType::Vec(_)) => (ty.optional(), quote!(.as_deref())),
            (true, _) => (ty.optional(), quote!(.as_ref())),
        };
        Self { method: method(given), ty: imports.ty(&ty), convert }
    }

    /// A list.
    pub(super) fn list(imports: &mut Imports, given: &Given, text: Text, item: &RustType) -> Self {
        let item = imports.ty(item);
        let (ty, convert) = match text {
            Text::Known => (quote!(Vec<&str>), quote!(.into_iter().map(#item::from).collect::<Vec<_>>())),
            Text::Plain | Text::Printed => (quote!(Vec<#item>), TokenStream::new()),
        };
        Self { method: method(given), ty, convert }
    }
}

fn method(given: &Given) -> Ident {
    format_ident!(
        "{}",
        match given.sent {
            Sent::Path { .. } => "path",
            Sent::Query(_) => "query",
            Sent::Header(_) => "header",
            Sent::Cookie(_) => "cookie",
            _ => "field",
        }
    )
}
