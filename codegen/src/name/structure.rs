//! What a type is made of, in a few letters: a type is known again by it when its place is another.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::ir::{Api, Kind, TypeId};

/// How deep inline shapes are looked into.
const DEPTH: usize = 16;

/// A digest that is equal for types of equal structure, on every machine and in every release.
/// `None` for what has no structure to tell it by: an object without fields.
///
/// Fields and values count by their names on the wire, in any order; components inside count by
/// what kind of thing they are, since a vendor who renames one renames others.
#[must_use]
pub fn digest(api: &Api, id: TypeId) -> Option<String> {
    let is_empty = match &api.get(id).kind {
        Kind::Struct(body) => body.fields.is_empty(),
        Kind::OpenEnum(body) => body.values.is_empty(),
        Kind::Hierarchy(body) => body.variants.is_empty(),
        Kind::Union(body) => body.alternatives.is_empty(),
        _ => true,
    };
    if is_empty {
        return None;
    }
    let digest = Sha256::digest(structure(api, id, &mut Vec::new()));
    Some(digest.iter().take(8).fold(String::with_capacity(16), |mut text, byte| {
        // Writing to a String does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// `open` are the types around this one.
fn structure(api: &Api, id: TypeId, open: &mut Vec<TypeId>) -> String {
    let depth = open.len();
    // A shape without a name may hold itself, where a reference leads back to it.
    if open.contains(&id) && api.get(id).schema.is_none() {
        return "…".to_owned();
    }
    open.push(id);
    let text = structure_at(api, id, depth, open);
    open.pop();
    text
}

fn structure_at(api: &Api, id: TypeId, depth: usize, open: &mut Vec<TypeId>) -> String {
    let ty = api.get(id);
    let mut inside = |id: TypeId| structure(api, id, open);
    let is_opaque = depth > DEPTH || (depth > 0 && ty.schema.is_some());
    match &ty.kind {
        Kind::Struct(_) if is_opaque => "object".to_owned(),
        Kind::OpenEnum(_) if is_opaque => "enum".to_owned(),
        Kind::Hierarchy(_) if is_opaque => "hierarchy".to_owned(),
        Kind::Union(_) if is_opaque => "union".to_owned(),
        Kind::Union(body) => {
            format!("|{}|", sorted(body.alternatives.iter().map(|alternative| inside(alternative.ty))))
        }
        Kind::Struct(body) => {
            let fields = body.fields.iter().map(|field| format!("{:?}:{}", field.wire, inside(field.ty)));
            format!("{{{}}}", sorted(fields))
        }
        Kind::OpenEnum(body) => {
            format!("({})", sorted(body.values.iter().map(|value| format!("{value:?}"))))
        }
        Kind::Hierarchy(body) => {
            let tags = body.variants.iter().flat_map(|variant| &variant.tags);
            format!("{:?}:({})", body.property, sorted(tags.map(|tag| format!("{tag:?}"))))
        }
        _ if depth > DEPTH => "…".to_owned(),
        Kind::Page(item) => format!("page({})", inside(*item)),
        Kind::List(item) => format!("[{}]", inside(*item)),
        Kind::Map(item) => format!("<{}>", inside(*item)),
        Kind::Nullable(item) => inside(*item),
        Kind::Scalar(scalar) => format!("{scalar:?}"),
        Kind::Json => "json".to_owned(),
    }
}

fn sorted(items: impl Iterator<Item = String>) -> String {
    let mut items: Vec<String> = items.collect();
    items.sort_unstable();
    items.join(",")
}
