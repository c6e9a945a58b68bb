//! The module of what the API sends of itself.

use super::naming::Naming;

/// What the module is called; a module of operations that is called so keeps its name.
const NAMES: [&str; 3] = ["events", "webhook_events", "received_events"];

impl Naming<'_> {
    /// Names the module of the webhooks, where there are any. What each is called is said by the enum of their names.
    pub(super) fn events(&mut self) {
        if self.api.webhooks.is_empty() {
            return;
        }
        let modules = self.names.modules();
        let free = NAMES.iter().find(|name| !modules.contains(**name)).or(NAMES.last());
        self.names.events = free.map(|name| (*name).to_owned());
    }
}
