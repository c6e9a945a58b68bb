//! `allOf` becomes one struct: the parents' fields, then the child's, which win.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::ir::{AllOf, Api, Field, Kind, SchemaFacts, Struct, TypeId};

/// How many levels of `allOf` are followed; documents have three.
const DEEPEST: usize = 64;

/// How far a schema has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

/// Flattens every `allOf`, however many levels deep.
///
/// # Errors
/// An `allOf` that contains itself, or a part that is not an object.
pub fn flatten(api: &mut Api, document: &Document) -> Result<(), Diagnostics> {
    let mut pass = Flatten {
        states: vec![State::New; api.types.len()],
        is_too_deep: false,
        api,
        document,
        diagnostics: Diagnostics::new(),
    };
    for id in pass.api.ids() {
        pass.visit(id, 0);
    }
    let Flatten { api, diagnostics, .. } = pass;
    empty_objects_are_json(api);
    diagnostics.into_result(())
}

struct Flatten<'a> {
    api: &'a mut Api,
    document: &'a Document,
    states: Vec<State>,
    is_too_deep: bool,
    diagnostics: Diagnostics,
}

impl Flatten<'_> {
    fn visit(&mut self, id: TypeId, depth: usize) {
        if depth > DEEPEST {
            if !self.is_too_deep {
                let pointer = self.api.get(id).origin().to_owned();
                let message = format!("more than {DEEPEST} schemas extend one another through `allOf`");
                self.error(&pointer, &message, "take steps out with an overlay");
            }
            self.is_too_deep = true;
            return;
        }
        match self.states[id.0] {
            State::Done => return,
            State::Open => {
                let pointer = self.api.get(id).origin().to_owned();
                self.error(
                    &pointer,
                    "this schema contains itself through `allOf`",
                    "take one of the steps out",
                );
                return;
            }
            State::New => self.states[id.0] = State::Open,
        }
        if let Kind::AllOf(all_of) = self.api.get(id).kind.clone() {
            all_of.parts.iter().for_each(|part| self.visit(*part, depth + 1));
            let kind = match self.stands_for(id, &all_of) {
                Some(only) => Kind::Alias(only),
                None => Kind::Struct(self.merge(id, &all_of.parts, &all_of.facts)),
            };
            self.api.get_mut(id).kind = kind;
        }
        self.states[id.0] = State::Done;
    }

    /// The one part that says something, where the whole is nothing more: a way to hang a
    /// description or `nullable` on a reference.
    fn stands_for(&self, id: TypeId, all_of: &AllOf) -> Option<TypeId> {
        let mut parts = all_of.parts.iter().filter(|part| !matches!(self.api.get(**part).kind, Kind::Json));
        let (Some(&only), None) = (parts.next(), parts.next()) else { return None };
        match self.api.get(only).kind {
            // A name for an object is a type of its own, and an inline object has no other name.
            Kind::Struct(_) => {
                let plain = all_of.facts.discriminator.is_none() && all_of.parts.len() == 1;
                (plain && self.is_component(only) && !self.is_component(id)).then_some(only)
            }
            _ => Some(only),
        }
    }

    fn is_component(&self, id: TypeId) -> bool {
        self.api.get(id).schema.is_some()
    }

    fn merge(&mut self, id: TypeId, parts: &[TypeId], facts: &SchemaFacts) -> Struct {
        let mut merged = Struct { facts: facts.clone(), ..Struct::default() };
        for &part in parts {
            let body = match &self.api.get(part).kind {
                Kind::Struct(body) => body.clone(),
                // What has free keys keeps them beside its fields.
                Kind::Json | Kind::Map(_) => Struct::default(),
                _ => {
                    let pointer = self.api.get(id).origin().to_owned();
                    let other = self.api.get(part).origin().to_owned();
                    self.error(
                        &pointer,
                        &format!("`allOf` mixes objects with `{other}`, which is not an object"),
                        "an overlay can take the part out, or make it an object",
                    );
                    continue;
                }
            };
            if self.is_component(part) {
                merged.ancestors.push(part);
            } else {
                join(&mut merged.facts, body.facts);
            }
            for ancestor in body.ancestors {
                if !merged.ancestors.contains(&ancestor) {
                    merged.ancestors.push(ancestor);
                }
            }
            for field in body.fields {
                put(&mut merged.fields, field);
            }
        }
        merged.fields.sort_by(|left, right| left.wire.cmp(&right.wire));
        merged
    }

    fn error(&mut self, pointer: &str, message: &str, help: &str) {
        self.diagnostics.push(self.document.error(pointer.trim_start_matches('#'), message).help(help));
    }
}

/// What an inline part says, it says for the whole schema.
fn join(facts: &mut SchemaFacts, part: SchemaFacts) {
    facts.discriminator = facts.discriminator.take().or(part.discriminator);
    facts.open |= part.open;
    facts.tags.extend(part.tags);
    facts.plain.extend(part.plain);
}

/// A child that declares a parent's field again takes its place.
fn put(fields: &mut Vec<Field>, field: Field) {
    match fields.iter_mut().find(|other| other.wire == field.wire) {
        Some(other) => {
            let required = other.required || field.required;
            *other = Field { required, ..field };
        }
        None => fields.push(field),
    }
}

/// Bases of alternatives, and everything that a discriminator leads to.
fn related(api: &Api) -> BTreeSet<TypeId> {
    let mut related = BTreeSet::new();
    for ty in &api.types {
        match &ty.kind {
            Kind::Hierarchy(body) => {
                related.insert(body.base);
                related.extend(body.variants.iter().map(|variant| variant.ty));
            }
            Kind::Struct(body) => {
                let mapping = body.facts.discriminator.iter().flat_map(|facts| &facts.mapping);
                related.extend(mapping.map(|(_, id)| *id));
            }
            _ => {}
        }
    }
    // What leads to another name of a type leads to the type.
    let aliases: Vec<TypeId> = related
        .iter()
        .filter_map(|id| match api.get(*id).kind {
            Kind::Alias(target) => Some(target),
            _ => None,
        })
        .collect();
    related.extend(aliases);
    related
}

/// An object of which the document says nothing is any JSON object, unless it is a base or a child.
fn empty_objects_are_json(api: &mut Api) {
    let related = related(api);
    for id in api.ids() {
        let ty = api.get_mut(id);
        if let Kind::Struct(body) = &ty.kind
            && !related.contains(&id)
            && body.fields.is_empty()
            && body.ancestors.is_empty()
            && body.facts.discriminator.is_none()
            && !body.facts.open
        {
            ty.kind = Kind::Json;
        }
    }
}
