//! What the alternatives of unions are called where they have no name: by their title, the value that tells
//! them, what only they have, or the kind of JSON that they are.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::graph::item_of;
use crate::ir::{Alternative, Api, Kind, Scalar, TypeId, Union};
use crate::pointer::Pointer;

/// What inline types are as alternatives of unions and as children of hierarchies; what a list or a map holds
/// is what that is.
pub(super) fn in_unions(api: &Api) -> BTreeMap<TypeId, String> {
    let mut found = BTreeMap::new();
    for id in api.named() {
        if let Kind::Hierarchy(hierarchy) = &api.get(id).kind {
            for variant in &hierarchy.variants {
                let ty = api.get(variant.ty);
                let tag = variant.tags.iter().find(|tag| tag.contains(char::is_alphabetic));
                if let (None, true, Some(tag)) = (&ty.schema, ty.is_named(), tag) {
                    found.entry(variant.ty).or_insert_with(|| tag.clone());
                }
            }
        }
        let Kind::Union(union) = &api.get(id).kind else { continue };
        for (alternative, hint) in union.alternatives.iter().zip(hints(api, union)) {
            let held = item_of(api, alternative.ty);
            let ty = api.get(held);
            if ty.schema.is_none() && ty.is_named() {
                let hint = if held == alternative.ty { hint } else { "item".to_owned() };
                found.entry(held).or_insert(hint);
            }
        }
    }
    found
}

/// Where what is inside of an alternative stands that is nothing but its name and what that leads to:
/// `{"post": {"street": "…"}}`, as serde writes an enum.
pub(super) fn contents(api: &Api) -> BTreeSet<Pointer> {
    let mut found = BTreeSet::new();
    for id in api.named() {
        let Kind::Union(union) = &api.get(id).kind else { continue };
        for alternative in &union.alternatives {
            let ty = api.get(alternative.ty);
            if let (None, Kind::Struct(body)) = (&ty.schema, &ty.kind)
                && let [only] = body.fields.as_slice()
            {
                found.extend(ty.origins().map(|origin| origin.join("properties").join(&only.wire)));
            }
        }
    }
    found
}

/// What the alternatives of a union are called: as the document calls each, or by what only it has; those
/// that would be called alike by their number as well.
pub(super) fn hints(api: &Api, union: &Union) -> Vec<String> {
    let has_letters = |text: &&String| text.contains(char::is_alphabetic);
    let mut hints: Vec<String> = Vec::with_capacity(union.alternatives.len());
    for (index, alternative) in union.alternatives.iter().enumerate() {
        let ty = api.get(alternative.ty);
        let marks = &alternative.marks;
        let own = || marks.required.iter().chain(&marks.keys).find(has_letters).cloned();
        let schema = ty.schema.clone().filter(|_| ty.is_named());
        let hint = schema.or_else(|| said(alternative)).or_else(own);
        let hint = hint.unwrap_or_else(|| of_kind(&ty.kind).to_owned());
        hints.push(if hints.contains(&hint) { format!("{hint} {}", index + 1) } else { hint });
    }
    hints
}

/// What the document calls an alternative, or the one value that tells it.
fn said(alternative: &Alternative) -> Option<String> {
    let has_letters = |text: &&String| text.contains(char::is_alphabetic);
    let title = alternative.title.as_ref().filter(has_letters).cloned();
    title.or_else(|| {
        let mut told_by = alternative.marks.told_by.iter();
        told_by.find_map(|(_, values)| match values.as_slice() {
            [only] => Some(only).filter(has_letters).cloned(),
            _ => None,
        })
    })
}

/// What a kind of value is called.
fn of_kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Scalar(scalar) => of_scalar(*scalar),
        Kind::OpenEnum(_) | Kind::Nullable(_) => "value",
        Kind::List(_) => "list",
        Kind::Map(_) => "map",
        Kind::Page(_) => "page",
        Kind::Struct(_) | Kind::Hierarchy(_) | Kind::Union(_) | Kind::Json => "object",
    }
}

pub(super) const fn of_scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "boolean",
        Scalar::Integer | Scalar::Unsigned => "integer",
        Scalar::Number => "number",
        Scalar::Text | Scalar::Binary => "text",
        Scalar::DateTime => "date time",
        Scalar::Timestamp => "timestamp",
    }
}
