//! Which modules reach which types.

use std::collections::{BTreeMap, BTreeSet};

use super::naming::Naming;
use crate::ir::TypeId;
use crate::ir::graph::{events, roots, walk};

impl Naming<'_> {
    /// Tells every type which modules reach it.
    pub(super) fn modules(&mut self) {
        let mut modules: BTreeMap<String, BTreeSet<TypeId>> = BTreeMap::new();
        for (operation, names) in self.api.operations.iter().zip(&self.names.operations) {
            if !modules.contains_key(&names.module) {
                modules.insert(names.module.clone(), BTreeSet::new());
            }
            let Some(seen) = modules.get_mut(&names.module) else { continue };
            roots(operation).into_iter().for_each(|(id, _)| walk(self.api, id, seen, &|_| true));
        }
        if let Some(module) = self.names.events.clone() {
            let mut sent = BTreeSet::new();
            events(self.api).for_each(|id| walk(self.api, id, &mut sent, &|_| true));
            self.reached(sent, &module);
        }
        for (module, seen) in modules {
            self.reached(seen, &module);
        }
    }

    fn reached(&mut self, types: BTreeSet<TypeId>, module: &str) {
        for id in types {
            if let Some(names) = self.names.types.get_mut(&id) {
                names.modules.insert(module.to_owned());
            }
        }
    }
}
