//! What an API sends of itself: an enum with a variant for each webhook, and one for those that are not
//! known.

use super::docs;
use super::model::Model;
use super::rust_type::RustType;
use super::types::Types;
use crate::pointer::Pointer;

/// The enum of all webhooks.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhooks {
    /// What the enum is called.
    pub name: String,
    /// The module that it stands in.
    pub module: String,
    /// In the order of the document.
    pub variants: Vec<WebhookVariant>,
}

/// One webhook.
#[derive(Clone, Debug, PartialEq)]
pub struct WebhookVariant {
    /// What the variant is called.
    pub name: String,
    /// The webhook's name in the document.
    pub wire: String,
    /// What it sends.
    pub payload: RustType,
    /// Where the document describes that.
    pub origin: Pointer,
    /// Its documentation.
    pub docs: String,
}

/// Names for the enum; that of a model stays the model's.
const NAMES: [&str; 3] = ["WebhookPayload", "ReceivedWebhook", "AnyWebhookPayload"];

impl Webhooks {
    /// The enum of an API's webhooks; none where there are none.
    pub(super) fn of(types: Types<'_>, models: &[Model]) -> Option<Self> {
        let Types { api, names, said, .. } = types;
        if api.webhooks.is_empty() {
            return None;
        }
        let is_free = |name: &&&str| models.iter().all(|model| model.name != **name);
        let name = NAMES.iter().find(is_free).or(NAMES.last())?;
        let is_free = |module: &&&str| !names.modules().contains(**module);
        let module = ["webhook_payload", "webhook_payloads", "received_webhook"];
        let module = module.iter().find(is_free).or(module.last())?;
        let variants = api.webhooks.iter().zip(&names.webhooks).map(|(webhook, name)| WebhookVariant {
            name: name.clone(),
            wire: webhook.name.clone(),
            payload: types.owned(webhook.payload),
            origin: api.get(webhook.payload).origin.clone(),
            docs: docs::of_webhook(&webhook.name, said),
        });
        Some(Self { name: (*name).to_owned(), module: (*module).to_owned(), variants: variants.collect() })
    }

    /// A line for each webhook.
    pub(super) fn lines(&self) -> String {
        let mut lines = format!("enum {}  by name\n", self.name);
        for variant in &self.variants {
            lines.push_str(&format!(
                "  {}::{}({}) = {:?}\n",
                self.name, variant.name, variant.payload, variant.wire
            ));
        }
        lines
    }
}
