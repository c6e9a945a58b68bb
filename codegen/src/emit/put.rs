//! How a value that a caller gives is put into a request.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::imports::{Imports, ident};
use crate::surface::given::{Given, Lent, Manner, Repeat, Sent, Text};
use crate::surface::runtime::RuntimeType;

/// A method of the runtime's request, and what it is given.
pub(super) struct Put {
    pub(super) method: Ident,
    pub(super) values: Vec<TokenStream>,
}

/// What puts it there; nothing for what stands in the path and for what is not sent.
pub(super) fn put(imports: &mut Imports, given: &Given) -> Option<Put> {
    let (name, wire) = (ident(&given.name), &given.wire);
    let put =
        |method: &str, values: Vec<TokenStream>| Some(Put { method: format_ident!("{method}"), values });
    let wire = quote!(#wire);
    match &given.sent {
        Sent::Path { .. } | Sent::Answer | Sent::Reading { .. } => None,
        Sent::Query(Manner::EachValue(_)) => put("push_each_query", vec![wire, quote!(#name)]),
        Sent::Query(manner) => {
            let adds = matches!(manner, Manner::EachItem(_));
            put(if adds { "push_query" } else { "set_query" }, vec![wire, value(&name, manner)])
        }
        Sent::Header(manner) => put("set_header", vec![wire, value(&name, manner)]),
        Sent::Form(Repeat::EachValue, _) => put("push_each_form", vec![wire, quote!(#name)]),
        Sent::Form(Repeat::Never, text) => put("set_form", vec![wire, value(&name, &Manner::One(*text))]),
        Sent::Part(Repeat::EachValue, text) => {
            put(if text.is_some() { "push_each_text" } else { "push_each_part" }, vec![wire, quote!(#name)])
        }
        Sent::Part(Repeat::Never, text) => put("set_part", vec![wire, part(imports, &name, *text)]),
        Sent::FreeParts => put("push_part", vec![quote!(name), quote!(#name)]),
        Sent::Json { media: None, lent } => put("set_model", vec![self::lent(&name, *lent)]),
        Sent::Json { media: Some(media), lent } => {
            put("set_model_as", vec![quote!(#media), self::lent(&name, *lent)])
        }
        Sent::Text(media) => put("set_body", vec![quote!(#media), quote!(#name.into())]),
        Sent::Bytes(media) => put("set_body", vec![quote!(#media), quote!(#name)]),
    }
}

/// A value, or one item of it under the name `value`, as the runtime takes it.
fn value(name: &Ident, manner: &Manner) -> TokenStream {
    match manner {
        Manner::One(Text::Known) | Manner::EachValue(Text::Known) => quote!(#name.as_str()),
        Manner::One(_) | Manner::EachValue(_) => quote!(#name),
        Manner::EachItem(Text::Known) => quote!(value.as_str()),
        Manner::EachItem(_) => quote!(*value),
        Manner::Joined(text, separator) => joined(name, *text, separator),
    }
}

/// The items of a list in one text.
pub(super) fn joined(name: &Ident, text: Text, separator: &str) -> TokenStream {
    match text {
        Text::Known => quote!(#name.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(#separator)),
        Text::Printed => {
            quote!(#name.iter().map(ToString::to_string).collect::<Vec<String>>().join(#separator))
        }
        Text::Plain => quote!(#name.join(#separator)),
    }
}

fn part(imports: &mut Imports, name: &Ident, text: Option<Text>) -> TokenStream {
    let part = imports.of_runtime(RuntimeType::Part);
    match text {
        None => quote!(#name),
        Some(Text::Plain) => quote!(#part::text(#name)),
        Some(Text::Known) => quote!(#part::text(#name.as_str())),
        Some(Text::Printed) => quote!(#part::text(#name.to_string())),
    }
}

/// A borrowed body as the runtime takes it.
pub(super) fn lent(name: &Ident, lent: Lent) -> TokenStream {
    match lent {
        Lent::Model => quote!(#name),
        Lent::Slice => quote!(&#name),
        Lent::Text => quote!(&#name.to_owned()),
    }
}
