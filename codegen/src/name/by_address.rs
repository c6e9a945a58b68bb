//! Operations by what leads to them: their paths and their `operationId`.

use std::collections::HashMap;

use crate::ir::{Api, Operation};

/// Where each operation stands among those of an API.
pub(super) struct ByAddress<'a> {
    paths: HashMap<&'a str, Vec<usize>>,
    /// The first of each id.
    ids: HashMap<&'a str, usize>,
}

impl<'a> ByAddress<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let many = api.operations.len();
        let mut found = Self { paths: HashMap::with_capacity(many), ids: HashMap::with_capacity(many) };
        for (index, operation) in api.operations.iter().enumerate() {
            let Operation { path, operation_id, .. } = operation;
            found.paths.entry(path).or_default().push(index);
            if let Some(id) = operation_id {
                found.ids.entry(id).or_insert(index);
            }
        }
        found
    }

    /// Those of a path, in their order.
    pub(super) fn of_path(&self, path: &str) -> &[usize] {
        self.paths.get(path).map(Vec::as_slice).unwrap_or_default()
    }

    /// The first that has an `operationId`.
    pub(super) fn of_id(&self, id: &str) -> Option<usize> {
        self.ids.get(id).copied()
    }
}
