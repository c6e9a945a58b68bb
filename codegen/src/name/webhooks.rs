//! What webhooks are called among all that the API sends.

use std::collections::BTreeSet;

use super::case::variant_name;
use super::naming::Naming;

impl Naming<'_> {
    /// A variant for each webhook; a number tells two apart that would have one name.
    pub(super) fn webhooks(&mut self) {
        let mut taken = BTreeSet::new();
        for webhook in &self.api.webhooks {
            let name = variant_name(&webhook.name).unwrap_or_else(|| "Webhook".to_owned());
            let numbered = (2_u32..).map(|number| format!("{name}{number}"));
            let mut names = std::iter::once(name.clone()).chain(numbered);
            let name = names.find(|name| !taken.contains(name)).unwrap_or(name);
            taken.insert(name.clone());
            self.names.webhooks.push(name);
        }
    }
}
