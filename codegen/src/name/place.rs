//! Where a type stands, said so that a sibling more or less does not move it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::case::is_number;
use crate::ir::Api;
use crate::pointer::Pointer;

/// Parameters by their names: a vendor puts a new one wherever it likes in the list, and every one
/// behind it has another number then.
///
/// A pointer into `…/parameters/3` is known as one into `…/parameters/sort`, in `bindings.toml` and
/// in `names.lock`.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// JSON pointer of a parameter, by number → by name.
    by_name: BTreeMap<Pointer, Pointer>,
}

impl Places {
    /// The places of an API's parameters. One that shares its name with another in the list (a header
    /// and a query, say), or is called like a number, is known by its number alone.
    pub(crate) fn of(api: &Api) -> Self {
        let mut numbers: BTreeMap<Pointer, Option<Pointer>> = BTreeMap::new();
        for parameter in api.operations.iter().flat_map(|operation| &operation.parameters) {
            let origin = &parameter.origin;
            let (Some(list), Some(number)) = (origin.parent(), origin.last()) else { continue };
            let is_of_path = origin.keys().next().as_deref() == Some("paths");
            if !is_of_path || !is_number(&number) || is_number(&parameter.wire) {
                continue;
            }
            let number = Some(origin.clone());
            let known = numbers.entry(list.join(&parameter.wire)).or_insert_with(|| number.clone());
            if *known != number {
                *known = None;
            }
        }
        let by_name = numbers.into_iter().filter_map(|(name, number)| Some((number?, name))).collect();
        Self { by_name }
    }

    /// A pointer as `bindings.toml` and `names.lock` know it.
    pub(crate) fn of_pointer<'a>(&self, pointer: &'a Pointer) -> Cow<'a, Pointer> {
        let known = |node: &str| Some(self.by_name.get(node)?.below(&pointer.as_str()[node.len()..]));
        pointer.outwards().find_map(known).map_or(Cow::Borrowed(pointer), Cow::Owned)
    }
}
