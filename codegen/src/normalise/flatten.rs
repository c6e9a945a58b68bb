//! Every `allOf` becomes one type, every alias what it stands for. What the parts are together:
//! `combine.rs`.

use std::collections::BTreeSet;

use super::aliases::resolve_aliases;
use super::alternatives::join_alternatives;
use crate::diagnostic::{Diagnostics, Oddity, Told};
use crate::document::Document;
use crate::ir::{AllOf, Api, Kind, Raw, Type, TypeId};
use crate::pointer::Pointer;

/// How many levels of `allOf` are followed; documents have three.
pub(super) const DEEPEST: usize = 64;

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
/// What cannot be true at once is any JSON, and a step by which a schema contains itself is left out;
/// either is told.
///
/// # Errors
/// More levels of `allOf` than anybody reads.
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
    join_alternatives(&mut api);
    // So may alternatives.
    resolve_aliases(&mut api);
    let mut api = settled(api);
    empty_objects_are_json(&mut api);
    Ok(Told { value: api, remarks })
}

/// The same API once every schema is flat.
fn settled(api: Api<Raw>) -> Api {
    let Api { types, operations, webhooks, event_key, page_style, service } = api;
    let types = types.into_iter().map(|Type { origin, equals, schema, usage, reached, kind }| {
        let kind = match kind {
            Raw::Known(kind) => kind,
            // Nothing points at these any more.
            Raw::Alias(_) | Raw::AllOf(_) | Raw::OneOf(_) => Kind::Json,
        };
        Type { origin, equals, schema, usage, reached, kind }
    });
    Api { types: types.collect(), operations, webhooks, event_key, page_style, service }
}

pub(super) struct Flatten<'a> {
    pub(super) api: &'a mut Api<Raw>,
    document: &'a Document,
    states: Vec<State>,
    is_too_deep: bool,
    diagnostics: Diagnostics,
}

impl Flatten<'_> {
    /// Makes a type what it is; whether it is that now, which it is not while it is being made.
    pub(super) fn visit(&mut self, id: TypeId, depth: usize) -> bool {
        if depth > DEEPEST {
            if !self.is_too_deep {
                let origin = &self.api.get(id).origin;
                let message = format!("more than {DEEPEST} schemas extend one another through `allOf`");
                let error = self.document.error(origin, message);
                self.diagnostics.push(error.help("take steps out with an overlay"));
            }
            self.is_too_deep = true;
            return false;
        }
        match self.states[id.0] {
            State::Done => return true,
            State::Open => return false,
            State::New => self.states[id.0] = State::Open,
        }
        if let Raw::AllOf(all_of) = &self.api.get(id).kind {
            let all_of = all_of.clone();
            let mut parts = Vec::with_capacity(all_of.parts.len());
            for part in all_of.parts {
                if self.visit(part, depth + 1) {
                    parts.push(self.actual(part));
                } else if !self.is_too_deep {
                    let message =
                        "this schema contains itself through `allOf`: the step back to it is left out";
                    self.warn(
                        Oddity::CircularAllOf,
                        id,
                        message.to_owned(),
                        "take one of the steps out with an overlay",
                    );
                }
            }
            let kind = self.combined(id, &AllOf { parts, ..all_of }, depth);
            self.api.get_mut(id).kind = kind;
        }
        self.states[id.0] = State::Done;
        true
    }

    /// The type that a visited one stands for.
    pub(super) fn actual(&self, id: TypeId) -> TypeId {
        let mut id = id;
        // An alias made here leads to a type that was visited before it: there are no circles.
        while let Raw::Alias(target) = self.api.get(id).kind {
            id = target;
        }
        id
    }

    /// Adds a type that stands at a pointer, and makes it what it is.
    pub(super) fn add(&mut self, origin: Pointer, kind: Raw, depth: usize) -> TypeId {
        let id = self.api.add(Type::new(origin, kind));
        self.states.push(State::New);
        self.visit(id, depth + 1);
        self.actual(id)
    }

    pub(super) fn is_component(&self, id: TypeId) -> bool {
        self.api.get(id).schema.is_some()
    }

    /// Where a type stands in its file, for messages.
    pub(super) fn shown(&self, id: TypeId) -> String {
        self.document.source_pointer(&self.api.get(id).origin).fragment()
    }

    pub(super) fn warn(&mut self, oddity: Oddity, id: TypeId, message: String, help: &str) {
        let remark = self.document.warning(&self.api.get(id).origin, message);
        self.diagnostics.push(remark.code(oddity).help(help));
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
                if let Some(discriminator) = &body.facts.discriminator {
                    related.extend(discriminator.mapping.iter().map(|(_, id)| *id));
                    related.extend(discriminator.default);
                }
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
