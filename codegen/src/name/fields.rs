//! Fields of structs and variants of enums.

use std::collections::BTreeMap;

use super::case::{bare, is_identifier, value_name, variant_name};
use super::naming::Naming;
use crate::bindings::Key;
use crate::ir::{Hierarchy, Kind, OpenEnum, Struct, TypeId};
use crate::pointer::Pointer;

impl Naming<'_> {
    pub(super) fn fields(&mut self) {
        for id in self.api.named() {
            let members = match &self.api.get(id).kind {
                Kind::Struct(body) => self.of_struct(id, body),
                Kind::OpenEnum(body) => self.of_enum(id, body),
                Kind::Hierarchy(body) => self.of_hierarchy(id, body),
                _ => continue,
            };
            if let Some(names) = self.names.types.get_mut(&id) {
                names.members = members;
            }
        }
    }

    fn of_struct(&mut self, id: TypeId, body: &Struct) -> Vec<String> {
        let owner = self.api.get(id).schema.clone().unwrap_or_else(|| self.names.ty(id).to_owned());
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let mut members = Vec::with_capacity(body.fields.len());
        for field in &body.fields {
            let key = format!("{owner}.{}", field.wire);
            let name = self.field_name(&key, &field.wire, &field.origin).unwrap_or_default();
            if !name.is_empty()
                && let Some(other) = taken.insert(name.clone(), field.wire.clone())
            {
                self.error(
                    &field.origin,
                    format!("`{name}` would be the field for {:?} and for {other:?}", field.wire),
                    format!(
                        "give one of them another name: `{key:?} = \"…\"` under [fields] of bindings.toml"
                    ),
                );
            }
            members.push(name);
        }
        members
    }

    fn of_enum(&mut self, id: TypeId, body: &OpenEnum) -> Vec<String> {
        let owner = self.names.ty(id).to_owned();
        let origin = &self.api.get(id).origin;
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let mut members = Vec::with_capacity(body.values.len());
        for wire in &body.values {
            let name = self.value_name(&owner, wire, origin).unwrap_or_default();
            if !name.is_empty()
                && let Some(other) = taken.insert(name.clone(), wire.clone())
            {
                let message = format!("`{name}` would be the variant for {wire:?} and for {other:?}");
                self.clash(origin, message, &owner, wire);
            }
            members.push(name);
        }
        members
    }

    /// A child is called what its name adds to the base's: `PipelineTarget` has `Ref`, `Commit`.
    fn of_hierarchy(&mut self, id: TypeId, body: &Hierarchy) -> Vec<String> {
        let owner = self.names.ty(id).to_owned();
        let origin = &self.api.get(id).origin;
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let mut members = Vec::with_capacity(body.variants.len());
        for variant in &body.variants {
            let child = self.names.ty(variant.ty).to_owned();
            let tag = variant.tags.first().cloned().unwrap_or_default();
            let bound = self.bound_variant(&owner, &tag);
            let Some(name) = bound.or_else(|| variant_name(&without(&child, &owner))) else {
                let help = format!("add `{tag:?} = \"Name\"` to [variants.{owner}] of bindings.toml");
                self.error(origin, format!("no Rust name can be made of the tag {tag:?}"), help);
                members.push(String::new());
                continue;
            };
            if let Some(other) = taken.insert(name.clone(), child.clone()) {
                let message = format!("`{name}` would be the variant for `{child}` and for `{other}`");
                self.clash(origin, message, &owner, &tag);
            }
            members.push(name);
        }
        members
    }

    fn clash(&mut self, origin: &Pointer, message: String, owner: &str, value: &str) {
        let help = format!(
            "give one of them another name: `{value:?} = \"…\"` under [variants.{owner}] of bindings.toml"
        );
        self.error(origin, message, help);
    }

    /// The name that people gave to a value or a child.
    fn bound_variant(&mut self, owner: &str, value: &str) -> Option<String> {
        let name = self.bindings.variant(owner, value)?;
        self.used.insert(Key::Variant { owner: owner.to_owned(), value: value.to_owned() });
        Some(name.clone())
    }

    fn field_name(&mut self, key: &str, wire: &str, origin: &Pointer) -> Option<String> {
        for bound in [key, &format!("*.{wire}")] {
            if let Some(name) = self.bindings.fields.get(bound) {
                self.used.insert(Key::Field(bound.to_owned()));
                return Some(bare(name).to_owned());
            }
        }
        match value_name(wire) {
            // Fields that there is no other field for are kept under this name.
            Some(name) if name == "extra" => Some("extra_".to_owned()),
            Some(name) => Some(name),
            None => {
                self.error(
                    origin,
                    format!("no Rust name can be made of {wire:?}"),
                    format!("add `{key:?} = \"name\"` to [fields] of bindings.toml"),
                );
                None
            }
        }
    }

    fn value_name(&mut self, owner: &str, wire: &str, origin: &Pointer) -> Option<String> {
        let bound = self.bound_variant(owner, wire);
        let name = bound.or_else(|| variant_name(wire)).filter(|name| is_identifier(name));
        if name.is_none() {
            let help = format!("add `{wire:?} = \"Name\"` to [variants.{owner}] of bindings.toml");
            self.error(origin, format!("no Rust name can be made of the value {wire:?}"), help);
        }
        name
    }
}

/// The words of the child's name that the owner's does not begin or end with.
fn without(child: &str, owner: &str) -> String {
    use heck::ToSnakeCase;
    let (child_words, owner_words) = (child.to_snake_case(), owner.to_snake_case());
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
