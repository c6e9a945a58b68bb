//! Unions and what they hold: after what it is made of, where that says enough, and each alternative by its
//! title, its schema, the value that tells it, or the kind of JSON that it is.

use super::case::{choice, type_name, variant_name};
use super::fields::{Member, VARIANTS, without};
use super::hints::{hints, of_scalar};
use super::naming::Naming;
use super::settle::Contender;
use crate::ir::{Kind, TypeId, Union};

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
        self.settle_members(id, members, "variant", VARIANTS)
    }
}
