//! Fields of structs and variants of enums.

use std::collections::{BTreeMap, BTreeSet};

use super::Naming;
use super::case::{is_identifier, raw, value_name, variant_name};
use crate::ir::{Api, Kind, TypeId};

impl Naming<'_> {
    pub(super) fn fields(&mut self, api: &mut Api) {
        for id in api.ids() {
            let ty = api.get(id).clone();
            if !ty.reached {
                continue;
            }
            match ty.kind {
                Kind::Struct(mut body) => {
                    let owner = ty.schema.unwrap_or(ty.name);
                    let mut taken: BTreeMap<String, String> = BTreeMap::new();
                    for field in &mut body.fields {
                        let key = format!("{owner}.{}", field.wire);
                        let Some(name) = self.field_name(&key, &field.wire, &field.origin) else { continue };
                        if let Some(other) = taken.insert(name.clone(), field.wire.clone()) {
                            let help = format!(
                                "give one of them another name: `{key:?} = \"…\"` under [fields] of bindings.toml"
                            );
                            self.error(
                                &field.origin,
                                format!("`{name}` would be the field for {:?} and for {other:?}", field.wire),
                                help,
                            );
                        }
                        field.name = name;
                        field.secret = self.bindings.secrets.contains(&field.wire)
                            || self.bindings.secrets.contains(&key);
                    }
                    api.get_mut(id).kind = Kind::Struct(body);
                }
                Kind::OpenEnum(mut body) => {
                    let (owner, origin) = (ty.name, ty.origins.into_iter().next().unwrap_or_default());
                    let mut taken: BTreeMap<String, String> = BTreeMap::new();
                    let mut seen = BTreeSet::new();
                    body.values.retain(|value| seen.insert(value.wire.clone()));
                    for value in &mut body.values {
                        let Some(name) = self.value_name(&owner, &value.wire, &origin) else { continue };
                        if let Some(other) = taken.insert(name.clone(), value.wire.clone()) {
                            let help = format!(
                                "give one of them another name: `{:?} = \"…\"` under [variants.{owner}] of bindings.toml",
                                value.wire
                            );
                            self.error(
                                &origin,
                                format!(
                                    "`{name}` would be the variant for {:?} and for {other:?}",
                                    value.wire
                                ),
                                help,
                            );
                        }
                        value.name = name;
                    }
                    api.get_mut(id).kind = Kind::OpenEnum(body);
                }
                Kind::Hierarchy(_) => self.hierarchy(api, id),
                _ => {}
            }
        }
    }

    /// A child is called what its name adds to the base's: `PipelineTarget` has `Ref`, `Commit`.
    fn hierarchy(&mut self, api: &mut Api, id: TypeId) {
        let (owner, origin) = (api.get(id).name.clone(), api.get(id).origin().to_owned());
        let Kind::Hierarchy(mut body) = api.get(id).kind.clone() else { return };
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        for variant in &mut body.variants {
            let child = api.get(variant.ty).name.clone();
            let tag = variant.tags.first().cloned().unwrap_or_default();
            let name = match self.bindings.variant(&owner, &tag) {
                Some(name) => {
                    self.mark_used("variants", &format!("{owner}.{tag}"));
                    Some(name.clone())
                }
                None => variant_name(&without(&child, &owner)),
            };
            let Some(name) = name else {
                let help = format!("add `{tag:?} = \"Name\"` to [variants.{owner}] of bindings.toml");
                self.error(&origin, format!("no Rust name can be made of the tag {tag:?}"), help);
                continue;
            };
            if let Some(other) = taken.insert(name.clone(), child.clone()) {
                let help = format!(
                    "give one of them another name: `{tag:?} = \"…\"` under [variants.{owner}] of bindings.toml"
                );
                self.error(
                    &origin,
                    format!("`{name}` would be the variant for `{child}` and for `{other}`"),
                    help,
                );
            }
            variant.name = name;
        }
        api.get_mut(id).kind = Kind::Hierarchy(body);
    }

    fn field_name(&mut self, key: &str, wire: &str, origin: &str) -> Option<String> {
        for bound in [key, &format!("*.{wire}")] {
            if let Some(name) = self.bindings.fields.get(bound) {
                self.mark_used("fields", bound);
                return Some(raw(name));
            }
        }
        match value_name(wire) {
            // What the document does not name is kept in a field of this name.
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

    fn value_name(&mut self, owner: &str, wire: &str, origin: &str) -> Option<String> {
        let bound = self.bindings.variant(owner, wire).cloned();
        if bound.is_some() {
            self.mark_used("variants", &format!("{owner}.{wire}"));
        }
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
