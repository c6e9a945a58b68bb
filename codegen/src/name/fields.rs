//! Fields of structs and variants of enums.

use super::case::{Choice, bare, choice, order, variant_name};
use super::clash::Subject;
use super::made::Make;
use super::naming::Naming;
use super::plain::{Plain, member_key};
use super::settle::{Contender, Right, Settled, settle, whole};
use crate::bindings::Key;
use crate::ir::{Hierarchy, Kind, OpenEnum, Struct, TypeId};
use crate::pointer::Pointer;
use crate::surface::names::snake;

/// A field, a value or a child, and what it may be called.
pub(super) struct Member {
    pub(super) contender: Contender,
    /// Its name on the wire; for a child its tag.
    pub(super) wire: String,
    /// What messages call it.
    pub(super) shown: String,
    pub(super) origin: Pointer,
    /// The line of `bindings.toml` that names it, and the section.
    pub(super) entry: String,
    pub(super) is_readable: bool,
}

impl Naming<'_> {
    pub(super) fn fields(&mut self) {
        for id in self.api.named() {
            let members = match &self.api.get(id).kind {
                Kind::Struct(body) => self.of_struct(id, body),
                Kind::OpenEnum(body) => self.of_enum(id, body),
                Kind::Hierarchy(body) => self.of_hierarchy(id, body),
                Kind::Union(body) => self.of_union(id, body),
                _ => continue,
            };
            if let Some(names) = self.names.types.get_mut(&id) {
                names.members = members;
            }
        }
    }

    fn of_struct(&mut self, id: TypeId, body: &Struct) -> Vec<String> {
        const RESERVED: &[&str] = &["extra"];
        let owner = self.api.get(id).schema.clone().unwrap_or_else(|| self.names.ty(id).to_owned());
        let plain = body.fields.iter().map(|field| Plain {
            wire: &field.wire,
            origin: &field.origin,
            bound: self.bound_field(&owner, &field.wire),
        });
        let plain: Vec<Plain<'_>> = plain.collect();
        if let Some(names) = self.plain_members(id, &plain, Make::Field, RESERVED) {
            return names;
        }
        let members = body.fields.iter().zip(plain).map(|(field, Plain { bound, .. })| {
            let key = member_key(&owner, &field.wire);
            let make = |words: &str| Make::Field.of(words);
            let (contender, is_readable) = self.member(id, &field.wire, bound, choice(&field.wire, make));
            Member {
                contender,
                wire: field.wire.clone(),
                shown: format!("{:?}", field.wire),
                origin: field.origin.clone(),
                entry: format!("`{key:?} = \"…\"` under [fields] of bindings.toml"),
                is_readable,
            }
        });
        let members = members.collect();
        self.settle_members(id, members, "field", RESERVED)
    }

    fn of_enum(&mut self, id: TypeId, body: &OpenEnum) -> Vec<String> {
        let owner = self.names.ty(id).to_owned();
        let origin = &self.api.get(id).origin;
        let plain = body.values.iter().map(|wire| {
            let bound = self.bound_variant(&owner, wire);
            Plain { wire, origin, bound }
        });
        let plain: Vec<Plain<'_>> = plain.collect();
        if let Some(names) = self.plain_members(id, &plain, Make::Variant, VARIANTS) {
            return names;
        }
        let members = body.values.iter().zip(plain).map(|(wire, Plain { bound, .. })| {
            let (contender, is_readable) = self.member(id, wire, bound, choice(wire, variant_name));
            Member {
                contender,
                wire: wire.clone(),
                shown: format!("{wire:?}"),
                origin: self.api.get(id).origin.clone(),
                entry: format!("`{wire:?} = \"…\"` under [variants.{owner}] of bindings.toml"),
                is_readable,
            }
        });
        let members = members.collect();
        self.settle_members(id, members, "variant", VARIANTS)
    }

    /// A child is called what its name adds to the base's: `PipelineTarget` has `Ref`, `Commit`.
    fn of_hierarchy(&mut self, id: TypeId, body: &Hierarchy) -> Vec<String> {
        let owner = self.names.ty(id).to_owned();
        let members = body.variants.iter().map(|variant| {
            let child = self.names.ty(variant.ty).to_owned();
            let tag = variant.tags.first().cloned().unwrap_or_default();
            let bound = self.bound_variant(&owner, &tag);
            let mut choice = choice(&without(&child, &owner), variant_name);
            // All of its name, and what it is known by.
            choice.names.splice(1.., [variant_name(&child), variant_name(&tag)].into_iter().flatten());
            let (contender, is_readable) = self.member(id, &tag, bound, choice);
            Member {
                contender: Contender { order: format!("{child} {tag}"), ..contender },
                entry: format!("`{tag:?} = \"…\"` under [variants.{owner}] of bindings.toml"),
                wire: tag,
                shown: format!("`{child}`"),
                origin: self.api.get(id).origin.clone(),
                is_readable,
            }
        });
        let members = members.collect();
        self.settle_members(id, members, "variant", VARIANTS)
    }

    /// A member by what people say, else by what users call it, else by its text.
    pub(super) fn member(
        &self,
        id: TypeId,
        wire: &str,
        bound: Option<String>,
        choice: Choice,
    ) -> (Contender, bool) {
        let Choice { mut names, is_readable } = choice;
        let right = match (bound, self.lock.members.get(&member_key(self.names.ty(id), wire))) {
            (Some(bound), _) => {
                names = vec![bound];
                Right::Given
            }
            (None, Some(kept)) => {
                names.insert(0, kept.clone());
                Right::Kept
            }
            (None, None) => Right::Declared,
        };
        let order = order(wire, names.first());
        (Contender { right, order, names, usual: 1 }, is_readable || right < Right::Declared)
    }

    pub(super) fn settle_members(
        &mut self,
        id: TypeId,
        members: Vec<Member>,
        kind: &str,
        reserved: &[&str],
    ) -> Vec<String> {
        let contenders: Vec<Contender> = members.iter().map(|member| member.contender.clone()).collect();
        let settled = settle(&contenders, |name| reserved.contains(&name), whole);
        let subject = |index: usize| {
            let member: &Member = &members[index];
            let what = if kind == "field" { String::new() } else { "the value ".to_owned() };
            Subject {
                origin: member.origin.clone(),
                what: format!("{what}{}", member.shown),
                entry: member.entry.clone(),
            }
        };
        for (index, (member, Settled { name, rival })) in members.iter().zip(&settled).enumerate() {
            if !member.is_readable && rival.is_none() {
                self.tell_unreadable(&subject(index), name);
            }
        }
        self.tell_clashes(&contenders, &settled, subject, |one, other, name| {
            let (one, other) = (&members[one].shown, &members[other].shown);
            format!("`{name}` would be the {kind} for {one} and for {other}")
        });
        let owner = self.names.ty(id).to_owned();
        for (member, Settled { name, .. }) in members.iter().zip(&settled) {
            let key = || member_key(&owner, &member.wire);
            self.keep_called(key, (&member.wire, name), &member.origin);
        }
        settled.into_iter().map(|settled| settled.name).collect()
    }

    /// The name that people gave to a value or a child.
    pub(super) fn bound_variant(&mut self, owner: &str, value: &str) -> Option<String> {
        let name = self.bindings.variant(owner, value)?;
        self.used.insert(Key::Variant { owner: owner.to_owned(), value: value.to_owned() });
        Some(name.clone())
    }

    fn bound_field(&mut self, owner: &str, wire: &str) -> Option<String> {
        if self.bindings.fields.is_empty() {
            return None;
        }
        let key = member_key(owner, wire);
        let wide = format!("*.{wire}");
        let (key, name) =
            [&key, &wide].into_iter().find_map(|key| self.bindings.fields.get_key_value(key))?;
        self.used.insert(Key::Field(key.clone()));
        Some(bare(name).to_owned())
    }
}

/// What no variant is called: the one that keeps what is not known, and the enum itself.
pub(super) const VARIANTS: &[&str] = &["Other", "Self"];

/// The words of the child's name that the owner's does not begin or end with.
pub(super) fn without(child: &str, owner: &str) -> String {
    let (child_words, owner_words) = (snake(child), snake(owner));
    let child_words: Vec<&str> = child_words.split('_').collect();
    let owner_words: Vec<&str> = owner_words.split('_').collect();
    let front = child_words.iter().zip(&owner_words).take_while(|(left, right)| left == right).count();
    let rest = &child_words[front..];
    let back = rest
        .iter()
        .rev()
        .zip(owner_words[front..].iter().rev())
        .take_while(|(left, right)| left == right)
        .count();
    let middle = &rest[..rest.len() - back];
    if middle.is_empty() { child.to_owned() } else { middle.join("_") }
}
