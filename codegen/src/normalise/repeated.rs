//! A parameter, or a field of a form, that is one value or a list of such is a list: on the wire one value is
//! a list of one.

use crate::ir::{Api, BodyKind, Kind, Scalar, TypeId};

/// Takes the list of every union of a value and a list of it that is no JSON.
pub fn list_repeated(api: &mut Api) {
    let lists: Vec<Option<TypeId>> = api.ids().map(|id| list_of(api, id)).collect();
    let list = |ty: &mut TypeId| *ty = lists[ty.0].unwrap_or(*ty);
    for operation in &mut api.operations {
        operation.parameters.iter_mut().for_each(|parameter| list(&mut parameter.ty));
        for body in &mut operation.bodies {
            if let BodyKind::Form { fields, .. } | BodyKind::Multipart { fields, .. } = &mut body.kind {
                fields.iter_mut().for_each(|field| list(&mut field.ty));
            }
        }
    }
}

fn list_of(api: &Api, id: TypeId) -> Option<TypeId> {
    let Kind::Union(union) = &api.get(id).kind else { return None };
    let [one, other] = union.alternatives.as_slice() else { return None };
    let is_list = |list: TypeId, single: TypeId| match api.get(list).kind {
        Kind::List(item) => is_alike(api, item, single),
        _ => false,
    };
    let (one, other) = (one.ty, other.ty);
    [(one, other), (other, one)]
        .into_iter()
        .find(|(list, single)| is_list(*list, *single))
        .map(|(list, _)| list)
}

/// Whether two values are written alike.
fn is_alike(api: &Api, one: TypeId, other: TypeId) -> bool {
    let is_text = |kind: &Kind| {
        matches!(kind, Kind::OpenEnum(_) | Kind::Scalar(Scalar::Text | Scalar::DateTime | Scalar::Binary))
    };
    match (&api.get(one).kind, &api.get(other).kind) {
        _ if one == other => true,
        (Kind::Scalar(one), Kind::Scalar(other)) if one == other => true,
        (one, other) => is_text(one) && is_text(other),
    }
}
