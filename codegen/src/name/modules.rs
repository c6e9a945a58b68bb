//! Which modules reach which types.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::naming::Naming;
use crate::ir::Operation;
use crate::ir::graph::{Reached, events, roots, walk};

impl Naming<'_> {
    /// Tells every type which modules reach it.
    pub(super) fn modules(&mut self) {
        let mut modules: BTreeMap<String, Vec<&Operation>> = BTreeMap::new();
        for (operation, names) in self.api.operations.iter().zip(&self.names.operations) {
            match modules.get_mut(&names.module) {
                Some(operations) => operations.push(operation),
                None => {
                    modules.insert(names.module.clone(), vec![operation]);
                }
            }
        }
        let mut seen = Reached::none(self.api);
        for (module, operations) in modules {
            seen.clear();
            let roots = operations.into_iter().flat_map(roots);
            roots.for_each(|(id, _)| walk(self.api, id, &mut seen, &|_| true));
            self.reached(&seen, &module);
        }
        if let Some(module) = self.names.events.clone() {
            seen.clear();
            events(self.api).for_each(|id| walk(self.api, id, &mut seen, &|_| true));
            self.reached(&seen, &module);
        }
    }

    fn reached(&mut self, types: &Reached, module: &str) {
        // Many types are reached by one module, and know it by one text.
        let module: Arc<str> = module.into();
        for id in types.ids() {
            if let Some(names) = self.names.types.get_mut(&id) {
                names.modules.insert(Arc::clone(&module));
            }
        }
    }
}
