//! Structs stay small: a field that holds a large one holds it behind a pointer.

use std::collections::BTreeMap;

use crate::ir::{Api, Kind, Scalar, Struct, TypeId};

/// The most bytes that a field holds in place. A page is a list of structs that are moved while they
/// are read; what is often absent should not make them wide.
const LARGEST: usize = 256;

/// Boxes fields whose struct is larger than `LARGEST`.
///
/// Runs after cycles are broken, so that every struct has a size. The sizes are those of a 64-bit
/// machine and need not be exact: they decide the same way everywhere.
pub fn box_large_fields(api: &mut Api) {
    let mut sizes = Sizes { known: BTreeMap::new(), boxed: Vec::new() };
    for id in api.ids() {
        sizes.of(api, id);
    }
    for (id, index) in sizes.boxed {
        if let Kind::Struct(body) = &mut api.get_mut(id).kind {
            body.fields[index].boxed = true;
        }
    }
}

struct Sizes {
    known: BTreeMap<TypeId, usize>,
    boxed: Vec<(TypeId, usize)>,
}

impl Sizes {
    fn of(&mut self, api: &Api, id: TypeId) -> usize {
        if let Some(size) = self.known.get(&id) {
            return *size;
        }
        let size = match &api.get(id).kind {
            Kind::Struct(body) => self.of_struct(api, id, body),
            Kind::Scalar(Scalar::Bool) => 1,
            Kind::Union(_) => 32,
            Kind::Hierarchy(_) | Kind::Scalar(Scalar::Integer) | Kind::Json => 16,
            _ => 24,
        };
        self.known.insert(id, size);
        size
    }

    fn of_struct(&mut self, api: &Api, id: TypeId, body: &Struct) -> usize {
        // `extra`.
        let mut total = 16;
        for (index, field) in body.fields.iter().enumerate() {
            let size = if field.boxed { 8 } else { self.of(api, field.ty) };
            let is_large = size > LARGEST && matches!(api.get(field.ty).kind, Kind::Struct(_));
            if is_large {
                self.boxed.push((id, index));
            }
            total += if is_large { 8 } else { size };
        }
        total
    }
}
