//! Which modules reach which types.

use std::collections::BTreeSet;

use super::naming::Naming;
use crate::ir::graph::{roots, walk};

impl Naming<'_> {
    /// Tells every type which modules reach it.
    pub(super) fn modules(&mut self) {
        let modules: BTreeSet<String> = self.names.modules().into_iter().map(str::to_owned).collect();
        // What a webhook sends is there whatever is called.
        let mut sent = BTreeSet::new();
        for webhook in &self.api.webhooks {
            walk(self.api, webhook.payload, &mut sent, &|_| true);
        }
        for id in sent {
            if let Some(names) = self.names.types.get_mut(&id) {
                names.modules.extend(modules.iter().cloned());
            }
        }
        for module in modules {
            let mut seen = BTreeSet::new();
            for (operation, names) in self.api.operations.iter().zip(&self.names.operations) {
                if names.module == module {
                    roots(operation).into_iter().for_each(|(id, _)| walk(self.api, id, &mut seen, &|_| true));
                }
            }
            for id in seen {
                if let Some(names) = self.names.types.get_mut(&id) {
                    names.modules.insert(module.clone());
                }
            }
        }
    }
}
