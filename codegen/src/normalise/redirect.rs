//! What pointed at one type points at another.

use std::collections::HashMap;

use crate::ir::{Api, BodyKind, Kind, Operation, Raw, SchemaFacts, TypeId};

/// Replaces ids wherever a type or an operation points at one.
pub(super) fn redirect(api: &mut Api, targets: &HashMap<TypeId, TypeId>) {
    let follow = following(targets);
    api.types.iter_mut().for_each(|ty| in_kind(&mut ty.kind, &follow));
    api.operations.iter_mut().for_each(|operation| in_operation(operation, &follow));
    api.webhooks.iter_mut().map(|webhook| &mut webhook.payload).chain(&mut api.event_key).for_each(follow);
}

/// The same before schemas are flattened.
pub(super) fn redirect_raw(api: &mut Api<Raw>, targets: &HashMap<TypeId, TypeId>) {
    let follow = following(targets);
    for ty in &mut api.types {
        match &mut ty.kind {
            Raw::Alias(_) => {}
            Raw::AllOf(all_of) => {
                all_of.parts.iter_mut().for_each(&follow);
                in_facts(&mut all_of.facts, &follow);
            }
            Raw::OneOf(alternatives) => {
                alternatives.iter_mut().for_each(|choice| follow(&mut choice.ty));
            }
            Raw::Known(kind) => in_kind(kind, &follow),
        }
    }
    api.operations.iter_mut().for_each(|operation| in_operation(operation, &follow));
    api.webhooks.iter_mut().map(|webhook| &mut webhook.payload).chain(&mut api.event_key).for_each(follow);
}

fn following(targets: &HashMap<TypeId, TypeId>) -> impl Fn(&mut TypeId) {
    |id| {
        if let Some(target) = targets.get(id) {
            *id = *target;
        }
    }
}

fn in_operation(operation: &mut Operation, follow: &impl Fn(&mut TypeId)) {
    for parameter in &mut operation.parameters {
        follow(&mut parameter.ty);
    }
    for body in &mut operation.bodies {
        match &mut body.kind {
            BodyKind::Json(id) | BodyKind::FormOf(id) => follow(id),
            BodyKind::Form { fields, .. } | BodyKind::Multipart { fields, .. } => {
                fields.iter_mut().for_each(|field| follow(&mut field.ty));
            }
            BodyKind::Text | BodyKind::Bytes => {}
        }
    }
    let replies = operation.replies.iter_mut().flat_map(|reply| &mut reply.bodies);
    let bodies = replies.map(|content| &mut content.body);
    for body in bodies.chain(operation.readings.iter_mut().map(|reading| &mut reading.gives)) {
        if let Some(mut id) = body.ty() {
            follow(&mut id);
            *body = body.with_ty(id);
        }
    }
    operation.errors.iter_mut().filter_map(|(_, id)| id.as_mut()).for_each(follow);
}

fn in_kind(kind: &mut Kind, follow: &impl Fn(&mut TypeId)) {
    match kind {
        Kind::Struct(body) => {
            body.fields.iter_mut().for_each(|field| follow(&mut field.ty));
            body.ancestors.iter_mut().for_each(follow);
            in_facts(&mut body.facts, follow);
        }
        Kind::Hierarchy(hierarchy) => {
            follow(&mut hierarchy.base);
            hierarchy.variants.iter_mut().for_each(|variant| follow(&mut variant.ty));
        }
        Kind::Union(union) => {
            union.alternatives.iter_mut().for_each(|alternative| follow(&mut alternative.ty));
        }
        Kind::Page(id) | Kind::List(id) | Kind::Map(id) | Kind::Nullable(id) => follow(id),
        Kind::OpenEnum(_) | Kind::Scalar(_) | Kind::Json => {}
    }
}

fn in_facts(facts: &mut SchemaFacts, follow: &impl Fn(&mut TypeId)) {
    if let Some(discriminator) = &mut facts.discriminator {
        discriminator.mapping.iter_mut().for_each(|(_, id)| follow(id));
        discriminator.default.iter_mut().for_each(follow);
    }
}
