//! `allOf` becomes one struct: the parents' fields, then the child's, which win.

use std::collections::BTreeSet;

use super::aliases::resolve_aliases;
use crate::diagnostic::{Diagnostics, Told};
use crate::document::Document;
use crate::ir::{AllOf, Api, Field, Kind, Raw, SchemaFacts, Struct, Type, TypeId};
use crate::pointer::Pointer;

/// How many levels of `allOf` are followed; documents have three.
const DEEPEST: usize = 64;

/// How far a schema has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

/// Flattens every `allOf`, however many levels deep, and resolves every alias: each type of what
/// comes out is what it is.
///
/// # Errors
/// An `allOf` that contains itself, or a part that is not an object.
pub fn flatten(mut api: Api<Raw>, document: &Document) -> Result<Told<Api>, Diagnostics> {
    resolve_aliases(&mut api);
    let mut pass = Flatten {
        states: vec![State::New; api.types.len()],
        is_too_deep: false,
        api: &mut api,
        document,
        diagnostics: Diagnostics::new(),
    };
    for id in pass.api.ids() {
        pass.visit(id, 0);
    }
    let Told { remarks, .. } = pass.diagnostics.told_with(())?;
    // An `allOf` may have turned out to be another name for its part.
    resolve_aliases(&mut api);
    let mut api = settled(api);
    empty_objects_are_json(&mut api);
    Ok(Told { value: api, remarks })
}

/// The same API once every schema is flat.
fn settled(api: Api<Raw>) -> Api {
    let Api { types, operations, page_style } = api;
    let types = types.into_iter().map(|Type { origin, equals, schema, usage, reached, kind }| {
        let kind = match kind {
            Raw::Known(kind) => kind,
            // Nothing points at it any more.
            Raw::Alias(_) | Raw::AllOf(_) => Kind::Json,
        };
        Type { origin, equals, schema, usage, reached, kind }
    });
    Api { types: types.collect(), operations, page_style }
}

struct Flatten<'a> {
    api: &'a mut Api<Raw>,
    document: &'a Document,
    states: Vec<State>,
    is_too_deep: bool,
    diagnostics: Diagnostics,
}

impl Flatten<'_> {
    fn visit(&mut self, id: TypeId, depth: usize) {
        if depth > DEEPEST {
            if !self.is_too_deep {
                let pointer = self.api.get(id).origin.clone();
                let message = format!("more than {DEEPEST} schemas extend one another through `allOf`");
                self.error(&pointer, &message, "take steps out with an overlay");
            }
            self.is_too_deep = true;
            return;
        }
        match self.states[id.0] {
            State::Done => return,
            State::Open => {
                let pointer = self.api.get(id).origin.clone();
                self.error(
                    &pointer,
                    "this schema contains itself through `allOf`",
                    "take one of the steps out",
                );
                return;
            }
            State::New => self.states[id.0] = State::Open,
        }
        if let Raw::AllOf(all_of) = self.api.get(id).kind.clone() {
            all_of.parts.iter().for_each(|part| self.visit(*part, depth + 1));
            let kind = match self.stands_for(id, &all_of) {
                Some(only) => Raw::Alias(only),
                None => Kind::Struct(self.merge(id, &all_of.parts, &all_of.facts)).into(),
            };
            self.api.get_mut(id).kind = kind;
        }
        self.states[id.0] = State::Done;
    }

    /// The one part that says something, where the whole is nothing more: a way to hang a
    /// description or `nullable` on a reference.
    fn stands_for(&self, id: TypeId, all_of: &AllOf) -> Option<TypeId> {
        let says_something = |part: &&TypeId| !matches!(self.api.get(**part).kind, Raw::Known(Kind::Json));
        let mut parts = all_of.parts.iter().filter(says_something);
        let (Some(&only), None) = (parts.next(), parts.next()) else { return None };
        match self.api.get(only).kind {
            // A name for an object is a type of its own, and an inline object has no other name.
            Raw::Known(Kind::Struct(_)) => {
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
                Raw::Known(Kind::Struct(body)) => body.clone(),
                // What has free keys keeps them beside its fields.
                Raw::Known(Kind::Json | Kind::Map(_)) => Struct::default(),
                _ => {
                    let pointer = self.api.get(id).origin.clone();
                    let other = self.api.get(part).origin.fragment();
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

    fn error(&mut self, pointer: &Pointer, message: &str, help: &str) {
        self.diagnostics.push(self.document.error(pointer, message).help(help));
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
