//! What a sample of a call is asked for, and how it becomes what the function takes.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::imports::Imports;
use crate::surface::given::Given;
use crate::surface::runtime::RuntimeType;
use crate::surface::rust_type::RustType;
use crate::surface::sent::{Sent, Text};

/// What a sample is asked for: the method, the type that it gives, the conversion into what the
/// function takes, and what lends it to that.
pub(super) struct Sample {
    pub(super) method: Ident,
    pub(super) ty: TokenStream,
    pub(super) convert: TokenStream,
    pub(super) lend: TokenStream,
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
        Self { method: method(given), ty, convert, lend: TokenStream::new() }
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
        let is_list = matches!(ty, RustType::Vec(_));
        let (ty, is_whole) = whole(imports, &ty);
        let convert = match (is_perhaps, is_list, is_whole) {
            (false, ..) => TokenStream::new(),
            (true, true, true) => quote!(.as_deref().map(Vec::as_slice)),
            (true, false, false) => quote!(.as_ref()),
            (true, ..) => quote!(.as_deref()),
        };
        let (ty, lend) = match (is_perhaps, is_whole) {
            (true, _) => (quote!(Option<#ty>), TokenStream::new()),
            (false, true) => (ty, quote!(&*)),
            (false, false) => (ty, quote!(&)),
        };
        Self { method: method(given), ty, convert, lend }
    }

    /// A list.
    pub(super) fn list(imports: &mut Imports, given: &Given, text: Text, item: &RustType) -> Self {
        let (ty, convert, is_whole) = match text {
            Text::Known => {
                let item = imports.ty(item);
                (quote!(Vec<&str>), quote!(.into_iter().map(#item::from).collect::<Vec<_>>()), false)
            }
            Text::Plain | Text::Printed => {
                let (ty, is_whole) = whole(imports, &RustType::Vec(Box::new(item.clone())));
                (ty, TokenStream::new(), is_whole)
            }
        };
        let lend = if is_whole { quote!(&*) } else { quote!(&) };
        Self { method: method(given), ty, convert, lend }
    }
}

/// The type that a sample gives, and whether it is read from JSON as a whole: what is more than a text, a number, a truth
/// value, a file or a list of these.
fn whole(imports: &mut Imports, ty: &RustType) -> (TokenStream, bool) {
    let is_plain = |ty: &RustType| match ty {
        RustType::Ref(inner) => **inner == RustType::Str,
        RustType::Bool | RustType::I64 | RustType::F64 | RustType::Runtime(RuntimeType::Part) => true,
        _ => false,
    };
    let is_whole = match ty {
        RustType::Vec(item) => !is_plain(item),
        ty => !is_plain(ty),
    };
    let ty = imports.ty(ty);
    (if is_whole { quote!(exercise::Whole<#ty>) } else { ty }, is_whole)
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
