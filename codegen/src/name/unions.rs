//! Unions and what they hold: after what it is made of, where that says enough, and each alternative by its
//! title, its schema, the value that tells it, or the kind of JSON that it is.

use std::collections::BTreeMap;

use super::case::{choice, type_name, variant_name};
use super::fields::{Member, without};
use super::naming::Naming;
use super::settle::Contender;
use crate::ir::graph::item_of;
use crate::ir::{Alternative, Api, Kind, Scalar, TypeId, Union};

/// Of how many alternatives the name of a union is made.
const MOST_IN_A_NAME: usize = 3;

impl Naming<'_> {
    /// What a union without a name of its own may be called: `TextOrNumber`, wherever it stands. Nothing where
    /// it holds what has no name either.
    pub(super) fn union_name(&self, id: TypeId) -> Option<String> {
        self.union_name_within(id, 0)
    }

    fn union_name_within(&self, id: TypeId, depth: usize) -> Option<String> {
        let Kind::Union(union) = &self.api.get(id).kind else { return None };
        if union.alternatives.len() > MOST_IN_A_NAME {
            return None;
        }
        let parts: Option<Vec<String>> =
            union.alternatives.iter().map(|alternative| self.spoken(alternative.ty, depth)).collect();
        let mut parts = parts?;
        if parts.len() < 2 {
            parts.push("other".to_owned());
        }
        type_name(&parts.join(" or "))
    }

    /// A type in a few words, where it has any without its place.
    fn spoken(&self, id: TypeId, depth: usize) -> Option<String> {
        let ty = self.api.get(id);
        if let (Some(schema), true) = (&ty.schema, ty.is_named()) {
            return self.schema_name(schema);
        }
        match &ty.kind {
            Kind::Scalar(scalar) => Some(of_scalar(*scalar).to_owned()),
            Kind::Union(_) if depth < 2 => self.union_name_within(id, depth + 1),
            Kind::List(item) if depth < 2 => Some(format!("{} list", self.spoken(*item, depth + 1)?)),
            Kind::Map(item) if depth < 2 => Some(format!("{} map", self.spoken(*item, depth + 1)?)),
            _ => None,
        }
    }

    pub(super) fn of_union(&mut self, id: TypeId, body: &Union) -> Vec<String> {
        let owner = self.names.ty(id).to_owned();
        let hints = hints(self.api, body);
        let mut members = Vec::with_capacity(body.alternatives.len());
        for (alternative, hint) in body.alternatives.iter().zip(hints) {
            let ty = self.api.get(alternative.ty);
            // Models have a name each, which stays; what is spelled alike but for the case does not.
            let (wire, wanted) = match self.names.types.get(&alternative.ty).filter(|_| ty.is_named()) {
                Some(names) => (names.name.clone(), without(&names.name, &owner)),
                None => (hint.clone(), hint),
            };
            let bound = self.bound_variant(&owner, &wire);
            let (contender, is_readable) = self.member(id, &wire, bound, choice(&wanted, variant_name));
            members.push(Member {
                contender: Contender { order: wire.clone(), ..contender },
                shown: format!("{wire:?}"),
                origin: self.api.get(id).origin.clone(),
                entry: format!("`{wire:?} = \"…\"` under [variants.{owner}] of bindings.toml"),
                wire,
                is_readable,
            });
        }
        self.settle_members(id, members, "variant", &["Other", "Self"])
    }
}

/// What inline types are as alternatives of unions; what a list or a map holds is what that is.
pub(super) fn in_unions(api: &Api) -> BTreeMap<TypeId, String> {
    let mut found = BTreeMap::new();
    for id in api.named() {
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

/// What the alternatives of a union are called: as the document calls each, or by what only it has; those
/// that would be called alike by their number as well.
fn hints(api: &Api, union: &Union) -> Vec<String> {
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

const fn of_scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "boolean",
        Scalar::Integer | Scalar::Unsigned => "integer",
        Scalar::Number => "number",
        Scalar::Text | Scalar::Binary => "text",
        Scalar::DateTime => "date time",
        Scalar::Timestamp => "timestamp",
    }
}
