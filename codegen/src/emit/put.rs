//! How a value that a caller gives is put into a request.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::imports::{Imports, ident};
use crate::surface::given::Given;
use crate::surface::runtime::RuntimeType;
use crate::surface::rust_type::RustType;
use crate::surface::sent::{Lent, Manner, PartOf, Repeat, Sent, Text, Written};

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
        Sent::Path { .. } | Sent::Answer | Sent::Reading(_) => None,
        Sent::WholeForm => put("set_form_of", vec![quote!(#name)]),
        Sent::Content => put("set_content", vec![quote!(#name.into())]),
        Sent::Query(manner) => Some(parameter(imports, given, manner, "query")),
        Sent::Header(manner) => Some(parameter(imports, given, manner, "header")),
        Sent::Cookie(manner) => Some(parameter(imports, given, manner, "cookie")),
        Sent::Form(manner) => Some(parameter(imports, given, manner, "form")),
        Sent::Part(Repeat::EachValue, PartOf::Caller(is_file), media) => {
            let one = described(&quote!(part), given, *is_file, media.as_deref());
            let parts = match one {
                Some(one) => quote!(#name.into_iter().map(|part| #one)),
                None => quote!(#name),
            };
            put("push_each_part", vec![wire, parts])
        }
        Sent::Part(Repeat::Never, PartOf::Caller(is_file), media) => {
            let value = quote!(#name);
            let part = described(&value, given, *is_file, media.as_deref()).unwrap_or(value);
            put("set_part", vec![wire, part])
        }
        Sent::Part(Repeat::EachValue, PartOf::Text(_), None) => {
            put("push_each_text", vec![wire, items(imports, given)])
        }
        Sent::Part(Repeat::EachValue, of, media) => {
            let parts = parts(imports, given, *of, media.as_deref());
            put("push_each_part", vec![wire, parts])
        }
        Sent::Part(Repeat::Never, of @ PartOf::Joined(..), media) => {
            let part = part(imports, &quote!(#name), &given.ty, *of, media.as_deref());
            // Nothing is sent of an empty list.
            put("set_each_part", vec![wire, quote!((!#name.is_empty()).then(|| #part))])
        }
        Sent::Part(Repeat::Never, of, media) => {
            put("set_part", vec![wire, part(imports, &quote!(#name), &given.ty, *of, media.as_deref())])
        }
        Sent::FreeFields => put("push_form", vec![quote!(Into::<String>::into(name)), quote!(#name)]),
        Sent::FreeParts => put("push_part", vec![quote!(name), quote!(#name)]),
        Sent::Json { media: None, lent } => put("set_model", vec![self::lent(&name, *lent)]),
        Sent::Json { media: Some(media), lent } => {
            put("set_model_as", vec![quote!(#media), self::lent(&name, *lent)])
        }
        Sent::Text(media) => put("set_body", vec![quote!(#media), quote!(#name.into())]),
        Sent::Bytes(media) => put("set_body", vec![quote!(#media), quote!(#name)]),
    }
}

/// What goes into a query, a header, a cookie or a form.
fn parameter(imports: &mut Imports, given: &Given, manner: &Manner, place: &str) -> Put {
    let (name, wire) = (ident(&given.name), &given.wire);
    let method = |verb: &str| format_ident!("{verb}_{place}");
    let (method, value) = match manner {
        Manner::EachValue(_) => (method("push_each"), items(imports, given)),
        Manner::EachItem(Text::Known) => (method("push"), quote!(value.as_str())),
        Manner::EachItem(_) => (method("push"), quote!(*value)),
        Manner::One(Text::Known) => (method("set"), quote!(#name.as_str())),
        Manner::One(_) => (method("set"), one(imports, &given.ty, quote!(#name))),
        Manner::List(_, written) | Manner::Model(written) | Manner::Value(written) => {
            let method =
                if written.reserved { method("set_reserved") } else { format_ident!("set_{place}_as") };
            let style = style(imports, *written);
            return Put { method, values: vec![quote!(#wire), style, shown(given, manner)] };
        }
    };
    Put { method, values: vec![quote!(#wire), value] }
}

/// Whether callers give whatever becomes a number.
fn is_number(ty: &RustType) -> bool {
    matches!(ty, RustType::Into(inner) if **inner == RustType::Runtime(RuntimeType::Number))
}

/// One value, of a type that the runtime writes.
fn one(imports: &mut Imports, ty: &RustType, value: TokenStream) -> TokenStream {
    if !is_number(ty) {
        return value;
    }
    let number = imports.of_runtime(RuntimeType::Number);
    quote!(Into::<#number>::into(#value))
}

/// Each of several values, of a type that the runtime writes.
fn items(imports: &mut Imports, given: &Given) -> TokenStream {
    let name = ident(&given.name);
    match &given.ty {
        RustType::IntoIterator(item) if is_number(item) => {
            let number = imports.of_runtime(RuntimeType::Number);
            quote!(#name.into_iter().map(Into::<#number>::into))
        }
        _ => quote!(#name),
    }
}

/// `ParameterStyle::Form`
pub(super) fn style(imports: &mut Imports, written: Written) -> TokenStream {
    let (all, style) = (imports.of_runtime(RuntimeType::ParameterStyle), ident(written.style.name()));
    quote!(#all::#style)
}

/// A value as a style reads it.
pub(super) fn shown(given: &Given, manner: &Manner) -> TokenStream {
    let name = ident(&given.name);
    match manner {
        // Numbers of the language become the texts that they are sent as.
        Manner::List(..) if is_slice_of_floats(&given.ty) => {
            quote!(&#name.iter().map(ToString::to_string).collect::<Vec<String>>())
        }
        Manner::Model(_) if !is_slice(&given.ty) && !is_perhaps(&given.ty) => quote!(#name),
        _ => quote!(&#name),
    }
}

/// Whether it may be nothing, which is null.
const fn is_perhaps(ty: &RustType) -> bool {
    matches!(ty, RustType::Option(_))
}

fn is_slice(ty: &RustType) -> bool {
    matches!(ty, RustType::Ref(inner) if matches!(**inner, RustType::Slice(_)))
}

fn is_slice_of_floats(ty: &RustType) -> bool {
    is_slice(ty) && ty.inner().and_then(RustType::inner) == Some(&RustType::F64)
}

/// A caller's part under the file name that servers know a file by, and the media type that the document says;
/// nothing where there is neither.
fn described(value: &TokenStream, given: &Given, is_file: bool, media: Option<&str>) -> Option<TokenStream> {
    let name = (is_file && !given.wire.is_empty()).then(|| {
        let wire = &given.wire;
        quote!(.or_file_name(#wire))
    });
    let media = media.map(|media| quote!(.or_content_type(#media)));
    (name.is_some() || media.is_some()).then(|| quote!(#value #name #media))
}

fn part(
    imports: &mut Imports,
    value: &TokenStream,
    ty: &RustType,
    of: PartOf,
    media: Option<&str>,
) -> TokenStream {
    let part = imports.of_runtime(RuntimeType::Part);
    let made = match of {
        PartOf::Caller(_) => return value.clone(),
        PartOf::Text(Text::Plain) => quote!(#part::text(#value)),
        PartOf::Text(Text::Known) => quote!(#part::text(#value.as_str())),
        PartOf::Text(Text::Printed) if is_number(ty) => {
            let value = one(imports, ty, value.clone());
            quote!(#part::text(#value))
        }
        PartOf::Text(Text::Printed) => quote!(#part::text(#value.to_string())),
        PartOf::Joined(text, delimiter) => {
            let texts = match text {
                Text::Plain => value.clone(),
                Text::Known => quote!(#value.iter().map(AsRef::as_ref).collect::<Vec<&str>>()),
                Text::Printed => quote!(#value.iter().map(ToString::to_string).collect::<Vec<String>>()),
            };
            let delimiter = delimiter.to_string();
            quote!(#part::text(#texts.join(#delimiter)))
        }
        PartOf::Json if is_perhaps(ty) => quote!(#part::json(&#value)),
        PartOf::Json => quote!(#part::json(#value)),
    };
    match media.filter(|media| of != PartOf::Json || *media != "application/json") {
        Some(media) => quote!(#made.content_type(#media)),
        None => made,
    }
}

/// Each value of several as a part.
fn parts(imports: &mut Imports, given: &Given, of: PartOf, media: Option<&str>) -> TokenStream {
    let name = ident(&given.name);
    // What is text becomes one by the same conversion as without a media type.
    if let PartOf::Text(_) = of {
        let items = items(imports, given);
        let (part, value) =
            (imports.of_runtime(RuntimeType::Part), imports.of_runtime(RuntimeType::QueryValue));
        return quote! {
            #items.into_iter().map(|value| #part::text(Into::<#value>::into(value).as_str()).content_type(#media))
        };
    }
    let one = part(imports, &quote!(value), &RustType::Unit, of, media);
    quote!(#name.iter().map(|value| #one))
}

/// A borrowed body as the runtime takes it.
pub(super) fn lent(name: &Ident, lent: Lent) -> TokenStream {
    match lent {
        Lent::Model => quote!(#name),
        Lent::Slice | Lent::Perhaps => quote!(&#name),
        Lent::Text => quote!(&#name.to_owned()),
    }
}
