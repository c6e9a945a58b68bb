//! Types, paths and patterns → pieces. It imports syn, the pieces, and what prints the rest.

use std::fmt::Write;

use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, FieldPat, GenericArgument, GenericParam, Generics, Member, Pat, Path,
    PathArguments, PathSegment, QSelf, ReturnType, Type, TypeParamBound, Visibility,
};

use super::doc::{Doc, Kind, Listed};
use super::literals::literal;
use super::print::Printer;
use super::rest;

/// A type.
pub(super) fn ty(ty: Type) -> Doc {
    match ty {
        Type::Path(path) if path.attrs.is_empty() => of_path(path.qself, path.path, false),
        Type::Reference(reference) if reference.attrs.is_empty() => {
            let mut prefix = String::from("&");
            if let Some(lifetime) = reference.lifetime {
                let _ = write!(prefix, "{lifetime} ");
            }
            if reference.mutability.is_some() {
                prefix.push_str("mut ");
            }
            Doc::prefix(prefix, self::ty(*reference.elem))
        }
        Type::Slice(slice) if slice.attrs.is_empty() => word('[', self::ty(*slice.elem), ']'),
        Type::Tuple(tuple) if tuple.attrs.is_empty() => {
            let items = tuple.elems.into_iter().map(self::ty).collect();
            Doc::list(Doc::empty(), ('(', ')'), items, Listed::Fields)
        }
        Type::ImplTrait(bounds) if bounds.attrs.is_empty() => Doc::implementing(all_of(bounds.bounds)),
        Type::TraitObject(object) if object.attrs.is_empty() && object.dyn_token.is_some() => {
            Doc::prefix("dyn ", all_of(object.bounds))
        }
        Type::Infer(_) => Doc::word("_"),
        Type::Never(_) => Doc::word("!"),
        Type::Group(group) => self::ty(*group.elem),
        other => rest::ty(other),
    }
}

/// A piece between two delimiters, never broken.
fn word(open: char, within: Doc, close: char) -> Doc {
    Doc::word(format!("{open}{}{close}", flat(&within)))
}

/// The text of a piece on one line, however wide.
pub(super) fn flat(doc: &Doc) -> String {
    if let Kind::Word(text) | Kind::Path(text) = &doc.kind {
        return text.clone();
    }
    let mut printer = Printer::new(usize::MAX / 4);
    printer.flat(doc);
    printer.out
}

/// A path. In a value, generic arguments stand behind `::`.
pub(super) fn of_path(qself: Option<QSelf>, path: Path, in_value: bool) -> Doc {
    if let Some(qself) = qself {
        return qualified(qself, path, in_value);
    }
    let mut text = String::from(if path.leading_colon.is_some() { "::" } else { "" });
    // Most paths are names alone.
    if path.segments.iter().all(|segment| segment.arguments.is_none()) {
        for (index, segment) in path.segments.iter().enumerate() {
            let step = if index > 0 { "::" } else { "" };
            // Writing to a String does not fail.
            let _ = write!(text, "{step}{}", segment.ident);
        }
        return Doc::path(text);
    }
    let count = path.segments.len();
    for (index, segment) in path.segments.into_iter().enumerate() {
        let is_last = index + 1 == count;
        match push_segment(&mut text, segment, in_value) {
            Some(arguments) if is_last => {
                return Doc::list(Doc::path(text), ('<', '>'), arguments, Listed::Types);
            }
            Some(arguments) => push_arguments(&mut text, &arguments),
            None => {}
        }
        if !is_last {
            text.push_str("::");
        }
    }
    Doc::path(text)
}

/// `<Type as Trait>::name`.
fn qualified(qself: QSelf, path: Path, in_value: bool) -> Doc {
    let mut text = format!("<{}", flat(&ty(*qself.ty)));
    text.push_str(if qself.position > 0 { " as " } else { ">::" });
    let count = path.segments.len();
    for (index, segment) in path.segments.into_iter().enumerate() {
        if let Some(arguments) = push_segment(&mut text, segment, in_value) {
            push_arguments(&mut text, &arguments);
        }
        if index + 1 == qself.position {
            text.push('>');
        }
        if index + 1 < count {
            text.push_str("::");
        }
    }
    Doc::word(text)
}

/// The name of a segment, and its arguments where it has any between angle brackets.
fn push_segment(text: &mut String, segment: PathSegment, in_value: bool) -> Option<Vec<Doc>> {
    let _ = write!(text, "{}", segment.ident);
    match segment.arguments {
        PathArguments::None => None,
        PathArguments::AngleBracketed(arguments) => {
            if in_value {
                text.push_str("::");
            }
            Some(self::arguments(arguments))
        }
        PathArguments::Parenthesized(call) => {
            let inputs: Vec<Doc> = call.inputs.into_iter().map(|input| ty(input.ty)).collect();
            text.push_str(&flat(&Doc::list(Doc::empty(), ('(', ')'), inputs, Listed::Types)));
            if let Some(output) = output(call.output) {
                text.push(' ');
                text.push_str(&flat(&output));
            }
            None
        }
    }
}

fn push_arguments(text: &mut String, arguments: &[Doc]) {
    text.push('<');
    for (index, argument) in arguments.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        text.push_str(&flat(argument));
    }
    text.push('>');
}

/// What stands between angle brackets.
pub(super) fn arguments(arguments: AngleBracketedGenericArguments) -> Vec<Doc> {
    arguments.args.into_iter().map(argument).collect()
}

fn argument(argument: GenericArgument) -> Doc {
    let name = |ident: &syn::Ident, generics: Option<AngleBracketedGenericArguments>| {
        let mut text = ident.to_string();
        if let Some(generics) = generics {
            push_arguments(&mut text, &arguments(generics));
        }
        text
    };
    match argument {
        GenericArgument::Type(of) => ty(of),
        GenericArgument::Lifetime(lifetime) => Doc::word(lifetime.to_string()),
        GenericArgument::Const(value) => rest::expr(value),
        GenericArgument::AssocType(of) => {
            Doc::prefix(format!("{} = ", name(&of.ident, of.generics)), ty(of.ty))
        }
        GenericArgument::AssocConst(of) => {
            Doc::prefix(format!("{} = ", name(&of.ident, of.generics)), rest::expr(of.value))
        }
        GenericArgument::Constraint(of) => {
            Doc::prefix(format!("{}: ", name(&of.ident, of.generics)), all_of(of.bounds))
        }
        other => rest::argument(other),
    }
}

/// `Bound + Bound`.
fn all_of<P>(bounds: Punctuated<TypeParamBound, P>) -> Doc {
    let mut bounds: Vec<Doc> = bounds.into_iter().map(bound).collect();
    match bounds.len() {
        1 => bounds.remove(0),
        _ => Doc::word(bounds.iter().map(flat).collect::<Vec<_>>().join(" + ")),
    }
}

fn bound(bound: TypeParamBound) -> Doc {
    match bound {
        TypeParamBound::Trait(bound) if bound.lifetimes.is_none() && bound.paren_token.is_none() => {
            let path = of_path(None, bound.path, false);
            if bound.maybe.is_some() { Doc::prefix("?", path) } else { path }
        }
        TypeParamBound::Lifetime(lifetime) => Doc::word(lifetime.to_string()),
        other => rest::bound(other),
    }
}

/// `-> Type`, where there is one.
pub(super) fn output(output: ReturnType) -> Option<Doc> {
    match output {
        ReturnType::Default => None,
        ReturnType::Type(_, of) => Some(Doc::prefix("-> ", ty(*of))),
    }
}

/// `<T: Bound, 'a>`, or nothing.
pub(super) fn generics(generics: Generics) -> String {
    if generics.params.is_empty() {
        return String::new();
    }
    let params: Vec<String> = generics.params.into_iter().map(param).collect();
    format!("<{}>", params.join(", "))
}

fn param(param: GenericParam) -> String {
    match param {
        GenericParam::Lifetime(param) => {
            let bounds: Vec<String> = param.bounds.iter().map(ToString::to_string).collect();
            let colon = if bounds.is_empty() { "" } else { ": " };
            format!("{}{colon}{}", param.lifetime, bounds.join(" + "))
        }
        GenericParam::Type(param) => {
            let colon = if param.bounds.is_empty() { "" } else { ": " };
            let bounds = if param.bounds.is_empty() { String::new() } else { flat(&all_of(param.bounds)) };
            let default = param.default.map(|(_, of)| format!(" = {}", flat(&ty(of)))).unwrap_or_default();
            format!("{}{colon}{bounds}{default}", param.ident)
        }
        GenericParam::Const(param) => {
            let value = |value| flat(&rest::expr(value));
            let default = param.default.map(|(_, of)| format!(" = {}", value(of))).unwrap_or_default();
            format!("const {}: {}{default}", param.ident, flat(&ty(param.ty)))
        }
    }
}

/// `pub `, or nothing.
pub(super) fn visibility(visibility: &Visibility) -> String {
    match visibility {
        Visibility::Public(_) => "pub ".to_owned(),
        Visibility::Inherited => String::new(),
        Visibility::Restricted(within) => {
            let place = if within.in_token.is_some() { "in " } else { "" };
            let path: Vec<String> = within.path.segments.iter().map(|part| part.ident.to_string()).collect();
            format!("pub({place}{}) ", path.join("::"))
        }
    }
}

/// A pattern.
pub(super) fn pattern(pattern: Pat) -> Doc {
    match pattern {
        Pat::Ident(name) if name.subpat.is_none() && name.attrs.is_empty() => {
            let by_ref = if name.by_ref.is_some() { "ref " } else { "" };
            let mutable = if name.mutability.is_some() { "mut " } else { "" };
            Doc::word(format!("{by_ref}{mutable}{}", name.ident))
        }
        Pat::Wild(_) => Doc::word("_"),
        Pat::Rest(_) => Doc::word(".."),
        Pat::Path(path) if path.attrs.is_empty() => of_path(path.qself, path.path, true),
        Pat::Lit(of) if of.attrs.is_empty() => Doc::word(literal(of.lit)),
        Pat::Or(cases) => {
            let mut cases = cases.cases.into_iter().map(self::pattern);
            let first = cases.next().unwrap_or_else(Doc::empty);
            Doc::infix(first, cases.map(|case| ("|".to_owned(), case)).collect())
        }
        Pat::Tuple(tuple) if tuple.attrs.is_empty() => {
            let items: Vec<Doc> = tuple.elems.into_iter().map(self::pattern).collect();
            Doc::list(Doc::empty(), ('(', ')'), items, Listed::Fields)
        }
        Pat::TupleStruct(of) if of.attrs.is_empty() => {
            let items: Vec<Doc> = of.elems.into_iter().map(self::pattern).collect();
            Doc::list(of_path(of.qself, of.path, true), ('(', ')'), items, Listed::Patterns)
        }
        Pat::Struct(of) if of.attrs.is_empty() => {
            let mut fields: Vec<String> = of.fields.into_iter().map(field).collect();
            fields.extend(of.rest.is_some().then(|| "..".to_owned()));
            let path = flat(&of_path(of.qself, of.path, true));
            let fields = fields.join(", ");
            Doc::word(if fields.is_empty() {
                format!("{path} {{}}")
            } else {
                format!("{path} {{ {fields} }}")
            })
        }
        Pat::Reference(of) if of.attrs.is_empty() => {
            let prefix = if of.mutability.is_some() { "&mut " } else { "&" };
            Doc::prefix(prefix, self::pattern(*of.pat))
        }
        Pat::Type(of) if of.attrs.is_empty() => {
            Doc::prefix(format!("{}: ", flat(&self::pattern(*of.pat))), ty(*of.ty))
        }
        other => rest::pattern(other),
    }
}

fn field(field: FieldPat) -> String {
    let pattern = flat(&pattern(*field.pat));
    if field.colon_token.is_some() { format!("{}: {pattern}", member(&field.member)) } else { pattern }
}

/// The name of a field, or its number.
pub(super) fn member(member: &Member) -> String {
    match member {
        Member::Named(name) => name.to_string(),
        Member::Unnamed(index) => index.index.to_string(),
    }
}
