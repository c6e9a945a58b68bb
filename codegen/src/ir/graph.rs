//! What leads to what: the types that operations and types name.

use super::api::{Api, Usage};
use super::kind::{Field, Kind, TypeId};
use super::operation::{BodyKind, Operation, ReplyBody};

/// What a page, list or map holds; anything else is itself.
pub(crate) fn item_of(api: &Api, id: TypeId) -> TypeId {
    let mut id = id;
    while let Kind::Page(item) | Kind::List(item) | Kind::Map(item) | Kind::Nullable(item) = api.get(id).kind
    {
        id = item;
    }
    id
}

/// The types that an operation names itself, each with its direction.
pub(crate) fn roots(operation: &Operation) -> Vec<(TypeId, Usage)> {
    let sent = Usage { request: true, response: false };
    let received = Usage { request: false, response: true };
    let mut roots: Vec<(TypeId, Usage)> =
        operation.parameters.iter().map(|parameter| (parameter.ty, sent)).collect();
    for body in &operation.bodies {
        match &body.kind {
            BodyKind::Json(id) | BodyKind::FormOf(id) => roots.push((*id, sent)),
            BodyKind::Form { fields, .. } | BodyKind::Multipart { fields, .. } => {
                roots.extend(fields.iter().map(|field| (field.ty, sent)));
            }
            BodyKind::Text | BodyKind::Bytes => {}
        }
    }
    let replies = operation.replies.iter().flat_map(|reply| &reply.bodies).map(|content| content.body);
    let readings = operation.readings.iter().map(|reading| reading.gives);
    roots.extend(replies.chain(readings).filter_map(ReplyBody::ty).map(|id| (id, received)));
    roots.extend(operation.errors.iter().filter_map(|(_, id)| *id).map(|id| (id, received)));
    roots
}

/// The types that an API sends of itself: what its webhooks hold, and the enum of their names.
pub(crate) fn events(api: &Api) -> impl Iterator<Item = TypeId> {
    api.webhooks.iter().map(|webhook| webhook.payload).chain(api.event_key)
}

/// Types that something leads to.
#[derive(Debug)]
pub(crate) struct Reached {
    /// By id.
    marks: Vec<bool>,
    ids: Vec<TypeId>,
}

impl Reached {
    /// None of an API's yet.
    pub(crate) fn none(api: &Api) -> Self {
        Self { marks: vec![false; api.types.len()], ids: Vec::new() }
    }

    /// They, in the order in which they were reached.
    pub(crate) fn ids(&self) -> impl Iterator<Item = TypeId> {
        self.ids.iter().copied()
    }

    /// Adds one; false where it is there already.
    fn insert(&mut self, id: TypeId) -> bool {
        let is_new = self.marks.get_mut(id.0).is_some_and(|is_seen| !std::mem::replace(is_seen, true));
        self.ids.extend(is_new.then_some(id));
        is_new
    }
}

/// Everything that a type leads to by way of the fields that count.
pub(crate) fn walk(api: &Api, id: TypeId, seen: &mut Reached, counts: &dyn Fn(&Field) -> bool) {
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        open.extend(leads_to(&api.get(id).kind, counts));
    }
}

/// The types that a type itself leads to by way of the fields that count.
pub(crate) fn leads_to(kind: &Kind, counts: &dyn Fn(&Field) -> bool) -> Vec<TypeId> {
    match kind {
        Kind::Struct(body) => {
            // A tag is a type of the runtime's, whatever the document says that it may be.
            let counting = body.fields.iter().filter(|field| counts(field) && !body.is_tag(field));
            counting.map(|field| field.ty).collect()
        }
        other => neighbours(other),
    }
}

/// The types that a type names.
pub(crate) fn neighbours(kind: &Kind) -> Vec<TypeId> {
    match kind {
        Kind::Struct(body) => body.fields.iter().map(|field| field.ty).collect(),
        Kind::Hierarchy(hierarchy) => {
            let children = hierarchy.variants.iter().map(|variant| variant.ty);
            children.chain([hierarchy.base]).collect()
        }
        Kind::Union(union) => union.alternatives.iter().map(|alternative| alternative.ty).collect(),
        Kind::Page(id) | Kind::List(id) | Kind::Map(id) | Kind::Nullable(id) => vec![*id],
        Kind::OpenEnum(_) | Kind::Scalar(_) | Kind::Json => Vec::new(),
    }
}
