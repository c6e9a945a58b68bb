//! Which modules reach which types.

use std::collections::BTreeSet;

use super::naming::Naming;
use crate::ir::TypeId;
use crate::ir::graph::{events, roots, walk};

impl Naming<'_> {
    /// Tells every type which modules reach it.
    pub(super) fn modules(&mut self) {
        let modules: BTreeSet<String> = self.names.modules().into_iter().map(str::to_owned).collect();
        if let Some(module) = self.names.events.clone() {
            let mut sent = BTreeSet::new();
            events(self.api).for_each(|id| walk(self.api, id, &mut sent, &|_| true));
            self.reached(sent, &module);
        }
        for module in modules {
            let mut seen = BTreeSet::new();
            for (operation, names) in self.api.operations.iter().zip(&self.names.operations) {
                if names.module == module {
                    roots(operation).into_iter().for_each(|(id, _)| walk(self.api, id, &mut seen, &|_| true));
                }
            }
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
