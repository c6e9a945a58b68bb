//! Types that are only another name for a type give way to it.

use std::collections::HashMap;

use crate::ir::{Api, BodyKind, Kind, ReplyBody, TypeId};

/// Points every reference to an alias at what it stands for.
pub fn resolve_aliases(api: &mut Api) {
    let mut targets = HashMap::new();
    for id in api.ids() {
        let mut target = id;
        // A circle of aliases has no meaning; it ends as any JSON.
        for _ in 0..api.types.len() {
            match api.get(target).kind {
                Kind::Alias(next) => target = next,
                _ => break,
            }
        }
        if matches!(api.get(target).kind, Kind::Alias(_)) {
            api.get_mut(id).kind = Kind::Json;
        } else if target != id {
            targets.insert(id, target);
        }
    }
    for id in targets.keys() {
        api.get_mut(*id).reached = false;
    }
    redirect(api, &targets);
}

/// Replaces ids wherever a type or an operation points at one.
pub(super) fn redirect(api: &mut Api, targets: &HashMap<TypeId, TypeId>) {
    let follow = |id: &mut TypeId| {
        if let Some(target) = targets.get(id) {
            *id = *target;
        }
    };
    for ty in &mut api.types {
        visit_kind(&mut ty.kind, follow);
    }
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            follow(&mut parameter.ty);
        }
        for body in &mut operation.bodies {
            match &mut body.kind {
                BodyKind::Json(id) => follow(id),
                BodyKind::Form(fields) | BodyKind::Multipart { fields, .. } => {
                    fields.iter_mut().for_each(|field| follow(&mut field.ty));
                }
                BodyKind::Text | BodyKind::Bytes => {}
            }
        }
        for body in operation.replies.iter_mut().flat_map(|reply| &mut reply.bodies) {
            if let ReplyBody::Json(id) = body {
                follow(id);
            }
        }
        operation.errors.iter_mut().filter_map(|(_, id)| id.as_mut()).for_each(follow);
    }
}

fn visit_kind(kind: &mut Kind, follow: impl Fn(&mut TypeId)) {
    match kind {
        Kind::AllOf(all_of) => {
            all_of.parts.iter_mut().for_each(&follow);
            let mapping =
                all_of.facts.discriminator.iter_mut().flat_map(|discriminator| &mut discriminator.mapping);
            mapping.for_each(|(_, id)| follow(id));
        }
        Kind::Struct(body) => {
            body.fields.iter_mut().for_each(|field| follow(&mut field.ty));
            body.ancestors.iter_mut().for_each(&follow);
            let mapping =
                body.facts.discriminator.iter_mut().flat_map(|discriminator| &mut discriminator.mapping);
            mapping.for_each(|(_, id)| follow(id));
        }
        Kind::Hierarchy(hierarchy) => {
            follow(&mut hierarchy.base);
            hierarchy.variants.iter_mut().for_each(|variant| follow(&mut variant.ty));
        }
        Kind::Page(id) | Kind::List(id) | Kind::Map(id) => follow(id),
        Kind::Alias(_) | Kind::OpenEnum(_) | Kind::Scalar(_) | Kind::Json => {}
    }
}
