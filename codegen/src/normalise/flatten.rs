//! `allOf` becomes one struct: the parents' fields, then the child's, which win.

use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::ir::{Api, Field, Kind, SchemaFacts, Struct, TypeId};

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
    let mut pass =
        Flatten { states: vec![State::New; api.types.len()], api, document, diagnostics: Diagnostics::new() };
    for id in pass.api.ids() {
        pass.visit(id);
    }
    let Flatten { api, diagnostics, .. } = pass;
    empty_objects_are_json(api);
    diagnostics.into_result(())
}

struct Flatten<'a> {
    api: &'a mut Api,
    document: &'a Document,
    states: Vec<State>,
    diagnostics: Diagnostics,
}

impl Flatten<'_> {
    fn visit(&mut self, id: TypeId) {
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
            all_of.parts.iter().for_each(|part| self.visit(*part));
            let kind = match all_of.parts.as_slice() {
                [only]
                    if all_of.facts.discriminator.is_none()
                        && !self.is_inline_object(*only)
                        && !self.is_component(id) =>
                {
                    Kind::Alias(*only)
                }
                parts => Kind::Struct(self.merge(id, parts, &all_of.facts)),
            };
            self.api.get_mut(id).kind = kind;
        }
        self.states[id.0] = State::Done;
    }

    fn is_component(&self, id: TypeId) -> bool {
        self.api.get(id).schema.is_some()
    }

    fn is_inline_object(&self, id: TypeId) -> bool {
        !self.is_component(id) && matches!(self.api.get(id).kind, Kind::Struct(_))
    }

    fn merge(&mut self, id: TypeId, parts: &[TypeId], facts: &SchemaFacts) -> Struct {
        let mut merged = Struct { facts: facts.clone(), ..Struct::default() };
        for &part in parts {
            let body = match &self.api.get(part).kind {
                Kind::Struct(body) => body.clone(),
                Kind::Json => Struct::default(),
                _ => {
                    let pointer = self.api.get(id).origin().to_owned();
                    let other = self.api.get(part).origin().to_owned();
                    self.error(
                        &pointer,
                        &format!("`allOf` mixes objects with `{other}`, which is not an object"),
                        "correct the part with an overlay",
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

/// An object of which the document says nothing is any JSON object, unless it is a base or a child.
fn empty_objects_are_json(api: &mut Api) {
    for ty in &mut api.types {
        if let Kind::Struct(body) = &ty.kind
            && body.fields.is_empty()
            && body.ancestors.is_empty()
            && body.facts.discriminator.is_none()
            && !body.facts.open
        {
            ty.kind = Kind::Json;
        }
    }
}
