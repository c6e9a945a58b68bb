//! What webhooks are called among all that the API sends.

use std::collections::BTreeSet;

use super::case::{choice, order, variant_name};
use super::clash::Subject;
use super::naming::Naming;
use super::settle::{Contender, Right, settle};

/// What bindings call the enum of all webhooks, whatever it is called in Rust.
const OWNER: &str = "WebhookPayload";

impl Naming<'_> {
    /// A variant for each webhook.
    pub(super) fn webhooks(&mut self) {
        let mut readable = Vec::with_capacity(self.api.webhooks.len());
        let mut contenders = Vec::with_capacity(self.api.webhooks.len());
        for webhook in &self.api.webhooks {
            let wire = &webhook.name;
            let bound = self.bound_variant(OWNER, wire);
            let choice = choice(wire, variant_name);
            let mut names = choice.names;
            let right = match (bound, self.lock.members.get(&key(wire))) {
                (Some(bound), _) => {
                    names = vec![bound];
                    Right::Given
                }
                (None, Some(kept)) => {
                    names.insert(0, kept.clone());
                    Right::Kept
                }
                (None, None) => Right::Declared,
            };
            readable.push(choice.is_readable || right < Right::Declared);
            contenders.push(Contender { right, order: order(wire, names.first()), names, usual: 1 });
        }
        let reserved = BTreeSet::from(["Other", "Self"].map(str::to_owned));
        let settled = settle(&contenders, &reserved, str::to_owned);
        let webhooks = &self.api.webhooks;
        let subject = |index: usize| Subject {
            origin: self.api.get(webhooks[index].payload).origin.clone(),
            what: format!("the webhook {:?}", webhooks[index].name),
            entry: format!("`{:?} = \"…\"` under [variants.{OWNER}] of bindings.toml", webhooks[index].name),
        };
        let subjects: Vec<Subject> = (0..webhooks.len()).map(subject).collect();
        for (index, settled) in settled.iter().enumerate() {
            if !readable[index] && settled.rival.is_none() {
                self.tell_unreadable(&subjects[index], &settled.name);
            }
        }
        let subject = |index: usize| {
            let Subject { origin, what, entry } = &subjects[index];
            Subject { origin: origin.clone(), what: what.clone(), entry: entry.clone() }
        };
        self.tell_clashes(&contenders, &settled, subject, |one, other, name| {
            let (one, other) = (&webhooks[one].name, &webhooks[other].name);
            format!("`{name}` would be the variant for the webhook {one:?} and for {other:?}")
        });
        for (webhook, settled) in webhooks.iter().zip(settled) {
            self.keep(key(&webhook.name), &webhook.name, &settled.name);
            self.names.webhooks.push(settled.name);
        }
    }
}

/// What `names.lock` calls a webhook: no type has such a name.
fn key(wire: &str) -> String {
    format!("webhook.{wire}")
}
