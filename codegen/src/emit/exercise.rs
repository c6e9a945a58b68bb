//! A file for the crate of tests: every operation, called with sample values.
//!
//! It goes through the functions that users call, so that whatever they cannot say, or what is sent
//! in another way than the document has it, shows. The values are not here: they come from a
//! sample, by name, when the program runs.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::Context;
use super::docs::doc;
use super::imports::{Imports, ident};
use super::readers;
use super::sample::Sample;
use super::source::RustFile;
use crate::surface::call::{Call, Holds};
use crate::surface::call_answer::{AnswerCase, CallAnswer, Reads};
use crate::surface::docs;
use crate::surface::given::Given;
use crate::surface::rust_type::RustType;
use crate::surface::sent::{Manner, PartOf, Repeat, Sent, Text};

/// The widest line of the repository's own files, which this becomes one of.
const WIDTH: usize = 110;

/// The file.
pub(super) fn exercise(context: Context<'_>) -> Result<String, syn::Error> {
    let model = context.model;
    let mut file = RustFile::of_width(WIDTH, &docs::of_exercise(&model.crate_name));
    if model.surface.calls.iter().any(|call| call.deprecated) {
        file.attributes(quote! {
            #![expect(deprecated, reason = "what is deprecated is called like the rest")]
        })?;
    }
    let package = ident(&model.crate_name.replace('-', "_"));
    file.text(&format!("use {package} as api;\n"));
    let marker = ident(&model.marker);
    let mut imports = Imports::default();
    let lists = model.names.modules().into_iter().map(constant);
    let list = quote! {
        #[doc = " Every operation, by module."]
        pub static OPERATIONS: &[&[exercise::Entry<api::#marker>]] = &[#(#lists),*];
    };
    file.items(list)?;
    for module in model.names.modules() {
        let name = constant(module);
        let entries: Vec<TokenStream> = context.calls(module).map(|call| entry(&mut imports, call)).collect();
        let docs = doc(&docs::of_module(module, None, None));
        file.items(quote! {
            #docs
            static #name: &[exercise::Entry<api::#marker>] = &[#(#entries),*];
        })?;
    }
    file.items(readers::schemas(context, &mut imports))?;
    file.items(readers::events(context, &mut imports))?;
    imports.add_to(&mut file, &format!("{package}::models"), &BTreeSet::new());
    if !model.surface.calls.is_empty() {
        file.import("crate::decoded");
    }
    file.import("crate::exercise");
    Ok(file.finish())
}

/// What the list of a module's calls is called; no module makes it what else stands in the file, such as `EVENTS`.
fn constant(module: &str) -> Ident {
    format_ident!("{}_CALLS", module.to_uppercase())
}

/// An operation: what it is, and every way to call it.
fn entry(imports: &mut Imports, call: &Call) -> TokenStream {
    let Call { module, function, method, path, .. } = call;
    let views = match &call.answer {
        CallAnswer::One { json: Some(_), .. } => &[false, true][..],
        _ => &[false],
    };
    let ways = call.choices().into_iter().flat_map(|body| views.iter().map(move |view| (body, *view)));
    let cases: Vec<TokenStream> = ways.map(|(body, as_json)| case(imports, call, body, as_json)).collect();
    let errors: Vec<TokenStream> = call
        .errors
        .iter()
        .filter_map(|(status, body)| Some((status, body.as_ref()?)))
        .map(|(status, body)| {
            let body = imports.ty(body);
            quote!((#status, decoded::error::<#body>))
        })
        .collect();
    quote! {
        exercise::Entry {
            module: #module,
            function: #function,
            method: #method,
            path: #path,
            cases: &[#(#cases),*],
            errors: &[#(#errors),*],
        }
    }
}

/// One way to call an operation.
fn case(imports: &mut Imports, call: &Call, body: Option<usize>, as_json: bool) -> TokenStream {
    let (module, function) = (ident(&call.module), ident(&call.function));
    let arguments: Vec<TokenStream> =
        call.arguments.iter().map(|given| argument(imports, call, given, body)).collect();
    let belongs = |given: &&Given| given.slot.body().is_none() || given.slot.body() == body;
    let setters: Vec<TokenStream> =
        call.setters.iter().filter(belongs).filter_map(|given| setter(imports, call, given)).collect();
    let mutable = (!setters.is_empty()).then(|| quote!(mut));
    let sample = if arguments.is_empty() && setters.is_empty() { quote!(_) } else { quote!(sample) };
    let request = if as_json { quote!(request.into_json()) } else { quote!(request) };
    let read = read(call, as_json);
    let media = match body.and_then(|index| call.bodies.get(index)) {
        Some(body) => {
            let media = &body.media;
            quote!(Some(#media))
        }
        None => quote!(None),
    };
    quote! {
        exercise::Case {
            body: #media,
            as_json: #as_json,
            call: |#sample| {
                let #mutable request = api::#module::#function(#(#arguments),*);
                #(#setters)*
                Ok(exercise::Call::new(&#request, #read))
            },
        }
    }
}

/// What the function cannot do without.
fn argument(imports: &mut Imports, call: &Call, given: &Given, body: Option<usize>) -> TokenStream {
    let wire = &given.wire;
    match &given.sent {
        Sent::Path { manner, .. }
        | Sent::Query(manner)
        | Sent::Header(manner)
        | Sent::Cookie(manner)
        | Sent::Form(manner) => {
            let Sample { method, ty, convert, lend } = of_manner(imports, given, manner);
            quote!(#lend sample.#method::<#ty>(#wire)? #convert)
        }
        Sent::Part(..) => {
            let Sample { method, ty, convert, lend } = of_part(imports, given);
            quote!(#lend sample.#method::<#ty>(#wire)? #convert)
        }
        Sent::Json { .. } => json(imports, call, given),
        Sent::WholeForm => {
            let ty = body_type(imports, call, given);
            quote!(&sample.json::<#ty>()?)
        }
        Sent::Content => content(imports, call, body),
        Sent::Text(_) => quote!(sample.text()?),
        Sent::Bytes(_) => quote!(sample.bytes()?),
        Sent::FreeFields | Sent::FreeParts | Sent::Answer | Sent::Reading(_) => TokenStream::new(),
    }
}

/// A body of JSON, as the function takes it.
fn json(imports: &mut Imports, call: &Call, given: &Given) -> TokenStream {
    let ty = body_type(imports, call, given);
    let has_owner = |inner: &RustType| matches!(inner.inner(), Some(RustType::Slice(_) | RustType::Str));
    match &given.ty {
        RustType::Option(inner) if has_owner(inner) => quote!(sample.json::<#ty>()?.as_deref()),
        RustType::Option(_) => quote!(sample.json::<#ty>()?.as_ref()),
        _ => quote!(&sample.json::<#ty>()?),
    }
}

/// One of several bodies.
fn content(imports: &mut Imports, call: &Call, body: Option<usize>) -> TokenStream {
    let Some(content) = &call.content else { return TokenStream::new() };
    let Some(row) = body.and_then(|index| content.rows.get(index)) else { return TokenStream::new() };
    let (module, name, row_name) = (ident(&call.module), ident(&content.name), ident(&row.name));
    let given = row.given.iter().map(|given| argument(imports, call, given, body));
    let given: Vec<TokenStream> = given.collect();
    quote!(api::#module::#name::#row_name(#(#given),*))
}

/// What a slice behind a reference holds.
fn slice_item(ty: &RustType) -> &RustType {
    match ty {
        RustType::Ref(inner) => match inner.as_ref() {
            RustType::Slice(item) => item,
            _ => ty,
        },
        _ => ty,
    }
}

/// What a parameter or a field of a form is given.
fn of_manner(imports: &mut Imports, given: &Given, manner: &Manner) -> Sample {
    match manner {
        Manner::One(text) => Sample::of(imports, given, *text, &given.ty),
        Manner::EachValue(text) => Sample::several(imports, given, *text),
        Manner::Value(_) => Sample::of(imports, given, value_text(&given.ty), &given.ty),
        Manner::EachItem(text) | Manner::List(text, _) => {
            Sample::list(imports, given, *text, slice_item(&given.ty))
        }
        Manner::Model(_) => Sample::lent(imports, given),
    }
}

/// What a field of a multipart form is given.
fn of_part(imports: &mut Imports, given: &Given) -> Sample {
    match &given.sent {
        Sent::Part(_, PartOf::Text(text), _) => Sample::several(imports, given, *text),
        Sent::Part(_, PartOf::Joined(text, _), _) => {
            Sample::list(imports, given, *text, slice_item(&given.ty))
        }
        Sent::Part(Repeat::EachValue, PartOf::Json, _) => {
            Sample::list(imports, given, Text::Plain, slice_item(&given.ty))
        }
        Sent::Part(_, PartOf::Json, _) => Sample::lent(imports, given),
        _ => Sample::several(imports, given, Text::Plain),
    }
}

/// How a value becomes what the function takes: an enum's is read as a text.
fn value_text(ty: &RustType) -> Text {
    if matches!(ty, RustType::Model(_)) { Text::Known } else { Text::Plain }
}

/// The type of a body that is given as one value.
fn body_type(imports: &mut Imports, call: &Call, given: &Given) -> TokenStream {
    match given.slot.body().and_then(|index| call.bodies.get(index)).map(|body| &body.holds) {
        Some(Holds::Json(ty) | Holds::FormOf(ty)) => imports.ty(ty),
        _ => TokenStream::new(),
    }
}

fn setter(imports: &mut Imports, call: &Call, given: &Given) -> Option<TokenStream> {
    let (name, wire) = (ident(&given.name), &given.wire);
    Some(match &given.sent {
        Sent::Query(manner @ Manner::EachValue(_)) | Sent::Form(manner @ Manner::EachValue(_)) => {
            all(&name, wire, &of_manner(imports, given, manner))
        }
        Sent::Path { manner, .. }
        | Sent::Query(manner)
        | Sent::Header(manner)
        | Sent::Cookie(manner)
        | Sent::Form(manner) => perhaps(&name, wire, of_manner(imports, given, manner)),
        Sent::Part(..) if given.is_repeated() => all(&name, wire, &of_part(imports, given)),
        Sent::Part(..) => perhaps(&name, wire, of_part(imports, given)),
        Sent::FreeParts => quote! {
            for (name, part) in sample.parts()? {
                request = request.#name(name, part);
            }
        },
        Sent::Json { .. } => {
            let body = json(imports, call, given);
            quote!(request = request.#name(#body);)
        }
        Sent::WholeForm => {
            let ty = body_type(imports, call, given);
            quote!(request = request.#name(&sample.json::<#ty>()?);)
        }
        Sent::Text(_) => quote!(request = request.#name(sample.text()?);),
        Sent::Bytes(_) => quote!(request = request.#name(sample.bytes()?);),
        Sent::FreeFields | Sent::Content | Sent::Answer | Sent::Reading(_) => return None,
    })
}

/// A setter that is called where there is a value.
fn perhaps(name: &Ident, wire: &str, Sample { method, ty, convert, lend }: Sample) -> TokenStream {
    quote! {
        if let Some(value) = sample.#method::<Option<#ty>>(#wire)? {
            request = request.#name(#lend value #convert);
        }
    }
}

/// A setter that takes all values.
fn all(name: &Ident, wire: &str, Sample { method, ty, convert, .. }: &Sample) -> TokenStream {
    quote!(request = request.#name(sample.#method::<#ty>(#wire)? #convert);)
}

/// The function that makes the answer comparable.
fn read(call: &Call, as_json: bool) -> TokenStream {
    match &call.answer {
        CallAnswer::One { .. } if as_json => quote!(decoded::json),
        CallAnswer::One { reads, .. } => read_as(*reads),
        CallAnswer::Several { name, cases } => {
            let (module, reply) = (ident(&call.module), ident(name));
            let arms = cases.iter().map(|case| arm(&quote!(api::#module::#reply), case));
            quote!(|reply| match reply { #(#arms)* other => decoded::unlisted(&other) })
        }
    }
}

fn arm(reply: &TokenStream, case: &AnswerCase) -> TokenStream {
    let (name, read) = (ident(&case.name), read_as(case.reads));
    match case.reads {
        Reads::Empty => quote!(#reply::#name => #read(()),),
        _ => quote!(#reply::#name(value) => #read(value),),
    }
}

fn read_as(reads: Reads) -> TokenStream {
    match reads {
        Reads::Json => quote!(decoded::json),
        Reads::Text => quote!(decoded::text),
        Reads::Bytes => quote!(decoded::bytes),
        Reads::Events => quote!(decoded::events),
        Reads::Items => quote!(decoded::items),
        Reads::Empty => quote!(decoded::empty),
        Reads::Location => quote!(decoded::located),
        Reads::Redirect => quote!(decoded::redirect),
    }
}
