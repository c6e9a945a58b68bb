//! How much of what users see is said in words. Imports the IR, what is said, words.

use std::collections::BTreeMap;

use super::said::Said;
use crate::document::WEBHOOKS;
use crate::ir::{Api, BodyKind, Kind, TypeId, Webhook};
use crate::pointer::Pointer;
use crate::words::{Item, Keys};

/// How much of what users see is said in words, by people or by the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many operations, parameters, models, fields and values there are.
    pub all: usize,
    /// Those that nobody says anything of.
    pub silent: Vec<Silent>,
    /// How many operations have an example.
    pub examples: usize,
    /// How many operations there are.
    pub operations: usize,
}

/// Something without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silent {
    /// What it is: `operation`, `parameter`, `webhook`, `model`, `field`, `value`.
    pub kind: &'static str,
    /// The key under which words about it are written; none where it has no key.
    pub key: Option<String>,
    /// Where it stands in the document.
    pub origin: Pointer,
}

impl Coverage {
    /// Asks of everything in an API whether it is said in words.
    pub(crate) fn of(api: &Api, said: Said<'_>, keys: &Keys) -> Self {
        let mut found = Found { said, keys, items: BTreeMap::new() };
        for operation in &api.operations {
            found.note("operation", [&operation.origin], None);
            for parameter in &operation.parameters {
                found.note("parameter", [&parameter.origin], None);
            }
            for body in &operation.bodies {
                if let BodyKind::Form { fields, .. } | BodyKind::Multipart { fields, .. } = &body.kind {
                    for field in fields {
                        found.note("field", [&field.origin], None);
                    }
                }
            }
        }
        for webhook in &api.webhooks {
            found.webhook(api, webhook);
        }
        // The enum of the keys of events is no schema, where the document has none of them.
        for id in api.named().filter(|id| api.get(*id).origin != Pointer::of([WEBHOOKS])) {
            found.model(api, id);
        }
        let all = found.items.len();
        let shown = api.operations.iter().filter(|operation| said.example(&operation.origin).is_some());
        Self {
            all,
            silent: found.items.into_values().flatten().collect(),
            examples: shown.count(),
            operations: api.operations.len(),
        }
    }

    /// How many hundredths are said, rounded down: all of them are 100, and nothing less is.
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.said() * 100).checked_div(self.all).unwrap_or(100)
    }

    /// How many are said in words.
    #[must_use]
    pub fn said(&self) -> usize {
        self.all - self.silent.len()
    }
}

/// What has been found, by where it stands: what several models inherit is one thing.
struct Found<'a> {
    said: Said<'a>,
    keys: &'a Keys,
    items: BTreeMap<Item, Option<Silent>>,
}

impl Found<'_> {
    fn model(&mut self, api: &Api, id: TypeId) {
        let ty = api.get(id);
        self.note("model", ty.origins(), None);
        match &ty.kind {
            Kind::Struct(body) => {
                for field in body.fields.iter().filter(|field| !body.is_tag(field)) {
                    let places: Vec<Pointer> = ty.places(&field.origin).collect();
                    self.note("field", &places, None);
                }
            }
            Kind::OpenEnum(body) => {
                // What is said of a webhook is said of its key.
                let is_key = |value: &String| {
                    let mut webhooks = api.webhooks.iter();
                    api.event_key == Some(id) && webhooks.any(|webhook| webhook.name == *value)
                };
                for value in body.values.iter().filter(|value| !is_key(value)) {
                    self.note("value", ty.origins(), Some(value));
                }
            }
            _ => {}
        }
    }

    /// What is said of its key, or of what it holds, is said of a webhook.
    fn webhook(&mut self, api: &Api, webhook: &Webhook) {
        let keys = api.event_key.into_iter().flat_map(|keys| api.get(keys).origins());
        let keys = keys.map(|place| (place.clone(), Some(webhook.name.clone())));
        let payload = api.get(webhook.payload).origins().map(|place| (place.clone(), None));
        let others: Vec<Item> = keys.chain(payload).collect();
        let is_said = !self.said.of_webhook(&webhook.origin).is_empty() || self.is_said(&others);
        self.enter("webhook", &[(webhook.origin.clone(), None)], is_said);
    }

    /// Notes something that stands in one place, or in several alike.
    fn note<'p>(
        &mut self,
        kind: &'static str,
        places: impl IntoIterator<Item = &'p Pointer>,
        value: Option<&String>,
    ) {
        let items: Vec<Item> = places.into_iter().map(|place| (place.clone(), value.cloned())).collect();
        let is_said = self.is_said(&items);
        self.enter(kind, &items, is_said);
    }

    fn is_said(&self, items: &[Item]) -> bool {
        items.iter().any(|(place, value)| match value {
            Some(value) => !self.said.of_value(place, value).is_empty(),
            None => self.said.is_described(place),
        })
    }

    fn enter(&mut self, kind: &'static str, items: &[Item], is_said: bool) {
        let Some(first) = items.first() else { return };
        let silent = || Silent {
            kind,
            key: items.iter().find_map(|item| self.keys.of_item(item)).map(str::to_owned),
            origin: first.0.clone(),
        };
        let silent = (!is_said).then(silent);
        self.items.insert(first.clone(), silent);
    }
}
