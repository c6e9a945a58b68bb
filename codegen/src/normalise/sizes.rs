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
    /// Tells the size of a type and of all that it holds by value: what is held comes first, however long the row is, and
    /// nothing waits on the stack of the thread.
    fn of(&mut self, api: &Api, id: TypeId) {
        let mut open = vec![id];
        while let Some(&id) = open.last() {
            if let Kind::Struct(body) = &api.get(id).kind
                && !self.known.contains_key(&id)
            {
                let held = body.fields.iter().filter(|field| !field.boxed).map(|field| field.ty);
                let before = open.len();
                open.extend(held.filter(|held| self.known(api, *held).is_none()));
                if open.len() > before {
                    continue;
                }
                let size = self.of_struct(api, id, body);
                self.known.insert(id, size);
            }
            open.pop();
        }
    }

    /// The size of a type, unless it is a struct of which it is not known yet.
    fn known(&self, api: &Api, id: TypeId) -> Option<usize> {
        Some(match &api.get(id).kind {
            Kind::Struct(_) => return self.known.get(&id).copied(),
            Kind::Scalar(Scalar::Bool) => 1,
            Kind::Union(_) => 32,
            Kind::Hierarchy(_) | Kind::Scalar(Scalar::Integer) | Kind::Json => 16,
            _ => 24,
        })
    }

    /// That of a struct, of whose fields it is known.
    fn of_struct(&mut self, api: &Api, id: TypeId, body: &Struct) -> usize {
        // `extra`.
        let mut total = 16;
        for (index, field) in body.fields.iter().enumerate() {
            let size = if field.boxed { 8 } else { self.known(api, field.ty).unwrap_or_default() };
            let is_large = size > LARGEST && matches!(api.get(field.ty).kind, Kind::Struct(_));
            if is_large {
                self.boxed.push((id, index));
            }
            total += if is_large { 8 } else { size };
        }
        total
    }
}
